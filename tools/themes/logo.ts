import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  defaultTreeAdapter as tree,
  html,
  parseFragment,
  type DefaultTreeAdapterTypes,
} from 'parse5';

/** Bytes; a wordmark is a few thousand. */
const heaviest = 60_000;
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const active = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'handler',
  'animate',
  'set',
]);

/** A logo that may stand on every page of a municipality. */
export interface Logo {
  /** `logo.svg` or `logo.png`. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads and checks a logo file. @throws with what is wrong with it. */
export async function readLogo(file: string): Promise<Logo> {
  const kind = extname(file).toLowerCase();
  if (kind !== '.svg' && kind !== '.png') {
    throw new Error(`The logo ${file} is neither .svg nor .png.`);
  }
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) throw new Error(`The logo ${file} is not there.`);
  if (size > heaviest) {
    throw new Error(`The logo ${file} has ${size} bytes; at most ${heaviest} are taken.`);
  }
  const bytes = await readFile(file);
  const wrong = kind === '.png' ? wrongInPng(bytes) : wrongInSvg(bytes.toString('utf8'));
  if (wrong.length > 0) {
    throw new Error(
      `The logo ${file} cannot be taken:\n${wrong.map((line) => `- ${line}`).join('\n')}`,
    );
  }
  return { name: `logo${kind}`, bytes };
}

function wrongInPng(bytes: Buffer): string[] {
  return bytes.subarray(0, 8).equals(pngStart) ? [] : ['It is no PNG image.'];
}

/** What in an SVG could run, or call somewhere else. */
export function wrongInSvg(text: string): string[] {
  if (/<!(?:ENTITY|DOCTYPE)|<\?xml-stylesheet/i.test(text)) {
    return ['It declares a document type, an entity or a style sheet. Save it as plain SVG.'];
  }
  const wrong: string[] = [];
  const root = parseFragment(text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, ''));
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node)) wrong.push(...wrongInElement(node));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  const first = root.childNodes.find((node) => tree.isElementNode(node));
  if (!first || first.tagName !== 'svg' || first.namespaceURI !== html.NS.SVG) {
    return ['It is no SVG image.'];
  }
  // Inside a page it goes without; as a file of its own no browser shows it then.
  if (!first.attrs.some(({ name, value }) => name === 'xmlns' && value === html.NS.SVG)) {
    wrong.push(`Its <svg> lacks xmlns="${html.NS.SVG}".`);
  }
  visit(root);
  return wrong;
}

function wrongInElement(element: DefaultTreeAdapterTypes.Element): string[] {
  // In a file of its own an SVG is XML, where any prefix can stand for any namespace.
  const name = element.tagName.replace(/^.*:/, '');
  if (active.has(name.toLowerCase())) return [`It holds <${name}>.`];
  if (element.namespaceURI !== html.NS.SVG) return [`It holds <${name}>, which is not SVG.`];
  const inside = element.childNodes
    .map((node) => (tree.isTextNode(node) ? node.value : ''))
    .join('');
  const outside = /@import|url\(\s*['"]?(?!#)|expression\(/i;
  const wrong =
    name === 'style' && outside.test(inside) ? ['Its style sheet loads from elsewhere.'] : [];
  for (const { name: attribute, value } of element.attrs) {
    if (/^(?:.*:)?on/i.test(attribute))
      wrong.push(`It runs script in ${attribute}="…" of <${name}>.`);
    const reference = /^(?:.*:)?(?:href|src)$/i.test(attribute);
    if (reference && !/^\s*(?:#|data:image\/(?:png|jpeg|webp);)/i.test(value)) {
      wrong.push(`It refers to '${value.slice(0, 60)}' in <${name}>.`);
    }
    if (!reference && outside.test(value))
      wrong.push(`It loads from elsewhere in ${attribute} of <${name}>.`);
  }
  return wrong;
}
