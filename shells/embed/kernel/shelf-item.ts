import type { Manifest, ShelfItem } from '../../../contract/manifest.ts';
import { coded } from '../shared/codes.ts';
import { facadeVersion } from '../shared/facade-version.ts';
import { fits } from './contract-version.ts';

/**
 * What stands on the shelf under a tag, if it may run on this page.
 * @throws `not-on-shelf`, `paused`, `contract`
 */
export function itemOf({ shelf, contract }: Manifest, tag: string): ShelfItem {
  const item = shelf.find((one) => one.tag === tag);
  if (!item) throw coded('not-on-shelf');
  if (item.paused) throw coded('paused');
  const { facade = facadeVersion } = item;
  if (!fits(item.contract, contract) || !fits(facade, facadeVersion)) throw coded('contract');
  return item;
}
