import type { ContractClient } from '../../../contract/client.ts';
import { reportJobPosting } from '../../../contract/operations/job-postings.ts';
import { reportReasons } from '../../../contract/report-reasons.ts';
import type { JobPostingReport, JobPostingSummary } from '../../../contract/types.ts';
import { html, nothing } from '../../core/facade.ts';
import type { JuChoiceGroup } from '../../elements/choice-group/choice-group.ts';
import type { JuTextarea } from '../../elements/textarea/textarea.ts';
import { hasPersonalNumber, maskPersonalNumbers } from '../../../contract/personal-numbers.ts';
import { keepEscape, unlessOther, type DetailsWording } from './wording.ts';

type Reason = JobPostingReport['reason'];
const longestNote = 1000;

/** Whoever opens the dialog. */
export interface ReportHost {
  readonly wording: DetailsWording;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** The dialog in which a person tells the municipality that something is wrong with a posting. What was typed stays until it is sent. */
export class Report {
  readonly #host: ReportHost;
  readonly #client: () => ContractClient | undefined;
  #posting: JobPostingSummary | undefined;
  #told: (() => void) | undefined;
  #isOpen = false;
  #isSending = false;
  #failed = false;
  #isMasked = false;
  #reason: Reason | '' = '';
  #note = '';
  #missing = false;

  constructor(host: ReportHost, client: () => ContractClient | undefined) {
    this.#host = host;
    this.#client = client;
  }

  /** @param told Called when it has been sent. */
  open(posting: JobPostingSummary, told: () => void): void {
    if (posting.id !== this.#posting?.id) this.#forget();
    this.#posting = posting;
    this.#told = told;
    this.#set(() => (this.#isOpen = true));
  }

  #forget(): void {
    this.#reason = this.#note = '';
    this.#failed = this.#isMasked = this.#missing = false;
  }
  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  readonly #choose = ({ target }: Event) =>
    this.#set(() => {
      this.#reason = (target as JuChoiceGroup).value as Reason;
      this.#missing = false;
    });
  readonly #type = ({ target }: Event) => (this.#note = (target as JuTextarea).value);
  /** Nobody needs a personal number: it is gone before anything is sent. */
  readonly #mask = () =>
    this.#set(() => {
      this.#isMasked ||= hasPersonalNumber(this.#note);
      this.#note = maskPersonalNumbers(this.#note);
    });

  readonly #send = async (): Promise<void> => {
    const client = this.#client();
    const id = this.#posting?.id;
    this.#mask();
    const [reason, note] = [this.#reason, this.#note.trim()];
    if (!reason) {
      this.#set(() => (this.#missing = true));
      return this.#host.renderRoot.querySelector<HTMLElement>('ju-choice-group')?.focus();
    }
    if (this.#isSending || !client || !id || note.length > longestNote) return;
    this.#set(() => {
      this.#isSending = true;
      this.#failed = false;
    });
    const answer = await reportJobPosting(client, id, { reason, ...(note && { note }) });
    this.#set(() => {
      this.#isSending = false;
      this.#failed = !!answer.problem;
      if (answer.problem) return;
      this.#isOpen = false;
      this.#forget();
      this.#told?.();
    });
  };

  render() {
    const { t } = this.#host.wording;
    return html`<ju-dialog
      class="report"
      heading=${t('report.heading')}
      ?open=${this.#isOpen}
      @close=${() => this.#set(() => (this.#isOpen = false))}
      @keydown=${keepEscape}
    >
      <div class="report-fields">
        <p>${t('report.intro')}</p>
        <ju-choice-group
          label=${t('report.reason')}
          error=${this.#missing ? t('report.missing') : ''}
          .values=${this.#reason ? [this.#reason] : []}
          .choices=${reportReasons.map((value) => ({ value, label: t('report.because', unlessOther(value)) }))}
          @change=${this.#choose}
        ></ju-choice-group>
        <ju-textarea
          dir="auto"
          label=${t('report.note')}
          description=${t('report.noteHelp')}
          show-optional
          maxlength=${longestNote}
          .value=${this.#note}
          @input=${this.#type}
          @change=${this.#mask}
        ></ju-textarea>
        <div role="alert">
          ${this.#isMasked ? html`<ju-alert>${t('report.masked')}</ju-alert>` : nothing}
          ${this.#failed ? html`<ju-alert tone="error">${t('report.failed')}</ju-alert>` : nothing}
        </div>
      </div>
      <ju-button
        slot="actions"
        variant="primary"
        ?disabled=${this.#isSending}
        @click=${() => void this.#send()}
        >${t('report.send')}</ju-button
      >
    </ju-dialog>`;
  }
}
