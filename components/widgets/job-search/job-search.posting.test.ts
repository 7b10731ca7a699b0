import { provideLazyModules, type JuElement } from '../../core/facade.ts';
import { setStandardSpeech } from '../../core/speech/provider.ts';
import { SilentSpeech } from '../../core/speech/silent-speech.ts';
import { spokenText } from '../../core/speech/spoken-text.ts';
import { setStandardTranslation } from '../../core/translation/provider.ts';
import { aTimeout, expect, sendKeys, waitUntil } from '../../testing/testing.ts';
import { fakeContract, problem } from './fake-contract.ts';
import './job-search.ts';
import { everything } from './query.ts';
import type { JuJobSearch } from './job-search.ts';
import {
  atTitle,
  cardsOf,
  find,
  focused,
  inPosting,
  press,
  searchWith,
  settled,
  spoken,
  textOf,
  timeless,
} from './test-surroundings.ts';

describe('ju-job-search', () => {
  describe('reading a posting', () => {
    const opened = async (contract = fakeContract(), attributes = {}) => {
      const search = await searchWith(contract, attributes, {});
      press(cardsOf(search)[2], '.open');
      await waitUntil(() => inPosting(search, '.words-of-theirs ul, ju-alert'));
      return search;
    };

    it('shows it whole, below the way back', async () => {
      const search = await opened(fakeContract(timeless(3)));
      expect(textOf(find(search, '.posting .back'))).to.equal('Tilbage til jobbene');
      expect(inPosting<HTMLAnchorElement>(search, 'a.apply')?.href).to.equal(
        'https://job.example/2',
      );
      expect(inPosting(search, '.words-of-theirs')?.lang).to.equal('da');
      await expect(search).to.be.accessible();
    });

    it('shares its stars with the results', async () => {
      const search = await opened();
      inPosting(search, '.keep')?.click();
      await waitUntil(() => inPosting(search, '.keep')?.ariaPressed === 'true');
      expect(search.favourites).to.deep.equal(new Set(['posting-2']));
    });

    it('goes back and says so when what shows it cannot be had', async () => {
      const search = await searchWith(fakeContract(), {}, {});
      const none = () => Promise.reject(new Error('no way there'));
      provideLazyModules({ 'job-details': none });
      try {
        press(cardsOf(search)[2], '.open');
        await waitUntil(() => search.view.type === 'results' && search.failure);
        expect(focused(search)).to.equal(cardsOf(search)[2]);
      } finally {
        provideLazyModules({ 'job-details': () => import('../job-details/job-details.ts') });
      }
    });

    it('goes to its heading, and by Escape back to the card in the same place', async () => {
      const search = await searchWith(fakeContract(), {}, {});
      const card = cardsOf(search)[12]!;
      card.scrollIntoView({ block: 'center' });
      await aTimeout(50);
      const before = card.getBoundingClientRect().top;
      press(card, '.open');
      await waitUntil(() => atTitle(search));
      expect(find(search, '.results').hidden).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => focused(search) === card, 'the card has the focus');
      await aTimeout(50);
      expect(card.getBoundingClientRect().top).to.be.closeTo(before, 4);
    });

    it('says when the place is only roughly known', async () => {
      const search = await opened();
      expect(textOf(inPosting(search, 'dl'))).to.contain('Vi kender kun kommunen, ikke adressen.');
    });

    it('offers its words in the reader’s language, and reads aloud what is shown', async () => {
      setStandardTranslation({
        available: async () => true,
        translate: async (texts) => texts.map((text) => `[${text}]`),
      });
      const speech = new SilentSpeech('en', 'da');
      setStandardSpeech(speech);
      // The browser's own goes first, where it has one.
      const own = { Translator: (globalThis as { Translator?: unknown }).Translator };
      Object.assign(globalThis, { Translator: undefined });
      try {
        const search = await opened(fakeContract(), { lang: 'en' });
        const offer = inPosting<JuElement>(search, 'ju-translate-text')!;
        const inOffer = () => offer.shadowRoot?.querySelector('button');
        await waitUntil(inOffer, 'the offer');
        inOffer()?.click();
        const translated = () => offer.querySelector<HTMLElement>('[slot="translation"]');
        await waitUntil(translated, 'the translation');
        expect(translated()?.lang).to.equal('en');
        expect(inPosting(search, '.words-of-theirs')?.checkVisibility()).to.equal(false);
        await offer.updateComplete;
        inPosting(search, 'ju-read-aloud')?.shadowRoot?.querySelector('button')?.click();
        expect(speech.said[0]).to.deep.include({ language: 'en' });
        for (let sentence = 0; sentence < 20; sentence++) speech.end();
        expect(speech.texts.join(' ')).to.match(/^\S.*\[/);
        expect(speech.texts.join(' ')).not.to.contain(textOf(inOffer()));
      } finally {
        Object.assign(globalThis, own);
        setStandardTranslation(undefined);
        setStandardSpeech(undefined);
      }
    });

    it('reads nothing aloud that was typed', async () => {
      const search = await searchWith(fakeContract(), {}, {});
      await search.search({ ...everything, words: 'kanariefugl', kinds: ['temp'] });
      search.wished = true;
      await waitUntil(() => search.shadowRoot?.querySelector('.because'), 'why these are shown');
      expect(textOf(find(search, '.because'))).to.contain('kanariefugl');
      const spoken = spokenText(search)
        .map(({ text }) => text)
        .join(' ');
      expect(spoken, 'what was chosen is').to.match(/vikar/i);
      expect(spoken).not.to.contain('kanariefugl');
    });

    it('says when it is gone, and keeps what the card knew', async () => {
      const contract = fakeContract(undefined, { getJobPosting: async () => problem('not-found') });
      const search = await opened(contract);
      expect(textOf(inPosting(search, 'ju-alert'))).to.contain('Jobbet er ikke slået op længere.');
      expect(textOf(inPosting(search, '#title'))).to.equal('Køkkenassistent til skolens madbod');
    });
  });

  describe('favourites', () => {
    const star = (search: JuJobSearch, index: number) =>
      cardsOf(search)[index]?.shadowRoot?.querySelector('.star');
    const pressed = (search: JuJobSearch, index: number) => star(search, index)?.ariaPressed;

    it('light their star at once and are found again after a reload', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract);
      press(cardsOf(search)[1], '.star');
      await search.updateComplete;
      await aTimeout(0);
      expect(pressed(search, 1)).to.equal('true');
      expect(contract.calls.at(-1)).to.deep.equal([
        'putFavourite',
        cardsOf(search)[1]?.posting?.id,
      ]);
      search.remove();
      const again = await searchWith(contract);
      expect(pressed(again, 1)).to.equal('true');
    });

    it('turn back, and say so, when they could not be kept', async () => {
      const contract = fakeContract(undefined, { putFavourite: async () => problem('offline') });
      const search = await searchWith(contract);
      press(cardsOf(search)[0], '.star');
      await settled(search);
      expect(pressed(search, 0)).to.equal('false');
      const words = 'Vi kunne ikke gemme »Lagermedarbejder til nattevagt« som favorit. Prøv igen.';
      expect(textOf(find(search, 'ju-alert'))).to.equal(words);
      expect(spoken(search)).to.equal(words);
      expect(find(search, '[role="status"]').ariaLive).to.equal('assertive');
    });

    it('end as the last press says, however quickly one presses', async () => {
      const kept: boolean[] = [];
      const contract = fakeContract(undefined, {
        putFavourite: async () => (await aTimeout(20), kept.push(true), { data: undefined }),
        deleteFavourite: async () => (await aTimeout(5), kept.push(false), { data: undefined }),
      });
      const search = await searchWith(contract);
      for (let times = 0; times < 4; times++) press(cardsOf(search)[0], '.star');
      await aTimeout(80);
      expect(pressed(search, 0)).to.equal('false');
      expect(kept.at(-1) ?? false).to.equal(false);
    });

    it('are heard of by the other searches of the same origin', async () => {
      const first = await searchWith();
      const second = await searchWith();
      press(cardsOf(first)[3], '.star');
      await waitUntil(() => pressed(second, 3) === 'true');
    });

    it('are in their view at once, even while they are still being kept', async () => {
      const kept: string[] = [];
      const good = fakeContract();
      const contract = fakeContract(undefined, {
        putFavourite: async (id) => (await aTimeout(50), kept.push(id), good.putFavourite(id)),
        listFavourites: () => good.listFavourites(),
      });
      const search = await searchWith(contract);
      press(cardsOf(search)[0], '.star');
      find(search, '.to-favourites').click();
      await waitUntil(() => search.view.type === 'favourites' && cardsOf(search).length === 1);
      expect(kept).to.have.length(1);
    });

    it('have a view of their own, from which one reads and comes back', async () => {
      const contract = fakeContract();
      await contract.putFavourite('posting-4');
      const search = await searchWith(contract);
      find(search, '.to-favourites').click();
      await waitUntil(() => focused(search)?.id === 'favourites');
      await waitUntil(() => cardsOf(search).length === 1);
      press(cardsOf(search)[0], '.star');
      await search.updateComplete;
      expect(cardsOf(search), 'it can be lit again').to.have.length(1);
      press(cardsOf(search)[0], '.open');
      await waitUntil(() => atTitle(search));
      expect(textOf(find(search, '.posting .back'))).to.equal('Tilbage til favoritterne');
      find(search, '.posting .back button').click();
      await waitUntil(() => focused(search) === cardsOf(search)[0]);
      find(search, '.favourites .back button').click();
      await waitUntil(() => focused(search)?.classList.contains('to-favourites'));
      await expect(search).to.be.accessible();
    });

    it('say how to get some when there are none, and when they could not be had', async () => {
      const search = await searchWith();
      find(search, '.to-favourites').click();
      await waitUntil(() =>
        textOf(search.shadowRoot?.querySelector('.favourites')).includes('ingen favoritter endnu'),
      );
      const failing = await searchWith(
        fakeContract(undefined, { listFavourites: async () => problem('unavailable') }),
      );
      find(failing, '.to-favourites').click();
      await waitUntil(() => failing.shadowRoot?.querySelector('.favourites ju-state'));
    });
  });
});
