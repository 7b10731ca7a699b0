import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Manifest, PinnedModules, SigningKey } from './manifest.ts';
import schema from './manifest.schema.json' with { type: 'json' };

/**
 * For those who make manifests, on their own machine (the loader has checks of its own, by weight). Says everything that is
 * wrong, each with its place; an empty list means that the manifest can be signed.
 */
export function checkManifest(value: unknown): string[] {
  const shape = failures('', value);
  return shape.length > 0 ? shape : checkMeaning(value as Manifest);
}

/** The same for the decoded list of signing keys. */
export function checkKeyList(value: unknown): string[] {
  const shape = failures('#/$defs/keyList', value);
  if (shape.length > 0) return shape;
  return repeated((value as SigningKey[]).map(({ kid }) => kid)).map(
    (kid) => `two keys are ${kid}`,
  );
}

/** The same for the signed envelope, as it is sent. Nothing is said about the signature itself. */
export function checkEnvelope(value: unknown): string[] {
  return failures('#/$defs/envelope', value);
}

const ajv = new Ajv2020({ allErrors: true });
// The package is CommonJS: its function is the module itself for a bundler, the `default` for Node's own types.
(addFormats as unknown as (validator: Ajv2020) => void)(ajv);
ajv.addSchema(schema);

function failures(part: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${schema.$id}${part}`);
  if (!validate) throw new Error(`The schema has no ${part}.`);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
}

/** What a schema cannot say: things pinned, and things that name each other. */
function checkMeaning(manifest: Manifest): string[] {
  const wrong: string[] = [];
  if (Date.parse(manifest.expires) <= Date.parse(manifest.issued)) {
    wrong.push('/expires is not after issued');
  }
  if (!manifest.languages.includes(manifest.defaultLanguage)) {
    wrong.push('/defaultLanguage is not among the languages');
  }
  const { url, integrity, modules } = manifest.kernel;
  if (modules[url] !== integrity) wrong.push('/kernel/url is not pinned by its modules');
  wrong.push(
    ...repeated(manifest.shelf.map(({ tag }) => tag)).map((tag) => `/shelf has ${tag} twice`),
  );
  for (const [index, item] of manifest.shelf.entries()) {
    if (item.remote !== undefined && !isPinned(item.remote, item.modules)) {
      wrong.push(`/shelf/${index}/remote is not pinned by its modules`);
    }
    for (const language of manifest.languages) {
      if (!item.vendor && !manifest.texts[language]?.[item.tag]) {
        wrong.push(`/texts/${language}/${item.tag} is missing`);
      }
    }
  }
  return wrong;
}

function isPinned(url: string, modules: PinnedModules | undefined): boolean {
  return modules !== undefined && Object.hasOwn(modules, url);
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
