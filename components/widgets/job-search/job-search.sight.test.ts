import { expect, setViewport, waitUntil } from '../../testing/testing.ts';
import { fakeContract } from './fake-contract.ts';
import './job-search.ts';
import type { JuJobSearch } from './job-search.ts';
import {
  atTitle,
  cardsOf,
  find,
  focused,
  press,
  searchWith,
  settled,
  spoken,
  textOf,
} from './test-surroundings.ts';

const isInSight = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  // Half a pixel is nothing.
  return top > -1 && bottom < innerHeight + 1;
};
/** Searches as a person does who has just typed. */
async function searchFor(search: JuJobSearch, words: string): Promise<void> {
  const field = find<HTMLInputElement>(search, '#words');
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  find<HTMLFormElement>(search, 'form.words').requestSubmit();
  await settled(search);
}

describe('ju-job-search keeps in sight', () => {
  beforeEach(() => setViewport({ width: 320, height: 500 }));
  after(() => setViewport({ width: 900, height: 700 }));

  it('the number found: on a phone the focus goes there', async () => {
    const search = await searchWith();
    await searchFor(search, 'murer');
    await waitUntil(() => focused(search)?.id === 'found');
    expect(isInSight(find(search, '#found'))).to.equal(true);
    // Not every phone reads a heading that takes the focus.
    await waitUntil(() => spoken(search).startsWith('Vi fandt'));
  });

  it('the field: where the number found can be seen, the focus stays and the number is said', async () => {
    await setViewport({ width: 1200, height: 900 });
    const search = await searchWith();
    await searchFor(search, 'murer');
    await waitUntil(() => spoken(search).startsWith('Vi fandt'));
    expect(focused(search)?.id).to.equal('words');
  });

  it('what the choices came to, with the way to it', async () => {
    const search = await searchWith();
    search.choosing = true;
    await search.parts?.fetch('job-search-choices');
    await search.updateComplete;
    find<HTMLInputElement>(search, '.kind input[value="temp"]').click();
    await settled(search);
    const see = find(search, '.see button');
    expect(textOf(see)).to.equal('Se 5 job');
    see.click();
    await waitUntil(() => !search.choosing, 'the sheet is closed');
    await settled(search);
    expect(isInSight(find(search, '#found'))).to.equal(true);
  });

  it('the way back above a posting', async () => {
    const search = await searchWith(fakeContract(), {}, {});
    const card = cardsOf(search)[12];
    card?.scrollIntoView({ block: 'end' });
    press(card, '.open');
    await waitUntil(() => atTitle(search));
    expect(isInSight(find(search, '.posting .back'))).to.equal(true);
  });

  it('the first of the cards that came, whole', async () => {
    const search = await searchWith(fakeContract(), {}, {});
    const more = find(search, 'ju-show-more');
    more.scrollIntoView({ block: 'end' });
    more.focus();
    press(more, 'button');
    await waitUntil(() => cardsOf(search).length === 40);
    await waitUntil(() => focused(search) === cardsOf(search)[20]);
    // Cards that come into sight get their own heights first, and move it a little.
    await waitUntil(() => isInSight(cardsOf(search)[20]!), 'the first new card is in sight, whole');
  });
});
