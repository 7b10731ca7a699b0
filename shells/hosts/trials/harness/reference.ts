import type { Browser, Page } from 'playwright';
import type { Host } from '../host.ts';
import { look, tags, type Look, type Tag } from './look.ts';
import type { TrialSite } from './site.ts';

/** How each widget looks on the plain page, by how wide it is: where it begins is a whole pixel everywhere. */
export interface Reference {
  of(host: Host, found: Look, width: number): Promise<Look>;
  /** Takes them anew: one that was drawn late would fail every host after it. */
  forget(): void;
}

type Place = readonly [tag: Tag, top: number, width: number];

/** Taken in the run they are used in, once for all hosts that give widgets the same widths. */
export function createReference(browser: Browser, site: TrialSite, plain: Host): Reference {
  const taken = new Map<string, Promise<Look>>();
  return {
    of(host, found, width) {
      const places = [...found.widgets].map(([tag, box]): Place => [
        tag,
        16 + tags.indexOf(tag) * 3000,
        box.width,
      ]);
      const { attributes = '', print } = host;
      const key = JSON.stringify([places, attributes, print, width]);
      let look_ = taken.get(key);
      if (!look_) {
        const like: Host = {
          ...plain,
          attributes,
          act: (page) => arrange(page, places),
          ...(print && { print }),
        };
        look_ = takenDown(look(browser, site, like, 'embedded', { width }));
        taken.set(key, look_);
      }
      return look_;
    },
    forget: () => taken.clear(),
  };
}

/** What was seen, its page closed: pages left open work on. */
async function takenDown(looking: Promise<Look>): Promise<Look> {
  const looked = await looking;
  await looked.page.context().close();
  return looked;
}

/** Gives each tag the width that it has on the other page. */
const arrange = (page: Page, places: readonly Place[]) =>
  page.evaluate(
    (given) => {
      for (const slot of document.querySelectorAll<HTMLElement>('.slot')) {
        const tag = slot.firstElementChild;
        const [, top, width] = given.find(([name]) => name === tag?.localName) ?? [];
        if (width === undefined) slot.remove();
        slot.style.cssText = `position: absolute; left: 16px; top: ${top}px; inline-size: ${width}px; max-inline-size: none`;
      }
    },
    [...places],
  );
