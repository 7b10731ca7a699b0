import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Integrity } from '../../../contract/manifest.ts';
import type { PageRemoteDescription, RemoteFile, RemoteTexts } from '../../../contract/remote.ts';
import { languages } from '../../../contract/types.ts';
import { checkRemote } from '../../../contract/remote-check.ts';
import type { Remote } from '../../../shells/embed/build/container.ts';
import { hashOf, integrityOf, type StoredFile } from '../../../shells/embed/build/store.ts';
import { easyLanguages } from '../../../components/core/localisation/easy-languages.ts';
import type { Library } from './library.ts';
import type { Options } from './options.ts';

/** Writes one file of the build. */
export type Emit = (fileName: string, source: string) => void;

/** Keeps files under names that hold their hash, beside `remote.json`. */
export interface RemoteStore {
  keep(name: string, ending: string, content: string): Promise<StoredFile>;
}

export function storeOf(emit: Emit): RemoteStore {
  return {
    async keep(name, ending, content) {
      const file = `${name}-${hashOf(content)}${ending}`;
      emit(file, content);
      const { length } = (await promisify(gzip)(content, { level: 9 })) as Buffer;
      return { url: `./${file}`, path: `/${file}`, integrity: integrityOf(content), gzip: length };
    },
  };
}

interface Parts {
  readonly remote: Remote;
  readonly expose: `./${string}`;
  readonly options: Options;
  readonly library: Library;
  readonly version: string;
  readonly store: RemoteStore;
  textsOf(language: string, reading: 'standard' | 'easy'): Record<string, unknown>;
}

/** `remote.json`, and what is too heavy or not as the contract has it. */
export interface Described {
  readonly remote: PageRemoteDescription;
  readonly faults: readonly string[];
}

/** Says what was built, every file with its pin, and holds it against the budget. */
export async function describeRemote(parts: Parts): Promise<Described> {
  const { remote, expose, options, library, version, store, textsOf } = parts;
  const texts: Partial<Record<(typeof languages)[number], RemoteTexts>> = {};
  const weights: { language: string; bytes: number }[] = [];
  for (const language of languages) {
    const keep = async (reading: 'standard' | 'easy', ending: string) => {
      const content = JSON.stringify(textsOf(language, reading));
      return store.keep(`texts/${language}${ending}`, '.json', content);
    };
    const standard = await keep('standard', '');
    const easy = easyLanguages.includes(language) ? await keep('easy', '.easy') : undefined;
    texts[language] = { standard: pinned(standard), ...(easy && { easy: pinned(easy) }) };
    weights.push({ language, bytes: standard.gzip + (easy?.gzip ?? 0) });
  }
  const closureOf = (name: string) =>
    Object.fromEntries(Object.entries(remote.closures.get(name) ?? {})) as Record<
      `./${string}`,
      Integrity
    >;
  const later = [...remote.closures.keys()].filter((name) => name !== expose);
  const description: PageRemoteDescription = {
    schema: 1,
    vendor: options.vendor,
    tag: options.tag,
    version,
    contract: library.contract,
    isolation: 'page',
    remote: remote.container as `./${string}`,
    expose,
    modules: closureOf(expose),
    ...(later.length > 0 && {
      lazy: Object.fromEntries(later.map((name) => [name, closureOf(name)])),
    }),
    facade: `^${library.facadeVersion}`,
    languages: [...languages],
    readingModes: ['standard', 'easy'],
    texts,
    timeoutMs: options.timeoutMs,
    budget: options.budget,
    ...(options.sizes && { sizes: options.sizes }),
    ...(options.stores && { stores: options.stores }),
    ...(options.connects && { connects: options.connects }),
  };
  return { remote: description, faults: faultsOfSize(parts, description, weights) };
}

function faultsOfSize(
  { remote, options }: Parts,
  description: PageRemoteDescription,
  weights: readonly { readonly language: string; readonly bytes: number }[],
): string[] {
  const wrong = checkRemote(description).map((fault) => `remote.json: ${fault}`);
  const files = remote.files.filter(({ url }) => url in description.modules);
  const code = files.reduce((sum, { gzip }) => sum + gzip, 0);
  const heaviest = weights.reduce((most, one) => (one.bytes > most.bytes ? one : most));
  const bytes = code + heaviest.bytes;
  const requests = files.length + 2;
  const { budget } = options;
  if (bytes > budget.bytes) {
    const list = files.map(({ url, gzip }) => `${url} ${gzip}`).join(', ');
    wrong.push(
      `The widget weighs ${bytes} bytes (gzip), ${bytes - budget.bytes} over its budget of ${budget.bytes}: ${list}, ` +
        `texts in '${heaviest.language}' ${heaviest.bytes}. Use fewer or lighter elements, or make what is not needed at first 'lazy'.`,
    );
  }
  if (requests > budget.requests) {
    wrong.push(`The widget takes ${requests} requests; its budget is ${budget.requests}.`);
  }
  return wrong;
}

const pinned = ({ url, integrity }: StoredFile): RemoteFile => ({
  url: url as `./${string}`,
  integrity,
});
