import { html, JuElement, property, query, type PropertyValues } from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { draw } from '../icon/draw.ts';
import { close } from '../icon/drawings.ts';
import { dialogStyles } from './dialog.styles.ts';

/**
 * A sheet over the page, modal, on the native `<dialog>`: from below on a phone, in the middle on a desktop. The focus goes
 * in, and back to where it was.
 *
 * @slot - What it holds.
 * @slot actions - Buttons at its end.
 * @fires close - After it closed, whoever closed it. Does not bubble, as the native one.
 */
export class JuDialog extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  static override styles = [iconStyles, dialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;
  /** Its heading and its name. */
  @property() heading = '';

  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('#heading') private head!: HTMLElement | null;

  show(): void {
    this.open = true;
  }
  close(): void {
    this.open = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { dialog } = this;
    if (!dialog || dialog.open === this.open) return;
    if (this.open) {
      dialog.showModal();
      // Not by `autofocus`: browsers hold that against a frame when the page arrives, and it competes with the page's own.
      this.head?.focus();
    } else dialog.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A dialog that left the document is closed; ours says so when it comes back.
    this.open = false;
  }

  readonly #closed = () => {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  readonly #pressed = (event: PointerEvent) => {
    // The backdrop belongs to the dialog; so does its scroll bar, which lies inside its box.
    const { dialog } = this;
    if (!dialog || event.target !== dialog) return;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) this.close();
  };
  readonly #close = () => this.close();

  protected override renderContent() {
    return html`<dialog
      part="dialog"
      aria-labelledby="heading"
      @close=${this.#closed}
      @pointerdown=${this.#pressed}
    >
      <div class="head">
        <h2 id="heading" tabindex="-1">${this.heading}</h2>
        <button type="button" aria-label=${this.t('close')} @click=${this.#close}>
          ${draw(close)}
        </button>
      </div>
      <div class="content"><slot></slot></div>
      <div class="foot"><slot name="actions"></slot></div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-dialog': JuDialog;
  }
}
