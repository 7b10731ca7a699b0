import type { Manifest, PageShelfItem, ShelfItem } from '../../../../contract/manifest.ts';
import { integrityOf } from '../../build/store.ts';
import type { Site } from '../harness/site.ts';
import { neighbourTag } from './host-page.ts';
import type { Bench } from './row.ts';

/** A container whose one element says something and stands. */
const neighbourCode = `
class Notice extends HTMLElement {
  connectedCallback() {
    (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).textContent = 'Beside';
    this.style.display = 'block';
    queueMicrotask(() => this.dispatchEvent(new Event('ju-ready')));
  }
}
export const init = () => {}, get = async () => () => ({ default: Notice });`;

const neighbourPath = '/remote/beside.aaaaaaaa.js';
/** What stands on the embed origin beside the build's files. */
export const neighbourFiles = { [neighbourPath]: neighbourCode };

/** How long the widget that suffers is waited for; short, for rows wait as long. */
export const patienceOfRows = 2000;

/** What is on the shelf of a container of our own making. */
export function itemOf(site: Site, tag: string, path: string, code: string): PageShelfItem {
  const remote = site.embedOrigin + path;
  return {
    tag,
    isolation: 'page',
    remote,
    expose: './widget',
    modules: { [remote]: integrityOf(code) },
    contract: '1.0.0',
    timeoutMs: 20_000,
    fallback: 'authored',
    paused: false,
    readingModes: ['standard'],
  };
}

/** Makes manifests for rows. */
export function createBench(site: Site): Bench {
  const neighbour = itemOf(site, neighbourTag, neighbourPath, neighbourCode);
  const manifest = (code = '787'): Manifest => {
    const built = site.manifest(code);
    // A busy machine is no fault: only rows about waiting are short of time.
    const unhurried = built.shelf.map((item) => ({ ...item, timeoutMs: 20_000 }));
    return { ...built, shelf: [...unhurried, neighbour] };
  };
  const seal = (given: unknown) => site.seal(given);
  return {
    site,
    manifest,
    seal,
    withItem(change) {
      const found = manifest();
      const shelf = found.shelf.map((item) =>
        item.tag === 'ju-job-search' ? ({ ...item, ...change } as ShelfItem) : item,
      );
      return seal({ ...found, shelf });
    },
  };
}
