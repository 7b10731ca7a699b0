import type { ContractClient } from '../../../contract/client.ts';
import type { JobPostingQuery } from '../../../contract/types.ts';
import { contractContext, surroundingsContext, type Surroundings } from '../../core/facade.ts';
import { ContextProvider } from '../../core/providing.ts';
import { aTimeout, fixture, html, waitUntil } from '../../testing/testing.ts';
import { fakeContract, fakePostings, type FakeContract } from './fake-contract.ts';
import type { JuJobSearch } from './job-search.ts';

/** For a search that reads and writes the address of the page. */
export const inAddress = { 'data-address': '' };

/** Puts a search into a page that has a contract and a municipality, as a shell would. */
export async function searchWith(
  contract: ContractClient = fakeContract(),
  attributes: Readonly<Record<string, string>> = {},
  surroundings: Surroundings = { municipality: '787' },
): Promise<JuJobSearch> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(place, { context: contractContext, initialValue: contract });
  new ContextProvider(place, { context: surroundingsContext, initialValue: surroundings });
  const search = document.createElement('ju-job-search');
  // It has tests of its own.
  search.setAttribute('reading-bar', 'off');
  // Tests share one page: its address is left alone but by those that are about it.
  search.toggleAttribute('ignore-address', !('data-address' in attributes));
  for (const [name, value] of Object.entries(attributes)) search.setAttribute(name, value);
  place.append(search);
  await settled(search);
  return search;
}

/** Resolves when the search has an answer and everything around it has been drawn. */
export async function settled(search: JuJobSearch): Promise<void> {
  await waitUntil(
    () => search.more && search.state.type !== 'loading',
    'the search has an answer',
    { timeout: 8000 },
  );
  await waitUntil(() => isDrawn(search), 'its cards are drawn');
  await aTimeout(20);
  await search.updateComplete;
}

/** All of its cards stand; of hundreds, the first. */
const isDrawn = ({ state, shown }: JuJobSearch): boolean =>
  state.type !== 'loaded' || shown >= state.items.length || state.items.length >= 200;

/** The first element in the search that fits, piercing no further shadow root. */
export const find = <Found extends HTMLElement>(search: JuJobSearch, selector: string): Found => {
  const found = search.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

/** What shows the posting that is open. */
export const detailsOf = (search: JuJobSearch) =>
  find<HTMLElementTagNameMap['ju-job-details']>(search, '.posting-details');
/** The first element in the posting that is open; undefined while there is none. */
export const inPosting = <Found extends HTMLElement>(search: JuJobSearch, selector: string) =>
  search.shadowRoot
    ?.querySelector('.posting-details')
    ?.shadowRoot?.querySelector<Found>(selector) ?? undefined;
/** Whether the title of the posting that is open has the focus. */
export const atTitle = (search: JuJobSearch): boolean =>
  search.shadowRoot?.activeElement?.shadowRoot?.activeElement?.id === 'title';

export const cardsOf = (search: JuJobSearch) =>
  [
    ...(search.shadowRoot?.querySelectorAll('[data-view]:not([hidden]) ju-job-card') ?? []),
  ] as HTMLElementTagNameMap['ju-job-card'][];

/** Presses something inside a card. */
export const press = (element: HTMLElement | undefined, selector: string): void =>
  element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();

/** The text of an element as one line. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the search asked the contract for, in order. */
export const asked = (contract: FakeContract): JobPostingQuery[] =>
  contract.calls
    .filter(([name]) => name === 'searchJobPostings')
    .map(([, query]) => query as JobPostingQuery);
/** What it asked for last, but for how many. */
export const lastAsked = (contract: FakeContract) => {
  const { limit: _limit, ...query } = asked(contract).at(-1) ?? {};
  return query;
};

export const heading = (search: JuJobSearch) => textOf(find(search, '#found'));
/** What the live region says. */
export const spoken = (search: JuJobSearch) => textOf(find(search, '[role="status"]'));
export const chips = (search: JuJobSearch) => [
  ...(search.shadowRoot?.querySelectorAll('ju-chip') ?? []),
];
export const focused = (search: JuJobSearch) => search.shadowRoot?.activeElement;

/** Opens the choices. */
export async function choose(search: JuJobSearch): Promise<void> {
  search.choosing = true;
  await search.parts?.fetch('job-search-choices');
  await search.updateComplete;
}
/** Writes words into the field, as a person does. */
export async function type(search: JuJobSearch, words: string): Promise<void> {
  const field = find<HTMLInputElement>(search, '#words');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await search.updateComplete;
}
/** Searches by what stands in the fields. */
export async function submit(search: JuJobSearch): Promise<void> {
  find<HTMLFormElement>(search, 'form.words').requestSubmit();
  await settled(search);
}

/** Postings whose days stand still, for snapshots. */
export const timeless = (count: number) =>
  fakePostings(count).map((posting) => ({
    ...posting,
    datePosted: '2026-11-01',
    validThrough: '2099-01-15',
  }));

/** A promise and the function that settles it. */
export function later<Value>(): { promise: Promise<Value>; come: (value: Value) => void } {
  let come!: (value: Value) => void;
  const promise = new Promise<Value>((resolve) => {
    come = resolve;
  });
  return { promise, come };
}
