import { JuReadyEvent, JuWishesEvent } from '../../../components/core/facade.ts';
import { codeOf, type EmbedErrorCode } from '../shared/codes.ts';
import type { Embed } from '../shared/embed.ts';
import { errorEvent, report } from '../shared/report.ts';
import { passing } from '../shared/retry.ts';
import { ask } from './consent.ts';
import type { Federation } from './federation.ts';
import { keepHistory, over, standing } from './host-api.ts';
import { callOff, whenOnline } from './network.ts';
import { outletStyles } from './outlet.styles.ts';
import { pageWidget, type Exposed } from './page-widget.ts';
import { leaveBar, takeBar } from './reading-bar-holder.ts';
import { itemOf } from './shelf-item.ts';
import { whenNear } from './when-near.ts';
import type { Widget } from './widget.ts';

/** What shows frames; fetched like a remote, for many pages have none. */
type FrameWidgetModule = typeof import('./frame-widget.ts');

/** What `data-state` on a tag can be. `failed`: the editor's own content is what the reader gets. */
export type OutletState = 'idle' | 'loading' | 'ready' | 'failed';

const searchTag = 'ju-job-search';

/** Where the theme's custom properties stand. */
const themed = 'ju-theme';
const waiting = `${themed} waiting`;

/**
 * Makes the class of a public tag. The outlet owns what the editor wrote (it stays until the widget has rendered), the
 * state, the time limit, and the border that no failure of the widget crosses.
 */
export function createOutlet(embed: Embed, federation: Federation): CustomElementConstructor {
  return class Outlet extends HTMLElement {
    readonly #fallback = document.createElement('slot');
    readonly #place = document.createElement('div');
    readonly #attributes = new MutationObserver((records) => {
      // Who morphs a page takes away what its server did not write.
      if (this.#now && this.dataset.state !== this.#now) this.dataset.state = this.#now;
      for (const { attributeName } of records) this.#widget?.attributeChanged(attributeName ?? '');
    });
    #widget: Widget | undefined;
    #attempt: AbortController | undefined;
    /** Of the outlet with its fallback, as last drawn; asking for it there and then would make the browser lay out twice. */
    #height = 0;
    readonly #drawn = new ResizeObserver(([entry]) => {
      if (this.#state !== 'ready') this.#height = entry?.contentRect.height ?? 0;
    });
    #now: OutletState | undefined;
    /** Has stood in the page before. */
    #met = false;
    #destroyed = false;
    #callOff: (() => void) | undefined;
    /** Wishes that came before the search could take them. */
    #wishes: JuWishesEvent | undefined;
    readonly #history: Event[] = [];
    readonly #again = (): void => this.#begin();

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [outletStyles];
      // Laid out already while it waits: a frame learns its width, and so its height.
      this.#place.className = waiting;
      root.append(this.#fallback, this.#place);
      // Ready is what the outlet is, not what is in it.
      this.#place.addEventListener('ju-ready', (event) => event.stopPropagation());
      keepHistory(this, this.#history);
    }

    connectedCallback(): void {
      if (over) return;
      standing.set(this, {
        history: this.#history,
        load: () => this.#revive(),
        destroy: () => this.#destroy(),
      });
      if (this.#destroyed) return;
      this.#attributes.observe(this, { attributes: true });
      this.#drawn.observe(this);
      if (this.localName === searchTag) document.addEventListener('ju-wishes', this.#hearWishes);
      // Moved within the page, a widget lives on.
      if (this.#widget) this.#widget.resume?.();
      else this.#start();
    }

    disconnectedCallback(): void {
      standing.delete(this);
      this.#leave();
      // A frame loses its document with its place; what is half-way has nobody to show itself to.
      if (this.#state !== 'ready' || this.#place.querySelector('iframe')) this.#end();
      else this.#widget?.pause?.();
    }

    override focus(options?: FocusOptions): void {
      if (this.#widget) this.#widget.focus(options);
      else super.focus(options);
    }

    get #state(): OutletState {
      return this.#now ?? (this.dataset.state as OutletState);
    }
    set #state(state: OutletState) {
      this.dataset.state = this.#now = state;
    }

    /** Nothing outside knows of this outlet any more. */
    #leave(): void {
      this.#attributes.disconnect();
      this.#drawn.disconnect();
      document.removeEventListener('ju-wishes', this.#hearWishes);
      this.#callOff?.();
      callOff(this.#again);
    }

    #start(): void {
      const first = !this.#met;
      this.#met = true;
      const met = embed.met?.get(this);
      // A copy of a tag carries its state, but the loader has not met it. Older loaders keep no book.
      const known = first && (!embed.met || met !== undefined);
      if (known && this.#state === 'failed') {
        // What the loader saw fail stays failed.
        if (typeof met !== 'string') return;
        this.#history.push(errorEvent(met));
        if (passing.test(met)) whenOnline(this.#again);
      } else if (known && this.#state === 'loading') {
        // What it saw come near goes on at once.
        void this.#load(typeof met === 'number' ? met : undefined);
      } else this.#begin();
    }

    #begin(): void {
      this.#state = 'idle';
      this.#callOff = whenNear(this, () => void this.#load());
    }

    #end(): void {
      this.#attempt?.abort();
      this.#widget?.dispose();
      this.#widget = undefined;
      this.#place.className = waiting;
      this.#place.style.minBlockSize = '';
      this.#fallback.hidden = false;
      this.shadowRoot?.replaceChildren(this.#fallback, this.#place);
      leaveBar(this);
    }

    #destroy(): void {
      this.#destroyed = true;
      this.#leave();
      this.#end();
      this.#now = undefined;
      delete this.dataset.state;
    }

    #revive(): void {
      if (this.#destroyed) {
        this.#destroyed = false;
        this.connectedCallback();
      }
      this.#callOff?.();
      if (this.#state !== 'ready') void this.#load();
    }

    /** @param began When the tag came near (`performance.now()`). */
    async #load(began = performance.now()): Promise<void> {
      if (this.#attempt?.signal.aborted === false) return;
      callOff(this.#again);
      this.#state = 'loading';
      const attempt = (this.#attempt = new AbortController());
      const { signal } = attempt;
      const fail = (code: EmbedErrorCode, error?: unknown): void => {
        if (signal.aborted) return;
        if (error) console.warn(error);
        report(this, code);
        // What stands goes on standing, unless it has taken itself away.
        if (this.#state === 'ready' && this.shadowRoot?.contains(this.#place.lastChild)) return;
        this.#end();
        this.#state = 'failed';
        if (passing.test(code)) whenOnline(this.#again);
      };
      let timer = 0;
      try {
        const manifest = await embed.manifest(this);
        const item = itemOf(manifest, this.localName);
        const left = item.timeoutMs - (performance.now() - began);
        timer = window.setTimeout(() => fail('timeout'), left);
        signal.addEventListener('abort', () => clearTimeout(timer));
        if (signal.aborted) clearTimeout(timer);
        const request = {
          readingBar: takeBar(this),
          outlet: this,
          manifest,
          place: this.#place,
          signal,
          fail,
          ready: () => {
            clearTimeout(timer);
            this.#show(signal);
          },
          consent: (purpose: string) => ask(this, purpose),
        };
        const module = federation.load(item, (error) => fail(codeOf(error, 'remote-threw'), error));
        const widget =
          item.isolation === 'frame'
            ? ((await module) as FrameWidgetModule).frameWidget(request, item)
            : await pageWidget(request, item, module as Promise<Exposed>, embed);
        if (signal.aborted) widget.dispose();
        else this.#widget = widget;
      } catch (error) {
        fail(codeOf(error, 'remote-threw'), error);
      }
    }

    /** Puts the widget in the fallback's place; waits while somebody's focus is in the fallback. */
    #show(signal: AbortSignal): void {
      // While it waited, the attempt may have ended, another begun, or a frame said so twice.
      if (signal.aborted || this.#state !== 'loading') return;
      if (this.contains(document.activeElement)) {
        const later = (): unknown => setTimeout(() => this.#show(signal));
        return this.addEventListener('focusout', later, { once: true });
      }
      // The room the fallback took is kept, so that nothing below moves up.
      this.#place.style.minBlockSize = `${this.#height}px`;
      this.#fallback.hidden = true;
      this.#place.className = themed;
      this.#state = 'ready';
      this.dispatchEvent(new JuReadyEvent());
      if (this.#wishes) {
        const { wishes, released } = this.#wishes;
        this.#wishes = undefined;
        this.dispatchEvent(new JuWishesEvent(wishes, released));
      }
    }

    /** A search that is still on its way takes the wishes and keeps them; one that stands hears them by itself. */
    readonly #hearWishes = (given: Event): void => {
      const event = given as JuWishesEvent;
      if (event.defaultPrevented || this.#state === 'ready' || this.#state === 'failed') return;
      event.preventDefault();
      this.#wishes = event;
      this.#callOff?.();
      this.scrollIntoView();
      void this.#load();
    };
  };
}
