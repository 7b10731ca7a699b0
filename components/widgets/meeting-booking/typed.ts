import { maskPersonalNumbers } from '../../../contract/personal-numbers.ts';
import { noContact, type TypedContact } from '../contact/contact.ts';
import { coveredContact, draftsIn } from '../job-application/draft.ts';

/** What a person typed for a meeting that is not confirmed. */
export interface Typed {
  readonly contact: TypedContact;
  readonly note: string;
}

const key = 'jobunivers.booking';

/**
 * Keeps it over a reload, in the tab's own storage, with personal numbers covered. A name and a way to be answered that were typed
 * for an application in this window are taken over. Strictly necessary for what the person is doing (ePrivacy directive, article 5(3)).
 */
export const typedIn = (tab: () => Storage, browser: () => Storage) => ({
  read(): Typed {
    try {
      const { contact, note } = JSON.parse(tab().getItem(key) ?? '{}') as Partial<Typed>;
      if (contact) return { contact: { ...noContact, ...contact }, note: note ?? '' };
    } catch {
      // As if nothing were there.
    }
    const drafts = draftsIn(browser, tab);
    const contact = drafts.isForeign() ? undefined : drafts.read('')?.contact;
    return { contact: contact ?? noContact, note: '' };
  },
  write({ contact, note }: Typed): void {
    try {
      const typed = { contact: coveredContact(contact), note: maskPersonalNumbers(note) };
      tab().setItem(key, JSON.stringify(typed));
    } catch {
      // Full or closed: the page still has it.
    }
  },
  forget(): void {
    try {
      tab().removeItem(key);
    } catch {
      // Nothing is there.
    }
  },
});
export type TypedStore = ReturnType<typeof typedIn>;
