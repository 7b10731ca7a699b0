import {
  Announcer,
  html,
  JuElement,
  property,
  query,
  type PropertyValues,
} from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { draw, type IconDrawing } from '../icon/draw.ts';
import { close } from '../icon/drawings.ts';
import { error, info, success } from '../icon/more-drawings.ts';
import { arrangeToasts, toastsShown, turnToastsAround } from './arrange.ts';
import { toastStyles } from './toast.styles.ts';

export type ToastTone = 'info' | 'success' | 'error';

const signs: Readonly<Record<ToastTone, IconDrawing>> = { info, success, error };

/** Time to read it in, in milliseconds: something to notice it, and more for every letter. */
const timeToRead = (words: string) => 5000 + 100 * words.length;

/**
 * A short word about what just happened, over the page: 'The job is among your favourites'. It never takes the focus, and
 * is spoken once. It goes by itself only when nothing in it can be pressed, nothing went wrong and the reading mode is not
 * easy; never while it is pointed at or focused, or the window is out of sight. It moves away from what has the focus.
 *
 * It must be in the page before it opens, so that its live region is known; inside the dialog, when one is open.
 *
 * @slot - What happened, in one sentence.
 * @slot action - One button, as 'Undo'. Close the toast when it was pressed.
 * @fires close - After it closed, whoever closed it. Does not bubble.
 * @csspart toast - The box.
 */
export class JuToast extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  static override styles = [iconStyles, toastStyles];

  @property({ type: Boolean, reflect: true }) open = false;
  @property({ reflect: true }) tone: ToastTone = 'success';
  /** It stays until it is closed. */
  @property({ type: Boolean }) stay = false;

  @query('.toast') private toast!: HTMLElement | null;

  readonly #announcer = new Announcer(this);
  readonly #words = new MutationObserver(() => this.#say());
  #said = '';
  #held = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cameFrom: HTMLElement | undefined;

  show(): void {
    this.open = true;
  }
  close(): void {
    this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
    if (toastsShown.has(this.toast as HTMLElement)) this.#closed();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { toast } = this;
    if (!toast || toast.matches(':popover-open') === this.open) return;
    if (this.open) this.#opened(toast);
    else {
      if (toast.matches(':focus-within')) this.#cameFrom?.focus();
      toast.hidePopover();
    }
  }

  #opened(toast: HTMLElement): void {
    toast.showPopover();
    toastsShown.add(toast);
    arrangeToasts();
    document.addEventListener('focusin', this.#uncover);
    this.#words.observe(this, { characterData: true, childList: true, subtree: true });
    this.#said = '';
    this.#say();
  }

  readonly #toggled = (event: ToggleEvent) => {
    if (event.newState !== 'closed') return;
    this.open = false;
    this.#closed();
    this.dispatchEvent(new Event('close'));
  };
  #closed(): void {
    clearTimeout(this.#timer);
    this.#words.disconnect();
    this.#announcer.say('');
    document.removeEventListener('focusin', this.#uncover);
    if (this.toast) toastsShown.delete(this.toast);
    arrangeToasts();
  }

  #textOf(name: string): string {
    const slot = this.shadowRoot?.querySelector<HTMLSlotElement>(`slot${name}`);
    const nodes = slot?.assignedNodes({ flatten: true }) ?? [];
    return nodes
      .map((node) => node.textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  }
  /** Says it once, together with what can be done; again only when the words are others. */
  #say(): void {
    const words = `${this.#textOf(':not([name])')} ${this.#textOf('[name]')}`.trim();
    if (words === this.#said) return;
    this.#said = words;
    this.#announcer.say(words);
    this.#time();
  }

  #time(): void {
    clearTimeout(this.#timer);
    const stays =
      this.stay || this.tone === 'error' || this.readingMode === 'easy' || this.#textOf('[name]');
    if (stays || this.#held || !this.open) return;
    this.#timer = setTimeout(() => {
      if (document.hidden) this.#time();
      else this.close();
    }, timeToRead(this.#said));
  }

  readonly #hold = () => {
    this.#held = true;
    this.#time();
  };
  readonly #release = () => {
    this.#held = this.toast?.matches(':hover, :focus-within') ?? false;
    this.#time();
  };
  readonly #focused = ({ relatedTarget: from }: FocusEvent) => {
    const within = from instanceof Node && (this.contains(from) || this.shadowRoot?.contains(from));
    if (from instanceof HTMLElement && !within) this.#cameFrom = from;
    this.#hold();
  };
  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };
  readonly #close = () => this.close();

  /** What gets the focus is never left covered: then all toasts go to the other edge of the window. */
  readonly #uncover = (event: FocusEvent) => {
    const [target] = event.composedPath();
    if (event.composedPath().includes(this) || !(target instanceof Element)) return;
    requestAnimationFrame(() => {
      const box = this.toast?.getBoundingClientRect();
      const { left, right, top, bottom } = target.getBoundingClientRect();
      if (!box || right < box.left || left > box.right || bottom < box.top || top > box.bottom)
        return;
      turnToastsAround();
    });
  };

  protected override renderContent() {
    return html`<div
        class="toast"
        part="toast"
        popover="manual"
        role="group"
        aria-labelledby="words"
        @toggle=${this.#toggled}
        @pointerenter=${this.#hold}
        @pointerleave=${this.#release}
        @focusin=${this.#focused}
        @focusout=${() => requestAnimationFrame(this.#release)}
        @keydown=${this.#key}
      >
        ${draw(signs[this.tone] ?? info)}
        <div id="words"><slot></slot></div>
        <slot name="action"></slot>
        <button type="button" aria-label=${this.t('close')} @click=${this.#close}>
          ${draw(close)}
        </button>
      </div>
      ${this.#announcer.render()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-toast': JuToast;
  }
}
