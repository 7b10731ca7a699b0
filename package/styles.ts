import { globSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { themes } from '../themes/themes.ts';

/**
 * Bundlers whose target is older than `light-dark()` write it as two properties of Lightning CSS, which only a style sheet
 * that says `color-scheme` sets. Without any, a page is light, as in browsers.
 */
const forBundlers = `:where(:root) {
  --lightningcss-light: initial;
  --lightningcss-dark: ;
}
`;

/** Puts themes, webfonts with their licences, and the tokens for design tools into the package. */
export async function packStyles(root: string, folder: string): Promise<void> {
  for (const { name, styleSheet } of themes) {
    const sheet = await readFile(join(root, 'themes', styleSheet), 'utf8');
    await mkdir(join(folder, 'themes'), { recursive: true });
    await writeFile(join(folder, 'themes', `${name}.css`), forBundlers + sheet);
    for (const file of globSync('*.json', { cwd: join(root, 'themes', name, 'design') })) {
      const mode = basename(file, '.tokens.json');
      await copyTo(
        join(root, 'themes', name, 'design', file),
        join(folder, 'tokens', name, `${mode}.json`),
      );
    }
  }
  await packFonts(root, folder);
}

async function packFonts(root: string, folder: string): Promise<void> {
  const sheet = await readFile(join(root, 'themes/fonts/fonts.css'), 'utf8');
  const fonts = [...sheet.matchAll(/url\('\.\.\/\.\.\/(node_modules\/[^']+)'\)/g)].map(
    ([, path = '']) => path,
  );
  for (const path of fonts) {
    await copyTo(join(root, path), join(folder, 'fonts', basename(path)));
    const family = path.split('/').slice(0, 3);
    await copyTo(
      join(root, ...family, 'LICENSE'),
      join(folder, 'licences', `${family.at(-1)}.txt`),
    );
  }
  await writeFile(
    join(folder, 'fonts/fonts.css'),
    sheet.replace(
      /url\('\.\.\/\.\.\/node_modules\/([^']+)'\)/g,
      (_all, path: string) => `url('./${basename(path)}')`,
    ),
  );
}

async function copyTo(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
