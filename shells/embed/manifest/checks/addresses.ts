import { everyUrl } from '../pinned-files.ts';
import type { UnsignedManifest } from '../unsigned.ts';
import type { Refusal } from './refusal.ts';

/** Whether everything is fetched in a way that nobody between can read or change; this machine's own names apart. */
export const isSafe = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && (hostname === 'localhost' || hostname.endsWith('.localhost')))
  );
};

/** Whether addresses are safe, somebody may embed, and vendors' frames stand apart from everybody else. */
export function misaddressedIn(manifest: UnsignedManifest): Refusal[] {
  const refusals: Refusal[] = [];
  for (const [item, url] of everyUrl(manifest)) {
    if (isSafe(url)) continue;
    refusals.push({
      item,
      what: `${url} is neither https nor a *.localhost of this machine.`,
      todo: 'Serve it over https.',
    });
  }
  if (manifest.hosts.length === 0) {
    refusals.push({
      item: 'hosts',
      what: 'No site may embed.',
      todo: 'Name the origins of the municipality’s sites.',
    });
  }
  const others = new Set([
    originOf(manifest.kernel.url),
    originOf(manifest.gateway),
    ...manifest.hosts,
  ]);
  for (const item of manifest.shelf) {
    if (!item.vendor || item.isolation !== 'frame' || !others.has(originOf(item.frame))) continue;
    refusals.push({
      item: item.tag,
      what: `Its frame is on ${originOf(item.frame)}, which is not the vendor's own origin.`,
      todo: 'Serve the frame from an origin that nobody else uses.',
    });
  }
  return refusals;
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);
