import { JuWishesEvent } from '../../../components/core/facade.ts';
import type { Manifest, ShelfItem } from '../../../contract/manifest.ts';
import type { Wishes } from '../../../contract/types.ts';
import { codeOf, coded, type EmbedErrorCode } from '../shared/codes.ts';
import type { Embed } from '../shared/embed.ts';
import { report } from '../shared/report.ts';
import { fits } from './contract-version.ts';
import type { Federation } from './federation.ts';
import { pageWidget, type Exposed } from './page-widget.ts';
import { whenNear } from './when-near.ts';
import type { Widget } from './widget.ts';

/** What shows frames; fetched like a remote, for many pages have none. */
type FrameWidgetModule = typeof import('./frame-widget.ts');

/** What `data-state` on a tag can be. `failed`: the editor's own content is what the reader gets. */
export type OutletState = 'idle' | 'loading' | 'ready' | 'failed';

const styles = new CSSStyleSheet();
styles.replaceSync(`
:host { display: block }
:host([hidden]), [hidden] { display: none !important }
:host([data-state='loading']) { position: relative }
slot { display: block }
.waiting { position: absolute; inset: 0 0 auto; block-size: 0; overflow: clip; visibility: hidden }
`);
const searchTag = 'ju-job-search';

/**
 * Makes the class of a public tag. The outlet owns what the editor wrote (it stays until the widget has rendered), the
 * state, the time limit, and the border that no failure of the widget crosses.
 */
export function createOutlet(embed: Embed, federation: Federation): CustomElementConstructor {
  return class Outlet extends HTMLElement {
    readonly #fallback = document.createElement('slot');
    readonly #place = document.createElement('div');
    readonly #attributes = new MutationObserver((records) => {
      for (const { attributeName } of records) this.#widget?.attributeChanged(attributeName ?? '');
    });
    #widget: Widget | undefined;
    #attempt: AbortController | undefined;
    /** Of the outlet with its fallback, as last drawn; asking for it there and then would make the browser lay out twice. */
    #height = 0;
    readonly #drawn = new ResizeObserver(([entry]) => {
      if (this.#state !== 'ready') this.#height = entry?.contentRect.height ?? 0;
    });
    /** Has stood in the page before. */
    #met = false;
    #callOff: (() => void) | undefined;
    /** Wishes that came before the search could take them. */
    #wishes: Wishes | undefined;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [styles];
      // Laid out already while it waits: a frame learns its width, and so its height.
      this.#place.className = 'waiting';
      root.append(this.#fallback, this.#place);
    }

    connectedCallback(): void {
      this.#attributes.observe(this, { attributes: true });
      this.#drawn.observe(this);
      if (this.localName === searchTag) document.addEventListener('ju-wishes', this.#hearWishes);
      // Moved within the page, a widget lives on.
      if (this.#widget) return;
      const first = !this.#met;
      this.#met = true;
      // What the loader saw fail stays failed until it is put back; what it saw come near goes on at once.
      if (first && this.#state === 'failed') return;
      if (first && this.#state === 'loading') void this.#load();
      else this.#begin();
    }

    disconnectedCallback(): void {
      this.#attributes.disconnect();
      this.#drawn.disconnect();
      document.removeEventListener('ju-wishes', this.#hearWishes);
      this.#callOff?.();
      // A frame loses its document with its place; what is half-way has nobody to show itself to.
      if (this.#state !== 'ready' || this.#place.querySelector('iframe')) this.#end();
    }

    override focus(options?: FocusOptions): void {
      if (this.#widget) this.#widget.focus(options);
      else super.focus(options);
    }

    get #state(): OutletState {
      return this.dataset.state as OutletState;
    }
    set #state(state: OutletState) {
      this.dataset.state = state;
    }

    #begin(): void {
      this.#state = 'idle';
      this.#callOff = whenNear(this, () => void this.#load());
    }

    #end(): void {
      this.#attempt?.abort();
      this.#widget?.dispose();
      this.#widget = undefined;
      this.#place.className = 'waiting';
      this.#fallback.hidden = false;
    }

    async #load(): Promise<void> {
      if (this.#attempt?.signal.aborted === false) return;
      this.#state = 'loading';
      const attempt = (this.#attempt = new AbortController());
      const { signal } = attempt;
      const fail = (code: EmbedErrorCode, error?: unknown): void => {
        if (signal.aborted) return;
        if (error) console.warn(error);
        report(this, code);
        if (this.#state === 'ready') return;
        this.#end();
        this.#state = 'failed';
      };
      let timer = 0;
      try {
        const manifest = await embed.manifest(this);
        const item = itemOf(manifest, this.localName);
        timer = window.setTimeout(() => fail('timeout'), item.timeoutMs);
        const request = {
          outlet: this,
          manifest,
          place: this.#place,
          signal,
          fail,
          ready: () => {
            clearTimeout(timer);
            if (!signal.aborted && this.#state === 'loading') this.#show();
          },
        };
        const module = federation.load(item);
        const widget =
          item.isolation === 'frame'
            ? ((await module) as FrameWidgetModule).frameWidget(request, item)
            : await pageWidget(request, item, module as Promise<Exposed>, embed);
        if (signal.aborted) widget.dispose();
        else this.#widget = widget;
      } catch (error) {
        fail(codeOf(error, 'remote-threw'), error);
      }
      signal.addEventListener('abort', () => clearTimeout(timer));
    }

    /** Puts the widget in the fallback's place; waits while somebody's focus is in the fallback. */
    #show(): void {
      if (this.contains(document.activeElement)) {
        this.addEventListener('focusout', () => setTimeout(() => this.#show()), { once: true });
        return;
      }
      if (this.#attempt?.signal.aborted) return;
      // The room the fallback took is kept, so that nothing below moves up.
      this.#place.style.minBlockSize = `${this.#height}px`;
      this.#fallback.hidden = true;
      this.#place.className = '';
      this.#state = 'ready';
      if (this.#wishes) {
        const wishes = this.#wishes;
        this.#wishes = undefined;
        this.dispatchEvent(new JuWishesEvent(wishes));
      }
    }

    /** A search that is still on its way takes the wishes and keeps them; one that stands hears them by itself. */
    readonly #hearWishes = (given: Event): void => {
      const event = given as JuWishesEvent;
      if (event.defaultPrevented || this.#state === 'ready' || this.#state === 'failed') return;
      event.preventDefault();
      this.#wishes = event.wishes;
      this.#callOff?.();
      this.scrollIntoView();
      void this.#load();
    };
  };
}

/** @throws `not-on-shelf`, `paused`, `contract` */
function itemOf({ shelf, contract }: Manifest, tag: string): ShelfItem {
  const item = shelf.find((one) => one.tag === tag);
  if (!item) throw coded('not-on-shelf');
  if (item.paused) throw coded('paused');
  if (!fits(item.contract, contract)) throw coded('contract');
  return item;
}
