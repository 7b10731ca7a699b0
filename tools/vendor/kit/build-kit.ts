import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { fontFaces } from '../../../themes/fonts/faces.ts';
import { bundle, minifyStyle } from '../../../shells/embed/build/bundle.ts';
import { renameLitPolicy } from '../../../shells/embed/build/lit-policy.ts';
import { exportsOfFacade } from '../../../shells/embed/build/parts.ts';
import { contractVersion } from '../../../shells/embed/build/shelf-item.ts';
import { federationFlags, slimFederation } from '../../../shells/embed/build/slim-federation.ts';
import { facadeVersion } from '../../../shells/embed/shared/facade-version.ts';
import { themes } from '../../../themes/themes.ts';
import { factsFile, type KitFacts } from '../preset/library.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const at = (path: string): string => join(root, path);

/** Stand in the loader for what is known only where a development site starts. */
export const loaderHoles = {
  EMBED_ORIGIN: '"%EMBED_ORIGIN%"',
  ROOT_KEYS: '"%ROOT_KEYS%"',
  // The loader looks for their tags by name; here is none that it could know.
  HINTS: '{"ju-none":[]}',
} as const;

/** Packages that stay beside the kit: the vendor's own, or asked for only by those who check. */
const external = ['vite', 'playwright-core', 'axe-core', 'typescript', 'esbuild'];

/**
 * Writes `kit/` into the npm package: the vendors' command line and Vite preset as plain JavaScript, and the real loader,
 * kernel, themes and fonts that they show a widget with.
 *
 * @param folder The package, which the kit becomes a part of.
 */
export async function buildVendorKit(folder: string): Promise<void> {
  const kit = join(folder, 'kit');
  await rm(kit, { recursive: true, force: true });
  await mkdir(kit, { recursive: true });
  await Promise.all([
    programs(kit),
    pageScripts(kit),
    embed(kit),
    looks(kit),
    cp(at('tools/vendor/template'), join(kit, 'template'), { recursive: true }),
    facts(kit),
  ]);
}

/** What runs in Node: the command and the preset, which share what both need. */
async function programs(kit: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'tools/vendor/cli.ts', vite: 'tools/vendor/preset/vite.ts' },
    outdir: kit,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: 'part-[hash]',
    external,
    // CommonJS inside (ajv) asks for `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  await writeFile(join(kit, 'vite.d.ts'), await readFile(at('tools/vendor/preset/vite.d.ts.txt')));
}

/** What runs in pages: the checks, the development site's own shell, and what takes in new bytes there. */
async function pageScripts(kit: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      'page-checks': 'tools/vendor/check/in-page.ts',
      renew: 'tools/vendor/site/in-page/renew.ts',
      shell: 'tools/vendor/site/in-page/shell.ts',
    },
    outdir: kit,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  for (const file of ['shell.html', 'shell.css']) {
    await cp(at(`tools/vendor/site/in-page/${file}`), join(kit, file));
  }
}

/** Loader and kernel as pages get them, built from the same sources by the same means. */
async function embed(kit: string): Promise<void> {
  const [[loader], [kernel]] = await Promise.all([
    bundle({
      entries: { script: at('shells/embed/loader/loader.ts') },
      format: 'iife',
      define: loaderHoles,
    }),
    bundle({
      entries: { kernel: at('shells/embed/kernel/kernel.ts') },
      format: 'es',
      define: federationFlags,
      plugins: [slimFederation(), renameLitPolicy()],
    }),
  ]);
  await writeFile(join(kit, 'loader.js'), (loader as { code: string }).code);
  await writeFile(join(kit, 'kernel.js'), (kernel as { code: string }).code);
}

/** Themes, with the fonts they name, and the style sheets of host pages that are nobody's package. */
async function looks(kit: string): Promise<void> {
  const faces = [];
  await mkdir(join(kit, 'themes'), { recursive: true });
  for (const { name, styleSheet } of themes) {
    const css = minifyStyle(await readFile(at(`themes/${styleSheet}`), 'utf8'));
    await writeFile(join(kit, 'themes', `${name}.css`), css);
  }
  for (const { file, ...face } of fontFaces) {
    // The bytes lie in the package's own `fonts/`.
    faces.push({ ...face, file: file.split('/').at(-1) as string });
  }
  await writeFile(join(kit, 'fonts.json'), JSON.stringify(faces));
  await cp(at('stories/shared/wordpress-like.css'), join(kit, 'wordpress-like.css'));
}

async function facts(kit: string): Promise<void> {
  const known: KitFacts = {
    facade: 'components/core/facade.js',
    facadeVersion,
    facadeExports: await exportsOfFacade(),
    contract: contractVersion,
  };
  const file = join(kit, factsFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(known));
}
