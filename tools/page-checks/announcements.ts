import { contains, named } from './dom.ts';

/** Something a live region said. */
interface Said {
  readonly message: string;
  readonly region: Element;
  readonly at: number;
}

const live =
  '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]';

/** Changes closer than this answer one act of a person. */
const oneAct = 300;

/** Listens to every live region on the page, also in shadow roots that are yet to come. */
export class Listener {
  readonly said: Said[] = [];
  readonly #observer = new MutationObserver((records) => this.#hear(records));
  readonly #attach = Element.prototype.attachShadow;

  begin(): void {
    const watch = (root: Node) => this.#watch(root);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      watch(root);
      return root;
    };
    this.#watch(document.body);
  }

  end(): readonly Said[] {
    this.#hear(this.#observer.takeRecords());
    this.#observer.disconnect();
    Element.prototype.attachShadow = this.#attach;
    return this.said;
  }

  #watch(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #hear(records: readonly MutationRecord[]): void {
    const changed = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      // A region that comes with its words says nothing; one that was there and changes does.
      if (
        region &&
        ![...addedNodes].some((node) => node instanceof Element && node.contains(region))
      )
        changed.add(region);
    }
    for (const region of changed) {
      const message = region.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (message && region.isConnected) this.said.push({ message, region, at: performance.now() });
    }
  }
}

/** Of what was said: two regions at once, or the same words twice, for one change. */
export function findDoubleAnnouncements(said: readonly Said[]): string[] {
  return said.flatMap((one, index) =>
    said
      .slice(index + 1)
      .filter(
        (other) =>
          other.at - one.at < oneAct &&
          !contains(other.region, one.region) &&
          !contains(one.region, other.region) &&
          (other.region !== one.region || other.message === one.message),
      )
      .map(
        (other) =>
          `Two announcements for one change: “${one.message}” (${named(one.region)}) and “${other.message}” (${named(other.region)})`,
      ),
  );
}
