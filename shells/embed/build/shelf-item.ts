import type { PinnedFile, PinnedModules, ShelfItem } from '../../../contract/manifest.ts';
import type { ShelfSource } from './shelf.ts';

/** Version of the contract that our widgets and gateway keep. */
export const contractVersion = '1.0.0';

/** The part of the kernel that shows frames; in the remote, because many pages have none. */
export const frameWidget = './frame-widget';

/** What stands on a municipality's shelf for a widget. */
export function shelfItem(
  source: ShelfSource,
  municipality: string,
  remote: { container: string; closures: ReadonlyMap<string, PinnedModules> },
  frames: ReadonlyMap<string, string>,
  paused = false,
): ShelfItem {
  const { tag, timeoutMs, sizes } = source;
  const closure = (expose: string): PinnedModules => remote.closures.get(expose) as PinnedModules;
  const fields = {
    tag,
    contract: contractVersion,
    timeoutMs,
    fallback: 'authored',
    paused,
    readingModes: ['standard', 'easy'],
    ...(sizes && { sizes }),
  } as const;
  if (source.isolation === 'frame') {
    return {
      ...fields,
      isolation: 'frame',
      frame: `${frames.get(tag)}?municipality=${municipality}`,
      remote: remote.container,
      expose: frameWidget,
      modules: closure(frameWidget),
    };
  }
  return {
    ...fields,
    isolation: 'page',
    remote: remote.container,
    expose: source.expose,
    modules: closure(source.expose),
    ...(source.lazy && {
      lazy: Object.fromEntries(Object.keys(source.lazy).map((name) => [name, closure(name)])),
    }),
  };
}

/** Only what a manifest says of a file. */
export const pinned = ({ url, integrity }: PinnedFile): PinnedFile => ({ url, integrity });
