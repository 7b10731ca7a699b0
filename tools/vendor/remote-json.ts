import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { parseSync } from 'vite';
import { checkRemote } from '../../contract/remote-check.ts';
import type {
  PageRemoteDescription,
  RemoteFile,
  RemoteModules,
  RemoteTexts,
} from '../../contract/remote.ts';
import { languages, type Language } from '../../contract/types.ts';
import { hashOf, integrityOf } from '../../shells/embed/build/store.ts';
import { Refusal } from './refusal.ts';
import { remoteClosure } from './remote-closure.ts';

/** A widget's texts in one language: its namespace's, and the easy-read ones that lie over them. */
export interface WidgetTexts {
  readonly standard: object;
  readonly easy?: object;
}

/** What a bundler cannot know of a widget, and where its output lies. */
export interface RemoteSource extends Omit<
  PageRemoteDescription,
  'schema' | 'isolation' | 'remote' | 'modules' | 'lazy' | 'texts' | 'languages'
> {
  /** The bundler's output; `remote.json` and the texts are written there too. */
  readonly folder: string;
  /** Name of the container's file in it, as `container-*.js`. */
  readonly container: string;
  /** By language; the namespace is the tag without `ju-`. */
  readonly texts: Readonly<Partial<Record<Language, WidgetTexts>>>;
}

/**
 * Describes what any module federation bundler built as a `remote.json`, every byte pinned.
 * @throws {Refusal} when what was built could not be loaded safely, with what to change in the bundler's configuration.
 */
export async function writeRemoteJson(source: RemoteSource): Promise<PageRemoteDescription> {
  const { folder, container, texts, expose, ...fields } = source;
  const code = await readModules(folder);
  const [file, ...more] = globSync(container, { cwd: folder });
  if (!file || more.length > 0) {
    throw new Refusal(`${folder} has ${file ? 'several files' : 'no file'} ${container}.`);
  }
  refuse(folder, code, `./${file}`);
  const closure = remoteClosure(code, `./${file}`, expose);
  const modules = Object.fromEntries(
    closure.map((path) => [path, integrityOf(code.get(path) as string)]),
  ) as RemoteModules;
  const spoken = languages.filter((language) => texts[language]);
  const written: Partial<Record<Language, RemoteTexts>> = {};
  for (const language of spoken) {
    written[language] = await writeTexts(folder, source, language, texts[language] as WidgetTexts);
  }
  const description: PageRemoteDescription = {
    schema: 1,
    ...fields,
    isolation: 'page',
    remote: `./${file}`,
    expose,
    modules,
    languages: spoken,
    texts: written,
  };
  const wrong = [...checkRemote(description), ...(await overweight(description, code, source))];
  if (wrong.length > 0) throw new Refusal(`remote.json of ${fields.tag}:\n${wrong.join('\n')}`);
  await writeFile(join(folder, 'remote.json'), `${JSON.stringify(description, null, 2)}\n`);
  return description;
}

/** Every script of a folder, by path as `./chunk.js`. */
export async function readModules(folder: string): Promise<Map<string, string>> {
  const names = globSync('**/*.{js,mjs}', { cwd: folder }).sort();
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [
        `./${name}`,
        await readFile(join(folder, name), 'utf8'),
      ]),
    ),
  );
}

/** What tells that scripts or styles would get into a page past the kernel. */
function refuse(folder: string, code: ReadonlyMap<string, string>, container: string): void {
  const { module } = parseSync('container.js', code.get(container) ?? '', { sourceType: 'module' });
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName }) => exportName.name),
  );
  for (const name of ['init', 'get']) {
    if (exported.includes(name)) continue;
    throw new Refusal(
      `${container} exports no '${name}', so it is no container of the module kind. @module-federation/vite builds one by ` +
        "itself; webpack and Rspack with experiments.outputModule and library: { type: 'module' }.",
    );
  }
  const [style] = globSync('**/*.css', { cwd: folder });
  if (style) {
    throw new Refusal(
      `${style} would style the host's page and not the widget. Put styles into the element's shadow root ` +
        '(static styles = css`…`, or a style sheet imported as text).',
    );
  }
  for (const [path, text] of code) {
    if (/\bwebpackChunk/.test(text)) {
      throw new Refusal(
        `${path} is fetched by script tags of webpack's own, which no pin reaches. Set output.module, ` +
          "output.chunkFormat: 'module' and output.chunkLoading: 'import'.",
      );
    }
    if (/\beval\(/.test(text)) {
      throw new Refusal(`${path} calls eval. Build for production, with webpack's devtool: false.`);
    }
  }
}

async function writeTexts(
  folder: string,
  { tag }: RemoteSource,
  language: Language,
  { standard, easy }: WidgetTexts,
): Promise<RemoteTexts> {
  const write = async (texts: object, ending: string): Promise<RemoteFile> => {
    const content = JSON.stringify({ [tag.slice(3)]: texts });
    const path = `texts/${language}${ending}-${hashOf(content)}.json`;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    return { url: `./${path}`, integrity: integrityOf(content) };
  };
  return { standard: await write(standard, ''), ...(easy && { easy: await write(easy, '.easy') }) };
}

/** What is over the budget that the widget itself states. */
async function overweight(
  { budget, modules }: PageRemoteDescription,
  code: ReadonlyMap<string, string>,
  { texts }: RemoteSource,
): Promise<string[]> {
  if (!budget) return [];
  const weigh = async (text: string) => (await promisify(gzip)(text, { level: 9 })).length;
  const files = await Promise.all(
    Object.keys(modules).map((path) => weigh(code.get(path) as string)),
  );
  const words = await Promise.all(
    Object.values(texts).map(({ standard, easy = {} }) => weigh(JSON.stringify([standard, easy]))),
  );
  const bytes = files.reduce((sum, one) => sum + one, 0) + Math.max(...words);
  const requests = files.length + 2;
  return bytes > budget.bytes || requests > budget.requests
    ? [
        `It is ${bytes} bytes (gzip) in ${requests} requests; its budget says ${budget.bytes} in ${budget.requests}.`,
      ]
    : [];
}
