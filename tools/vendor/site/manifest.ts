import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Manifest, PinnedFile, SignedEnvelope } from '../../../contract/manifest.ts';
import { languages } from '../../../contract/types.ts';
import type { Keys } from '../../../shells/embed/build/keys.ts';
import { integrityOf } from '../../../shells/embed/build/store.ts';
import { refusalsOf } from '../../../shells/embed/manifest/checks/refusals.ts';
import { inWords } from '../../../shells/embed/manifest/checks/refusal.ts';
import { stamp, type UnsignedManifest } from '../../../shells/embed/manifest/unsigned.ts';
import { readVendor, type VendorItem } from '../../../shells/embed/manifest/vendor.ts';
import type { BuiltWidget } from './build-widget.ts';
import type { KitFiles } from './kit-files.ts';

/** The municipality whose page is shown. Fictional content, a real code. */
export const municipality = { code: '787', name: 'Thisted' } as const;

/** Origins of a site, as browsers see them. */
export interface Origins {
  readonly shell: string;
  readonly host: string;
  readonly embed: string;
  readonly vendor: string;
  readonly gateway: string;
}

/** A file of the embed origin. */
export interface EmbedFile extends PinnedFile {
  readonly path: string;
  readonly content: string | Buffer;
  readonly type: string;
}

/** Kernel, themes and fonts under addresses that hold their hash. */
export function embedFiles(kit: KitFiles, origin: string) {
  const file = (path: string, content: string | Buffer, type: string): EmbedFile => {
    const integrity = integrityOf(content);
    const mark = integrity.slice(7, 19).replace(/\W/g, '0');
    const full = path.replace(/\.(\w+)$/, `.${mark}.$1`);
    return { path: full, url: origin + full, integrity, content, type };
  };
  return {
    kernel: file('/kernel/kernel.js', kit.text('kernel.js'), 'text/javascript'),
    themes: new Map(
      kit.themes.map((name) => [name, file(`/theme/${name}.css`, kit.theme(name), 'text/css')]),
    ),
    fonts: kit.fonts.map(({ bytes, file: name, ...face }) => ({
      face,
      file: file(`/font/${name}`, bytes, 'font/woff2'),
    })),
  };
}
export type EmbedFiles = ReturnType<typeof embedFiles>;

/** The shelf's item for a built widget, by the same means as a municipality makes it. */
export async function itemOf(built: BuiltWidget, origin: string): Promise<VendorItem> {
  const folder = await mkdtemp(join(tmpdir(), 'jobunivers-widget-'));
  try {
    for (const [path, content] of built.files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await readVendor(
      { remote: join(folder, 'remote.json'), base: `${origin}/` },
      { remote: '', expose: './frame', modules: {} },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A municipality's manifest with this one widget on its shelf. */
export function manifestFor(
  { item, texts }: VendorItem,
  files: EmbedFiles,
  { host, gateway }: Origins,
  { before = 0, theme = 'shared' }: { before?: number; theme?: string } = {},
): UnsignedManifest {
  const pinned = ({ url, integrity }: PinnedFile): PinnedFile => ({ url, integrity });
  const { kernel, themes, fonts } = files;
  const sheet = (themes.get(theme) ?? themes.get('shared')) as EmbedFile;
  return {
    schema: 1,
    municipality: municipality.code,
    name: municipality.name,
    ...stamp(before, Date.now()),
    contract: item.contract,
    hosts: [host],
    gateway,
    theme: {
      name: theme,
      ...pinned(sheet),
      fonts: fonts
        .filter(({ face }) => String(sheet.content).includes(face.family))
        .map(({ face, file }) => {
          const { family, weight, unicodeRange, languages } = face;
          return { family, weight, unicodeRange, languages, ...pinned(file) };
        }),
    },
    languages: [...languages],
    defaultLanguage: 'da',
    kernel: { ...pinned(kernel), modules: { [kernel.url]: kernel.integrity } },
    texts: Object.fromEntries(
      Object.entries(texts).map(([language, pins]) => [language, { [item.tag]: pins }]),
    ),
    shelf: [item],
  };
}

/** Why a municipality's build would not take this widget, in its own words. */
export async function refusalsFor(
  manifest: UnsignedManifest,
  { files }: VendorItem,
  embed: EmbedFiles,
  ownTags: readonly string[],
): Promise<string[]> {
  const bytes = new Map(files);
  for (const file of [
    embed.kernel,
    ...embed.themes.values(),
    ...embed.fonts.map(({ file }) => file),
  ]) {
    bytes.set(file.url, Buffer.from(file.content as string));
  }
  return (await refusalsOf({ manifest, files: bytes, ownTags })).map(inWords);
}

/** What is served as the municipality's manifest. */
export async function seal(unsigned: UnsignedManifest, keys: Keys): Promise<string> {
  const manifest: Manifest = { ...unsigned, keys: keys.list };
  const payload = Buffer.from(JSON.stringify(manifest)).toString('base64url');
  const envelope: SignedEnvelope = {
    payload,
    kid: keys.kid,
    signature: await keys.sign(payload),
  };
  return JSON.stringify(envelope);
}
