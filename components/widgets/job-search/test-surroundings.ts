import type { ContractClient } from '../../../contract/client.ts';
import { contractContext, surroundingsContext, type Surroundings } from '../../core/facade.ts';
import { ContextProvider } from '../../core/providing.ts';
import { aTimeout, fixture, html, waitUntil } from '../../testing/testing.ts';
import { fakeContract } from './fake-contract.ts';
import type { JuJobSearch } from './job-search.ts';

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
  await aTimeout(20);
  await search.updateComplete;
}

/** The first element in the search that fits, piercing no further shadow root. */
export const find = <Found extends HTMLElement>(search: JuJobSearch, selector: string): Found => {
  const found = search.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

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

/** A promise and the function that settles it. */
export function later<Value>(): { promise: Promise<Value>; come: (value: Value) => void } {
  let come!: (value: Value) => void;
  const promise = new Promise<Value>((resolve) => {
    come = resolve;
  });
  return { promise, come };
}
