import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Compiles modules, and all that they import, to ES2022 with types; paths below `root` stay as they are. */
export async function compile(root: string, sources: readonly string[], folder: string) {
  const scratch = await mkdtemp(join(root, 'node_modules', '.package-'));
  try {
    const project = join(scratch, 'tsconfig.json');
    await writeFile(
      project,
      JSON.stringify({
        extends: join(root, 'tsconfig.json'),
        compilerOptions: {
          noEmit: false,
          declaration: true,
          rewriteRelativeImportExtensions: true,
          target: 'es2022',
          rootDir: root,
          outDir: folder,
          types: [],
        },
        include: [],
        files: sources.map((source) => join(root, `${source}.ts`)),
      }),
    );
    const compiler = join(root, 'node_modules/@typescript/native/bin/tsc');
    await run(process.execPath, [compiler, '--project', project]).catch((error: unknown) => {
      throw new Error(`The package does not compile.\n${(error as { stdout: string }).stdout}`);
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  const files = globSync('**/*.{js,d.ts}', { cwd: folder });
  await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const code = await readFile(path, 'utf8');
      const plain = file.endsWith('.d.ts') ? forDeclarations(code) : forBrowsers(code);
      if (plain !== code) await writeFile(path, plain);
    }),
  );
  return files;
}

/** JSON becomes modules: not every browser imports it, and bundlers differ in how they want it asked for. */
function forBrowsers(code: string): string {
  return code
    .replace(/(from\s+'\.[^']*\.json)'(?: with \{ type: 'json' \})?/g, "$1.js'")
    .replace('!import.meta.env?.PROD', 'import.meta.env?.DEV === true');
}

/** Declarations keep what the compiler rewrites in code only, and name packages that stand behind Lit. */
function forDeclarations(code: string): string {
  return code
    .replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*?)(?<!\.d)\.ts(?=['"])/g, '$1.js')
    .replace(/typeof import\('(\.\.\/[^']*\.json)'\)/g, "(typeof import('$1.js'))['default']")
    .replace(/import\("(?:lit-html|@lit\/reactive-element)"\)/g, 'import("lit")');
}
