import type { JobPostingSummary } from '../../../contract/types.ts';
import {
  emulateMedia,
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  oneEvent,
  waitUntil,
} from '../../testing/testing.ts';
import { fakePosting } from '../job-search/fake-contract.ts';
import './job-card.ts';
import type { JuFavouriteEvent, JuJobCard, JuOpenEvent } from './job-card.ts';

const today = '2026-11-20';
const posting = (changes: Partial<JobPostingSummary> = {}) =>
  fakePosting(0, { validThrough: '2027-01-15', datePosted: '2026-11-01', ...changes });

const card = (changes: Partial<JobPostingSummary> = {}, lang = 'da', why = false) =>
  fixture<JuJobCard>(html`
    <ju-job-card lang=${lang} today=${today} ?why=${why} .posting=${posting(changes)}></ju-job-card>
  `);
const words = (element: JuJobCard) =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
const part = (element: JuJobCard, selector: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(selector);

describe('ju-job-card', () => {
  for (const lang of ['da', 'en', 'ar']) {
    it(`says who, what, where and until when (${lang})`, async () => {
      const element = await card({}, lang);
      await expectAccessibilityTree(element, lang);
      await expect(element).to.be.accessible();
    });
  }

  it('is readable in the dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const element = await card({ validThrough: '2026-11-22' }, 'da', true);
    element.setAttribute('scheme', 'dark');
    await expect(element).to.be.accessible();
    await emulateMedia({ colorScheme: 'light' });
  });

  for (const lang of ['da', 'ar']) {
    it(`in easy-read is a picture, three lines and one button (${lang})`, async () => {
      const element = await card({}, lang);
      element.setAttribute('reading', 'easy');
      await waitUntil(() => part(element, '.easy'));
      await expectAccessibilityTree(element, `easy ${lang}`);
      expect(element.shadowRoot?.querySelectorAll('.lines li')).to.have.length(3);
      expect(element.shadowRoot?.querySelectorAll('button')).to.have.length(1);
      expect(part(element, '.ju-pictogram')).to.exist;
      await expect(element).to.be.accessible();
      setTimeout(() => part(element, '.open')?.click());
      await oneEvent(element, 'ju-open');
    });
  }

  it('keeps Danish names in their own direction in an Arabic line', async () => {
    const element = await card({}, 'ar');
    expect(part(element, '.who')?.textContent).to.contain('\u20687700 Thisted\u2069');
    const alignment = getComputedStyle(part(element, '.open')!).textAlign;
    expect(['right', '-webkit-right']).to.include(alignment);
    expect(part(element, '.who bdi')).to.exist;
  });

  it('opens from anywhere on it, except from the star', async () => {
    const element = await card();
    const box = part(element, '.card')!.getBoundingClientRect();
    const at = (x: number, y: number) => element.shadowRoot?.elementFromPoint(x, y);
    expect(at(box.left + 20, box.bottom - 10)?.className).to.equal('open');
    const star = part(element, '.star')!.getBoundingClientRect();
    expect(at(star.left + 24, star.top + 24)?.closest('.star')).to.exist;

    setTimeout(() => part(element, '.open')?.click());
    const event = (await oneEvent(element, 'ju-open')) as unknown as JuOpenEvent;
    expect(event.posting.id).to.equal('posting-0');
  });

  it('tells when the star is turned, and lights it only when told', async () => {
    const element = await card();
    element.addEventListener('ju-open', () => expect.fail('the star opened the card'));
    setTimeout(() => part(element, '.star')?.click());
    const event = (await oneEvent(element, 'ju-favourite')) as unknown as JuFavouriteEvent;
    expect(event.posting.id).to.equal('posting-0');
    expect(part(element, '.star')?.ariaPressed).to.equal('false');
    element.favourite = true;
    await element.updateComplete;
    expect(part(element, '.star')?.ariaPressed).to.equal('true');
  });

  it('counts the days only when few are left', async () => {
    expect(words(await card({ validThrough: '2026-11-27' }))).to.contain(
      'Søg senest 27. nov. 2026',
    );
    expect(words(await card({ validThrough: '2026-11-26' }))).to.contain('(6 dage tilbage)');
    expect(words(await card({ validThrough: '2026-11-21' }))).to.contain('Søg senest i morgen');
    expect(words(await card({ validThrough: '2026-11-20' }))).to.contain('Søg senest i dag');
    expect(words(await card({ validThrough: '2026-11-19' }))).to.contain(
      'Fristen var 19. nov. 2026',
    );
  });

  it('says how far away it is, and when that is only roughly known', async () => {
    expect(words(await card())).to.contain('7700 Thisted, 3 km væk');
    const roughly = await card({
      distanceKm: 12.4,
      jobLocation: { municipality: { code: '101', name: 'København' }, located: 'municipality' },
    });
    expect(words(roughly)).to.contain('Et sted i Københavns Kommune, cirka 12 km væk');
  });

  it('says so when place or employer are not told', async () => {
    const element = await card({
      jobLocation: { located: 'unknown' },
      hiringOrganization: { name: null, anonymous: true },
    });
    expect(words(element))
      .to.contain('Arbejdspladsen er anonym')
      .and.to.contain('Stedet er ikke nævnt');
    expect(part(element, '.mark svg')).to.exist;
    const roaming = await card({ jobLocation: { located: 'unknown', notStatic: true } });
    expect(words(roaming)).to.contain('Skiftende arbejdssteder');
  });

  it('gives its reasons in one sentence, when asked', async () => {
    const reasons: JobPostingSummary['reasons'] = [
      { type: 'kind', kind: 'temp' },
      { type: 'near', place: 'Thisted', radiusKm: 20, approximate: false },
      { type: 'words', words: ['lager', 'nat'] },
    ];
    expect(words(await card({ reasons }))).not.to.contain('Fordi');
    expect(words(await card({ reasons }, 'da', true))).to.contain(
      'Fordi jobbet er et vikarjob, ligger højst 20 km fra Thisted og nævner »lager« og »nat«.',
    );
    expect(words(await card({ reasons }, 'en', true))).to.contain(
      'Because the job is a temp job, is within 20 km of Thisted, and mentions “lager” and “nat”.',
    );
  });

  it('carries the language of the advertisement, and only a real one', async () => {
    const open = (element: JuJobCard) => part(element, '.open')?.lang;
    expect(open(await card({}, 'en'))).to.equal('da');
    expect(open(await card({ inLanguage: 'en-GB' }))).to.equal('en-GB');
    expect(open(await card({ inLanguage: '"><b>' }))).to.equal('da');
  });

  it('takes a sensible heading level from whatever is written', async () => {
    const element = await card();
    const level = async (value: string) => {
      element.setAttribute('heading-level', value);
      await element.updateComplete;
      return part(element, '[role="heading"]')?.ariaLevel;
    };
    expect(await level('4')).to.equal('4');
    for (const rubbish of ['0', '99', 'big', '2.5']) expect(await level(rubbish)).to.equal('3');
  });

  it('does not break at 320 px, however long its words', async () => {
    const element = await card({
      title: 'Beskæftigelsesindsatsplanlægningsmedarbejderlederassistent '.repeat(4),
      hiringOrganization: {
        name: 'Virksomhedsnavnesammensætningsfabrikken'.repeat(2),
        anonymous: false,
      },
    });
    element.parentElement!.style.inlineSize = '320px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
    const open = part(element, '.open')!;
    expect(open.scrollHeight, 'nothing is cut off').to.be.at.most(open.clientHeight + 1);
    element.parentElement!.style.inlineSize = '';
  });

  it('hits easily: the star is as large as a thumb', async () => {
    const { width, height } = part(await card(), '.star')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });
});
