import type { JobPosting, JobPostingSummary } from '../../../contract/types.ts';
import { loadLazily } from '../../core/facade.ts';
import type { DismissalReason } from '../../../contract/types.ts';
import {
  JuApplyEvent,
  JuBookEvent,
  JuCompanyEvent,
  JuPartEvent,
  openParts,
  type OpenPart,
} from './events.ts';
import type * as PartInAddress from '../personal/part-in-address.ts';
import type { JuJobDetails } from './job-details.element.ts';
import type * as More from './more.ts';
import { addressOf, share } from './share.ts';

/** What came of an act, said where one looks. */
export type Notice =
  | { readonly type: 'failed'; readonly words: string }
  | { readonly type: 'copied' | 'reported' }
  /** Nothing could take the link: here it is. */
  | { readonly type: 'link'; readonly url: string };

/** What a person can do with a posting. */
export class Acts {
  readonly #details: JuJobDetails;
  notice: Notice | undefined;
  /** The dialog in which something is reported, once it has been asked for. */
  report: More.Report | undefined;

  constructor(details: JuJobDetails) {
    this.#details = details;
  }

  /** What was said of the last act goes. */
  quiet(): void {
    this.notice = undefined;
  }
  #tell(notice: Notice, words: string, politeness?: 'assertive'): void {
    this.notice = notice;
    this.#details.announcer.say(words, politeness);
  }
  /** Says where one looks, and to who does not look, that something did not work. */
  fail(words: string): void {
    this.#tell({ type: 'failed', words }, words, 'assertive');
  }

  /** Opens the application below the posting, unless somebody else does. */
  apply({ id }: JobPosting): void {
    const details = this.#details;
    if (!details.dispatchEvent(new JuApplyEvent({ posting: id }))) return;
    this.#open('application', 'ju-job-application', { posting: id });
  }

  /** Opens the times at which the company can be met. */
  book({ id, company = '' }: JobPosting): void {
    const kind = 'meeting';
    if (!this.#details.dispatchEvent(new JuBookEvent({ company, posting: id, kind }))) return;
    this.#open('meeting', 'ju-meeting-booking', { company, posting: id, kind });
  }

  /** Opens what whoever shows the posting wants open, as a press would, where there is that way; or closes it. */
  follow(part: OpenPart | undefined): void {
    const { parts, renderRoot } = this.#details;
    if (!part === !parts.shown) return;
    if (!part) return this.close();
    renderRoot
      .querySelector<HTMLElement>(`button.${part === 'meeting' ? 'meet' : 'apply'}`)
      ?.click();
  }

  #open(name: OpenPart, ...part: Parameters<JuJobDetails['parts']['open']>): void {
    const details = this.#details;
    const level = `${details.level + 2}`;
    if (!details.parts.open(part[0], { ...part[1], 'heading-level': level })) {
      return this.fail(details.wording.t('partFailed'));
    }
    this.#tellPart(name);
    this.#focus('#part-heading');
    // Nobody shall write in vain.
    void details.fetching.check();
  }

  #tellPart(part: OpenPart | undefined): void {
    const details = this.#details;
    details.dispatchEvent(new JuPartEvent(part));
    if (details.nested) return;
    details.opened = part;
    void loadPlace(({ notePart }) => notePart('ju-posting', details.posting, part));
  }

  /** Opens what was open before the page was fetched again. */
  resume(): void {
    const details = this.#details;
    void loadPlace(({ partInAddress }) => {
      details.opened = partInAddress('ju-posting', details.posting, openParts);
    });
  }

  /** From a personal part back to what led there. */
  close(): void {
    this.#details.parts.close();
    this.#tellPart(undefined);
    this.#focus('#ways');
  }

  /** To where one applies, past what is long to read. */
  toWays(): void {
    this.#focus(this.#details.parts.shown ? '#part-heading' : '#ways');
  }

  #focus(selector: string, intoSight = true): void {
    const details = this.#details;
    void details.updateComplete.then(() => {
      const target = details.renderRoot.querySelector<HTMLElement>(selector);
      target?.focus({ preventScroll: true });
      if (intoSight) target?.scrollIntoView({ block: 'start' });
    });
  }

  /** Asks for the company's own page; a host that routes by itself prevents the default. */
  company(id: string, event: Event): void {
    if (!this.#details.dispatchEvent(new JuCompanyEvent(id))) event.preventDefault();
  }

  async share({ id, title }: JobPostingSummary): Promise<void> {
    this.quiet();
    const url = addressOf(id, location.href);
    if (!url) return;
    const shared = await share(title, url);
    const { t } = this.#details.wording;
    if (shared === 'copied') this.#tell({ type: 'copied' }, t('copied'));
    if (shared === 'failed') this.#tell({ type: 'link', url }, t('copyThis'));
  }

  dismiss(posting: JobPostingSummary, reason?: DismissalReason): Promise<void> {
    return this.#dismissed(this.#details.dismissal.dismiss(posting, reason), 'dismissed');
  }
  undo(posting: JobPostingSummary): Promise<void> {
    const kept = this.#dismissed(this.#details.dismissal.undo(posting), 'undone');
    // What was pressed may be gone.
    this.#focus('#dismiss', false);
    return kept;
  }
  async #dismissed(kept: Promise<void>, said: 'dismissed' | 'undone'): Promise<void> {
    const { announcer, wording, dismissal } = this.#details;
    this.quiet();
    announcer.say(wording.t(said));
    await kept;
    if (dismissal.failed) this.fail(wording.t('notKept'));
  }

  async print(posting: JobPosting): Promise<void> {
    const more = await this.#more();
    more?.print(this.#details, posting, addressOf(posting.id, location.href));
  }

  async tellProblem(posting: JobPostingSummary): Promise<void> {
    const more = await this.#more();
    if (!more) return;
    const details = this.#details;
    this.report ??= new more.Report(details, details.client);
    this.report.open(posting, () =>
      this.#tell({ type: 'reported' }, details.wording.t('report.sent')),
    );
  }

  async #more(): Promise<typeof More | undefined> {
    this.quiet();
    try {
      const [more] = await Promise.all([
        loadLazily('job-details-more'),
        this.#details.holdTexts('form'),
      ]);
      return more;
    } catch {
      this.fail(this.#details.wording.t('failed'));
      return undefined;
    }
  }
}

/** With what keeps the open part in the page's address; where that cannot be had, a reload opens nothing. */
const loadPlace = (act: (place: typeof PartInAddress) => void): Promise<void> =>
  loadLazily('part-in-address').then(act, () => undefined);
