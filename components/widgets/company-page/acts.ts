import type { Company, CompanyId, SlotKind } from '../../../contract/types.ts';
import { JuNavigateEvent, loadLazily } from '../../core/facade.ts';
import type { JuOpenEvent } from '../job-card/job-card.element.ts';
import { JuApplyEvent, JuBookEvent } from '../job-details/events.ts';
import { PersonalController } from '../job-details/personal.controller.ts';
import type {} from '../personal/part-in-address.ts';
import { postingAddress } from './address.ts';
import type { JuCompanyPage } from './company-page.element.ts';

declare global {
  interface JuLazyModules {
    'job-details': typeof import('../job-details/job-details.ts');
  }
}

/** What a person keeps to themselves, each in a part of its own. */
export const partNames = ['application', 'meeting', 'visit'] as const;
export type PartName = (typeof partNames)[number];

/** What came of the last act, said where one looks. */
export type Notice =
  | { readonly type: 'failed'; readonly words: string }
  | { readonly type: 'followed' | 'unfollowed' };

/** What a person can do on a company's page. */
export class Acts {
  readonly #page: JuCompanyPage;
  readonly parts: Readonly<Record<PartName, PersonalController>>;
  /** The part that is seen. */
  shown: PartName | undefined;
  notice: Notice | undefined;

  constructor(page: JuCompanyPage) {
    this.#page = page;
    this.parts = {
      application: new PersonalController(page),
      meeting: new PersonalController(page),
      visit: new PersonalController(page),
    };
  }

  /** Another company: nothing of the one before stays. */
  forget(): void {
    this.shown = undefined;
    this.notice = undefined;
    for (const name of partNames) this.parts[name].forget();
  }

  #fail(words: string): void {
    this.notice = { type: 'failed', words };
    this.#page.announcer.say(words, 'assertive');
  }

  /** Follows the company, or follows it no more. */
  async follow(name: string): Promise<void> {
    const page = this.#page;
    const { wording, announcer } = page;
    const kept = page.follows.turn({ type: 'company', id: page.company, name });
    const type = page.isFollowed ? 'followed' : 'unfollowed';
    this.notice = { type };
    announcer.say(wording.t(type, { company: name }));
    if (!(await kept)) this.#fail(wording.t('followFailed'));
  }

  /** Opens an unsolicited application, unless somebody else does. */
  apply(company: CompanyId): void {
    if (!this.#page.dispatchEvent(new JuApplyEvent({ company }))) return;
    this.#open('application', 'ju-job-application', { company });
  }

  /** Opens the times at which the company can be met. */
  book(company: CompanyId, kind: SlotKind): void {
    if (!this.#page.dispatchEvent(new JuBookEvent({ company, kind }))) return;
    this.#open(kind, 'ju-meeting-booking', { company, kind });
  }

  #open(name: PartName, ...[tag, attributes]: Parameters<PersonalController['open']>): void {
    const page = this.#page;
    const level = `${page.level + 2}`;
    if (!this.parts[name].open(tag, { ...attributes, 'heading-level': level })) {
      return this.#fail(page.wording.t('partFailed'));
    }
    this.notice = undefined;
    this.shown = name;
    this.#note(name);
    this.focus('#part-heading');
  }

  /** For a reload; where it cannot be written down, that opens nothing. */
  #note(name: PartName | undefined): void {
    void loadLazily('part-in-address').then(
      ({ notePart }) => notePart('ju-company', this.#page.company, name),
      () => undefined,
    );
  }

  /** Loaded again in the middle of writing or booking: that is opened again, where it is still offered. */
  async resume({ id, unsolicited, offersMeetings }: Company): Promise<void> {
    if (!this.#page.personal || !location.search.includes('ju-part')) return;
    const place = await loadLazily('part-in-address').catch(() => undefined);
    const name = place?.partInAddress('ju-company', id, partNames);
    if (this.shown || this.#page.company !== id) return;
    if (name === 'application' && unsolicited) this.apply(id);
    else if (name && name !== 'application' && offersMeetings) this.book(id, name);
  }

  /** From a part back to what led there; what was typed stays in it. */
  close(): void {
    const name = this.shown;
    this.shown = undefined;
    this.#note(undefined);
    this.#page.requestUpdate();
    this.focus(`#open-${name}`);
  }

  /** A posting was chosen: to the host's page about it, else to its details in place of the company. */
  async open({ posting }: JuOpenEvent): Promise<void> {
    const page = this.#page;
    const url = postingAddress(page.detailsPage, posting.id, location.href);
    if (url) {
      if (page.dispatchEvent(new JuNavigateEvent(url))) location.assign(url);
      return;
    }
    try {
      await loadLazily('job-details');
      page.opened = posting;
      this.focus('ju-job-details');
    } catch {
      this.#fail(page.wording.t('postingFailed'));
    }
  }

  /** From a posting back to its card. */
  async back(): Promise<void> {
    const page = this.#page;
    const { opened } = page;
    page.opened = undefined;
    await page.updateComplete;
    const cards = [...page.renderRoot.querySelectorAll('ju-job-card')];
    cards.find(({ posting }) => posting?.id === opened?.id)?.focus();
  }

  focus(selector: string): void {
    const page = this.#page;
    page.requestUpdate();
    void page.updateComplete.then(() => {
      const target = page.renderRoot.querySelector<HTMLElement>(selector);
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'start' });
    });
  }
}
