import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As much of php-wasm as the tests use; its own types are not there where its package is not installed. */
export interface Php {
  mkdir(path: string): void;
  writeFile(path: string, content: string | Uint8Array): void;
  readFileAsText(path: string): string;
  run(options: {
    code?: string;
    scriptPath?: string;
    relativeUri?: string;
    method?: string;
    headers?: Readonly<Record<string, string>>;
    body?: string;
  }): Promise<{
    text: string;
    errors: string;
    exitCode: number;
    httpStatusCode: number;
    headers: Readonly<Record<string, string[]>>;
  }>;
  onMessage(listen: (message: string) => Promise<string>): unknown;
  exit(): void;
}

const packages = join(import.meta.dirname, '..', 'testing', 'node_modules');

/** Where WordPress's archives lie. */
export const archives = join(packages, '@wp-playground', 'wordpress-builds');

/** Starts PHP without any file of this machine in sight. @throws when `npm test` has not installed it yet */
export async function startPhp(version: '8.3' | '7.4' = '8.3'): Promise<Php> {
  const load = (name: string) =>
    import(pathToFileURL(join(packages, '@php-wasm', name, 'index.js')).href);
  const [{ loadNodeRuntime }, { PHP }] = (await Promise.all([load('node'), load('universal')])) as [
    { loadNodeRuntime(version: string, options: object): Promise<number> },
    { PHP: new (runtime: number) => Php },
  ];
  return new PHP(await loadNodeRuntime(version, { emscriptenOptions: { processId: 1 } }));
}
