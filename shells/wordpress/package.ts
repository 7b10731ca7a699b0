/** Makes the plugin's zip: `node shells/wordpress/package.ts` -> `dist/jobunivers-wordpress-<version>.zip`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pluginFiles, versionOf } from './build/plugin-files.ts';
import { zip } from './build/zip.ts';

const root = join(import.meta.dirname, '..', '..');
const files = await pluginFiles();
const name = `jobunivers-wordpress-${versionOf(files)}.zip`;
await mkdir(join(root, 'dist'), { recursive: true });
await writeFile(join(root, 'dist', name), zip(files));
console.log(
  `dist/${name}: ${files.size} files. Upload it under Plugins > Add New > Upload Plugin.`,
);
