import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { assembleContainer, type Remote } from './container.ts';
import { withoutLeafletMarkup } from './leaflet-markup.ts';
import { bridged, suffixed, tagsDefinedIn } from './remote-plugins.ts';
import type { Store } from './store.ts';

export type { Remote } from './container.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const facade = join(root, 'components/core/facade.ts');
/** Sources that name elements of the library. */
const isOurs = (id: string): boolean => id.startsWith(root) && !id.includes('node_modules');

/** A module of the container. */
export interface Expose {
  readonly entry: string;
  /** What fetches this one, and so is there before it. */
  readonly behind?: string;
  /** Shares no file with the others: pages that need it need few of them. */
  readonly alone?: boolean;
}

/**
 * Builds our container with its bridge and a chunk per expose.
 *
 * @param exposes By the name it is exposed as.
 * @param framed Public tags that stand in frames: widgets ask for them by these names, and never hold them as elements.
 */
export async function buildRemote(
  exposes: Readonly<Record<string, Expose>>,
  facadeExports: readonly string[],
  facadeVersion: string,
  store: Store,
  framed: readonly string[] = [],
): Promise<Remote> {
  const tags = tagsDefinedIn([join(root, 'components')]).filter((tag) => !framed.includes(tag));
  const all = Object.entries(exposes);
  const groups = [
    all.filter(([, { alone }]) => !alone),
    ...all.filter(([, { alone }]) => alone).map((one) => [one]),
  ];
  const bundles = await Promise.all(
    groups.map((group) =>
      bundle({
        entries: Object.fromEntries(group.map(([expose, { entry }]) => [expose.slice(2), entry])),
        format: 'es',
        behind: Object.fromEntries(
          group.flatMap(([expose, { behind }]) =>
            behind === undefined ? [] : [[expose.slice(2), behind.slice(2)]],
          ),
        ),
        plugins: [bridged(facade), suffixed(() => tags, isOurs), withoutLeafletMarkup()],
      }),
    ),
  );
  return assembleContainer({
    chunks: bundles.flat(),
    exposes: Object.keys(exposes),
    facadeExports,
    facadeVersion,
    keep: (name, code) => store.keep(`remote/${name}`, '.js', code),
  });
}
