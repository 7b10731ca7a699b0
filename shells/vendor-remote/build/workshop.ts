import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A folder in which a vendor works: what it wrote, and the packages it installed. */
export interface Workshop {
  readonly root: string;
  /** Where the build goes. */
  readonly output: string;
}

/**
 * Lays out a vendor's project away from ours: its own files, our package as npm installs it, and what else it depends on.
 * Nothing in it can reach our source.
 *
 * @param packageFolder Of the npm package `jobunivers`, unpacked.
 */
export async function layOut(
  vendor: string,
  folder: string,
  packageFolder: string,
  packages: readonly string[],
): Promise<Workshop> {
  const root = join(folder, vendor);
  const modules = join(root, 'node_modules');
  await cp(join(import.meta.dirname, '..', vendor), root, { recursive: true });
  await cp(packageFolder, join(modules, 'jobunivers'), { recursive: true });
  for (const name of packages) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(folderOf(name), join(modules, name), 'junction');
  }
  const settings = {
    experimentalDecorators: true,
    useDefineForClassFields: false,
    jsx: 'react-jsx',
  };
  await writeFile(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: settings }));
  await writeFile(
    join(root, 'package.json'),
    JSON.stringify({
      name: vendor,
      private: true,
      type: 'module',
      dependencies: { jobunivers: '*' },
    }),
  );
  return { root, output: join(root, 'dist') };
}

/** Of an installed package, also of one whose exports do not name its description. */
function folderOf(name: string): string {
  const found = require.resolve.paths(name)?.map((path) => join(path, name)) ?? [];
  const folder = found.find((path) => {
    try {
      require(join(path, 'package.json'));
      return true;
    } catch {
      return false;
    }
  });
  if (!folder) throw new Error(`${name} is not installed.`);
  return folder;
}
