import { join } from 'node:path';
import { build } from 'vite';

/** Builds the builder's page into a folder. */
export async function buildBuilder(folder: string): Promise<void> {
  await build({
    configFile: false,
    envFile: false,
    root: join(import.meta.dirname, 'app'),
    base: '/',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      // Fonts as files: the page's policy lets no data in.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  });
}
