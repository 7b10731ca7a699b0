import { html, JuElement, nothing, property, query, state } from '../../core/facade.ts';
import { controlStyles } from '../button/button.styles.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { icon, type IconName } from '../icon/icons.ts';
import { JuMenuItem } from './menu-item.element.ts';
import { menuStyles } from './menu.styles.ts';
import { placeBeside } from './place-beside.ts';

/** The person chose something in a menu. */
export class JuChooseEvent extends Event {
  static readonly type = 'ju-choose';
  /** The item's `value`. */
  readonly value: string;
  constructor(value: string) {
    super(JuChooseEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}

/** How long letters count as one word, in milliseconds. */
const wordTime = 600;

/**
 * A button that opens a list of things to do, on the native popover. Arrow keys go round, letters jump to words that begin
 * with them, Escape and a press beside it close; the focus goes back to the button. It opens where there is room, along
 * the line of reading.
 *
 * @slot - `<ju-menu-item>` elements, `<hr>` between groups.
 * @fires ju-choose - When an item was chosen; its `value` is the item's.
 * @csspart control - The button.
 * @csspart menu - The list.
 */
export class JuMenu extends JuElement {
  static override styles = [iconStyles, controlStyles, menuStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** The words on the button. */
  @property() label = '';
  /** Drawn before the words. */
  @property() icon: IconName | undefined;
  @property() variant: 'secondary' | 'quiet' = 'secondary';

  @state() private open = false;
  @query('.control') private button!: HTMLElement;
  @query('[role="menu"]') private menu!: HTMLElement;

  #stopPlacing: (() => void) | undefined;
  #typed = '';
  #typedAt = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closing();
  }

  /** Closes it. */
  close(): void {
    if (this.open) this.menu.hidePopover();
  }

  #items() {
    return [...this.children].filter((child) => child instanceof JuMenuItem);
  }
  /** The item that has the focus. */
  #current(): Element | null {
    return (this.getRootNode() as Document | ShadowRoot).activeElement;
  }

  #show(at: number): void {
    if (!this.menu.matches(':popover-open')) this.menu.showPopover();
    this.open = true;
    this.#stopPlacing ??= placeBeside(this.button, this.menu);
    this.#items().at(at)?.focus();
  }

  // Before it is gone, so that the focus has a place to go back to; a press elsewhere takes it on from there.
  readonly #beforeToggle = (event: ToggleEvent) => {
    if (event.newState !== 'closed') return;
    if (this.#items().includes(this.#current() as JuMenuItem)) this.button.focus();
    this.#closing();
  };
  #closing(): void {
    this.open = false;
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
  }

  // The browser's own opening (`popovertarget`) only tells it that the button is not a place beside the menu.
  readonly #press = (event: Event) => {
    event.preventDefault();
    if (this.open) this.close();
    else this.#show(0);
  };
  readonly #keyOnButton = (event: KeyboardEvent) => {
    const at = { ArrowDown: 0, ArrowUp: -1 }[event.key];
    if (at === undefined) return;
    event.preventDefault();
    this.#show(at);
  };

  readonly #choose = (event: Event) => {
    const item = event.composedPath().find((target) => target instanceof JuMenuItem);
    if (!item) return;
    this.close();
    this.dispatchEvent(new JuChooseEvent(item.value));
  };

  readonly #key = (event: KeyboardEvent) => {
    const items = this.#items();
    const at = items.indexOf(this.#current() as JuMenuItem);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items.at(to % items.length)?.focus();
    } else if (event.key === 'Tab') {
      this.close();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.#jump(event, items, at);
    }
  };

  #jump(event: KeyboardEvent, items: readonly JuMenuItem[], at: number): void {
    if (event.timeStamp - this.#typedAt > wordTime) this.#typed = '';
    // A space in the middle of a word is a letter; else it presses.
    if (event.key === ' ' && !this.#typed) return;
    event.preventDefault();
    this.#typedAt = event.timeStamp;
    this.#typed += event.key;
    const small = (words: string) => words.trim().toLocaleLowerCase(this.language);
    const from = this.#typed.length > 1 ? at : at + 1;
    const inOrder = [...items.slice(from), ...items.slice(0, from)];
    inOrder
      .find((item) =>
        small(item.textContent).startsWith(this.#typed.toLocaleLowerCase(this.language)),
      )
      ?.focus();
  }

  protected override renderContent() {
    return html`<button
        id="button"
        class="control ${this.variant}"
        part="control"
        type="button"
        popovertarget="menu"
        aria-haspopup="menu"
        aria-expanded=${this.open ? 'true' : 'false'}
        @click=${this.#press}
        @keydown=${this.#keyOnButton}
      >
        ${this.icon ? icon(this.icon) : nothing}<span>${this.label}</span>${icon('chevron-down')}
      </button>
      <div
        id="menu"
        part="menu"
        role="menu"
        popover
        aria-labelledby="button"
        @beforetoggle=${this.#beforeToggle}
        @click=${this.#choose}
        @keydown=${this.#key}
      >
        <slot></slot>
      </div>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ju-choose': JuChooseEvent;
  }
  interface HTMLElementTagNameMap {
    'ju-menu': JuMenu;
  }
}
