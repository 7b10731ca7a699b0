import {
  Announcer,
  html,
  JuElement,
  JuErrorEvent,
  JuReadyEvent,
  nothing,
  type Namespace,
  type PropertyValues,
} from '../../core/facade.ts';
import { readingBar } from '../../elements/reading-bar/in-widget.ts';
import type { PersonalScreen } from './screen.ts';

/** As much of a state as every widget's has. */
interface AnyState {
  readonly type: string;
  /** Of what went wrong. */
  readonly code?: string;
}

/** Where reading goes on: an id, or the first of several that is there; nothing where it stays. */
type Place = string | readonly string[] | undefined;

/** What follows a change of state. */
export interface Following {
  /** What the live region says; headings that take the focus speak for themselves. */
  readonly told?: string | undefined;
  readonly politeness?: 'assertive' | undefined;
  readonly focus?: Place;
}

/** A second click in the same place would press a button of the next view. */
const once = {
  capture: true,
  handleEvent: (event: MouseEvent): void => {
    if (event.detail < 2 || !(event.target as Element).closest('ju-button')) return;
    event.preventDefault();
    event.stopPropagation();
  },
};

/**
 * What the widgets in personal frames share: one view at a time with a heading that takes the focus, one live region, and what
 * follows when a state follows another. `headingLevel` and `state` are declared by each, where its description is read from.
 */
export abstract class PersonalElement<
  Own extends Namespace,
  State extends AnyState,
> extends JuElement<Own> {
  abstract headingLevel: number;
  abstract state: State;

  readonly announcer = new Announcer(this);
  #focusNext: Place;
  /** The focus was in a view that has made room for loading. */
  #wasWithin = false;

  /** What is said and where reading goes on after this change. */
  protected abstract follow(before: State): Following;
  /** The view of the state. */
  protected abstract renderState(): unknown;
  /** Name of the part among a page's landmarks. None in a frame of its own, which has this name already. */
  protected abstract get landmark(): string | undefined;

  /** What every view needs of the element, with what this widget's own need besides. */
  protected screenWith<More extends object>(more: More): PersonalScreen<Own> & More {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getters below have a `this` of their own
    const widget = this;
    const screen: PersonalScreen<Own> = {
      t: (key, parameters) => widget.t(key, parameters),
      words: (key, parameters) => widget.tMarkup(key, {}, parameters),
      get easy() {
        return widget.readingMode === 'easy';
      },
      get language() {
        return widget.language;
      },
      get level() {
        const { headingLevel } = widget;
        return headingLevel >= 1 && headingLevel <= 4 ? headingLevel : 2;
      },
      get remembers() {
        return widget.surroundings.remembers !== false;
      },
    };
    return Object.setPrototypeOf(more, screen) as PersonalScreen<Own> & More;
  }

  /** Puts the focus on the view's heading, from where it is read. */
  override focus(options?: FocusOptions): void {
    this.#focus('heading', options);
  }
  #focus(id: string, options?: FocusOptions): void {
    const target = this.renderRoot.querySelector<HTMLElement & Partial<JuElement>>(`#${id}`);
    // An element that is new here has nothing inside yet that could take the focus.
    if (target?.updateComplete) void target.updateComplete.then(() => target.focus(options));
    else target?.focus(options);
  }
  /** Where the focus goes once the next rendering stands. */
  protected focusNext(place: Place): void {
    this.#focusNext = place;
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new JuReadyEvent());
  }

  // Said before rendering, so that the words are part of it.
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state') as State | undefined;
    if (!before) return;
    const { told, politeness, focus } = this.follow(before);
    if (told) this.announcer.say(told, politeness);
    if (focus?.length) {
      this.#focusNext = focus;
      // Of another view, what was said before ('we save …') is not true any more: who reads on to the end finds nothing of it.
      if (!told && [focus].flat().includes('heading')) this.announcer.say('');
    }
    this.#keepFocus(before);
    const { type, code } = this.state;
    if (type === 'error' && before.type !== 'error') {
      this.dispatchEvent(new JuErrorEvent(code ?? 'internal'));
    }
  }
  /** The button that asked for loading is gone while it loads; reading goes on at what has come. */
  #keepFocus(before: State): void {
    if (this.state.type === 'loading') {
      this.#wasWithin = this.shadowRoot?.activeElement != null;
    } else if (before.type === 'loading' && this.#wasWithin) {
      this.#wasWithin = false;
      // Unless the person has gone elsewhere meanwhile.
      if (document.activeElement === document.body) this.#focusNext = 'heading';
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const next = [this.#focusNext ?? []].flat();
    this.#focusNext = undefined;
    const there = next.find((id) => this.renderRoot.querySelector(`#${id}`));
    if (there) this.#focus(there);
  }

  protected override renderContent() {
    return html`<section
      class="personal"
      aria-label=${this.landmark ?? nothing}
      aria-busy=${this.state.type === 'loading' ? 'true' : 'false'}
      @click=${once}
    >
      ${readingBar(this)} ${this.renderState()} ${this.announcer.render()}
    </section>`;
  }
}
