import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFaceFile } from '../../../themes/fonts/face.ts';

/** What a kit brings for showing widgets: the real loader and kernel, themes, fonts, and scripts for pages. */
export interface KitFiles {
  readonly folder: string;
  /** The loader for an embed origin and its root keys. */
  loader(embedOrigin: string, rootKeys: unknown): string;
  text(name: string): string;
  theme(name: string): string;
  readonly fonts: readonly (FontFaceFile & { readonly bytes: Buffer })[];
  /** Folders of themes, by name. */
  readonly themes: readonly string[];
}

export function readKit(folder: string): KitFiles {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const fonts = (JSON.parse(text('fonts.json')) as FontFaceFile[]).map((face) => ({
    ...face,
    bytes: readFileSync(join(folder, '..', 'fonts', face.file)),
  }));
  return {
    folder,
    text,
    fonts,
    themes: readdirSync(join(folder, 'themes')).map((name) => name.replace(/\.css$/, '')),
    theme: (name) => text(`themes/${name}.css`),
    loader: (embedOrigin, rootKeys) =>
      text('loader.js')
        .replaceAll(/["'`]%EMBED_ORIGIN%["'`]/g, JSON.stringify(embedOrigin))
        .replaceAll(/["'`]%ROOT_KEYS%["'`]/g, JSON.stringify(rootKeys))
        // Between back-ticks, where a minifier has joined it to a path.
        .replaceAll('%EMBED_ORIGIN%', embedOrigin),
  };
}
