import { emptyAdvertisement, type Advertisement } from '../../../contract/writing/advertisement.ts';
import {
  Announcer,
  html,
  JuElement,
  JuReadyEvent,
  loadLazily,
  property,
  state,
  todayInDenmark,
  widgetStyles,
  type PropertyValues,
  type TextKey,
  type TextParameters,
} from '../../core/facade.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import { readingBar, readingBarStyles } from '../../elements/reading-bar/in-widget.ts';
import { ChecksController } from './checks.controller.ts';
import { drafts, newId } from './draft.ts';
import { faultsOf } from './faults.ts';
import type * as Parts from './parts.ts';
import { headStyles } from './head.styles.ts';
import type { Field, PeekSection, PostingFormState } from './state.ts';

/** What came of keeping, copying, deleting or taking that back. */
export type PostingFormNotice =
  'kept' | 'notKept' | 'deleted' | 'restored' | 'copied' | 'notCopied' | 'failed';

/**
 * A job advertisement that is easy to understand and open to all, written with help: what a good advertisement says, how hard it is to
 * read, which words may keep people away, and how the card looks that job seekers meet. It ends in a file.
 *
 * Nothing of it is sent anywhere. What is written rests in the tab; in the browser only when the person says so.
 *
 * @attr {number} heading-level - Level of the form's heading, 1 to 4; anything else counts as 2.
 * @attr {'off'} reading-bar - Leaves the reading bar out, where the page has one of its own.
 * @fires {JuReadyEvent} ju-ready - Its first rendering stands.
 */
export class JuPostingForm extends JuElement<'posting-form'> {
  static override namespaces = ['posting-form', 'job-search', 'form', 'common'] as const;
  static override styles = [widgetStyles, iconStyles, readingBarStyles, headStyles];

  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What is written. */
  @property({ attribute: false }) advertisement: Advertisement = emptyAdvertisement;
  /** Whether one writes, or holds the file. */
  @property({ attribute: false }) state: PostingFormState = { type: 'writing', faults: [] };

  /** A draft is kept in this browser. */
  @state() isKept = false;
  @state() notice: PostingFormNotice | undefined;
  /** The section after which the card is looked at. */
  @state() peeked: PeekSection | undefined;
  /** The fields, once they are here; `false`: they could not be had. */
  @state() private parts: typeof Parts | false | undefined;

  readonly announcer = new Announcer(this);
  readonly checking = new ChecksController(this);
  /** Somebody tried to finish: from then on what is missing is told at once. */
  #tried = false;
  /** What was deleted just now, until something else is written. */
  #deleted: Advertisement | undefined;

  get words() {
    return (key: TextKey<'posting-form'>, parameters?: TextParameters) => this.t(key, parameters);
  }
  get level(): number {
    return [1, 2, 3, 4].includes(this.headingLevel) ? this.headingLevel : 2;
  }
  get easy(): boolean {
    return this.readingMode === 'easy';
  }
  get inLanguage() {
    return this.formats;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const draft = this.advertisement === emptyAdvertisement ? drafts.read() : undefined;
    if (draft) this.advertisement = draft.advertisement;
    this.isKept = draft?.kept ?? false;
    void this.#fetchParts();
  }

  readonly #fetchParts = async (): Promise<void> => {
    if (this.parts) return;
    try {
      const parts = await loadLazily('posting-form-parts');
      parts.adoptStyles(this.renderRoot);
      this.parts = parts;
    } catch {
      this.parts = false;
    }
  };

  /** Takes what was answered in a field. */
  change(field: Field, value: Advertisement[Field]): void {
    const id = this.advertisement.id || newId();
    this.advertisement = { ...this.advertisement, id, [field]: value };
    drafts.rest(this.advertisement);
    this.notice = undefined;
    this.#deleted = undefined;
    this.checking.soon();
    if (this.#tried) this.#look();
  }

  #look(): boolean {
    const faults = faultsOf(this.advertisement, todayInDenmark());
    this.state = { type: 'writing', faults };
    return faults.length === 0;
  }

  /** Makes the file; says first what is missing. */
  async finish(): Promise<void> {
    this.#tried = true;
    // Said anew each time, so that the summary takes the focus.
    this.state = { type: 'writing', faults: [] };
    await this.updateComplete;
    if (!this.#look()) return;
    try {
      const { jobPostingFile, fileName } = await loadLazily('posting-form-parts');
      const { advertisement } = this;
      const file = jobPostingFile(advertisement, todayInDenmark());
      this.state = { type: 'done', file, name: fileName(advertisement.title) };
      await this.#focus('#done');
    } catch {
      this.tell('failed');
    }
  }

  async download(): Promise<void> {
    const { state } = this;
    if (state.type !== 'done') return;
    const { download } = await loadLazily('posting-form-parts');
    download(state.name, state.file, 'application/ld+json');
  }
  async copy(): Promise<void> {
    const { state } = this;
    if (state.type !== 'done') return;
    try {
      await navigator.clipboard.writeText(state.file);
      this.tell('copied');
    } catch {
      this.tell('notCopied');
    }
  }

  /** Keeps the draft in this browser. */
  keep(): void {
    this.isKept = drafts.keep(this.advertisement);
    this.tell(this.isKept ? 'kept' : 'notKept');
  }
  /** Takes away everything that was written; it can be had back until something else is written. */
  erase(): void {
    this.#deleted = this.advertisement;
    drafts.forget();
    this.#tried = false;
    this.isKept = false;
    this.#begin(emptyAdvertisement);
    this.tell('deleted');
    void this.#focus('.undo');
  }
  /** What was deleted is here again: in this tab, as before it was kept. */
  undoErasing(): void {
    const deleted = this.#deleted;
    if (!deleted) return;
    this.#deleted = undefined;
    drafts.rest(deleted);
    this.#begin(deleted);
    this.tell('restored');
    void this.#focus('.erase');
  }
  #begin(advertisement: Advertisement): void {
    this.advertisement = advertisement;
    this.state = { type: 'writing', faults: [] };
    this.checking.soon(0);
  }
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  tell(notice: PostingFormNotice): void {
    this.notice = notice;
    this.announcer.say(this.t('notice', { context: notice }));
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.dispatchEvent(new JuReadyEvent());
  }

  protected override renderContent() {
    return html`${readingBar(this)}
      <div class="posting-form">
        <header>
          <p id="heading" class="heading" role="heading" aria-level=${this.level} tabindex="-1">
            ${this.t('heading')}
          </p>
          <p>${this.t('intro')}</p>
        </header>
        ${this.parts ? this.parts.renderParts(this) : this.#renderWaiting()}
      </div>
      ${this.announcer.render()}`;
  }

  #renderWaiting() {
    return this.parts === false
      ? html`<p>${this.t('notice')}</p>
          <p>
            <button type="button" @click=${this.#fetchParts}>${this.t('common:tryAgain')}</button>
          </p>`
      : html`<ju-skeleton lines="12"></ju-skeleton>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-posting-form': JuPostingForm;
  }
}
