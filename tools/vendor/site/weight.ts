import { gzipSync } from 'node:zlib';
import type { PageRemoteDescription } from '../../../contract/remote.ts';
import type { BuiltWidget } from './build-widget.ts';

/** What a reader of Danish fetches of a widget, gzip: code, and texts. */
export function weightOf({ files, remote }: BuiltWidget): { bytes: number; requests: number } {
  const { modules, texts } = remote as PageRemoteDescription;
  const paths = [...Object.keys(modules), ...(texts?.da ? [texts.da.standard.url] : [])];
  const bytes = paths
    .map((path) => gzipSync(files.get(path.slice(2)) ?? '', { level: 9 }).length)
    .reduce((sum, each) => sum + each, 0);
  return { bytes, requests: paths.length };
}

export function weightInWords(built: BuiltWidget): string {
  const { bytes, requests } = weightOf(built);
  return `${(bytes / 1024).toFixed(1)} kB gzip in ${requests} files`;
}
