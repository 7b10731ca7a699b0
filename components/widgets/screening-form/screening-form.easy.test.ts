import { preferences } from '../../core/facade.ts';
import { expect, waitUntil } from '../../testing/testing.ts';
import type { JuScreeningForm } from './screening-form.ts';
import {
  asks,
  choose,
  focusIn,
  forgetDrafts,
  formWith,
  headingOf,
  press,
  PretendedGateway,
  saidBy,
  settled,
  type,
} from './testing.ts';

const profilePath = '/v1/visitors/me/profile';
const fieldOf = (form: JuScreeningForm, tag: string) =>
  form.shadowRoot?.querySelector<HTMLElement & { value: string }>(tag);

/** Switches for the whole page, as the reading bar does. */
async function switchTo(
  form: JuScreeningForm,
  choice: Parameters<typeof preferences.change>[0],
): Promise<void> {
  preferences.change(choice);
  await settled(form);
}

describe('ju-screening-form in easy-read', () => {
  let gateway: PretendedGateway;
  let form: JuScreeningForm;
  beforeEach(async () => {
    forgetDrafts();
    gateway = new PretendedGateway();
    const distance = { id: 'distance', when: { question: 'place', answered: true } } as const;
    gateway.screening = asks({
      work: ['place', distance, 'kinds', 'words'],
      languages: ['language'],
      health: ['health', 'health-note'],
    });
    form = await formWith(gateway, { lang: 'da', reading: 'easy' });
  });

  it('asks one thing at a time, in easier words, and keeps the same profile in the end', async () => {
    const asked: string[] = [];
    const goOn = async () => {
      asked.push(headingOf(form));
      await press(form, 'Næste');
    };
    await type(form, 'ju-combobox', '7700');
    await goOn();
    await choose(form, '50');
    await goOn();
    await choose(form, 'temp');
    await goOn();
    await type(form, 'ju-text-field', 'frisør');
    await goOn();
    await choose(form, 'da');
    await goOn();
    await choose(form, 'mental');
    await goOn();
    await type(form, 'ju-textarea', 'Ro omkring mig');
    await goOn();
    expect(asked).to.deep.equal([
      'Hvor bor du?',
      'Hvor langt væk må jobbet være?',
      'Hvad leder du efter?',
      'Tænker du på et bestemt job?',
      'Hvilket sprog vil du bruge?',
      'Skal et job tage hensyn til dit helbred?',
      'Vil du skrive mere?',
    ]);
    await press(form, 'Gem og se job');
    expect(gateway.kept.get(profilePath)).to.deep.equal({
      wishes: { near: '7700', radiusKm: 50, kinds: ['temp'], words: 'frisør', language: 'da' },
      released: ['wishes'],
    });
  });

  it('moves the focus to each view, and says how far one has come', async () => {
    await type(form, 'ju-combobox', '7700');
    await press(form, 'Næste');
    expect(focusIn(form)).to.equal('heading');
    expect(saidBy(form)).to.equal('Trin 1 af 3');
    await press(form, 'Tilbage');
    expect(headingOf(form)).to.equal('Hvor bor du?');
    expect(focusIn(form)).to.equal('heading');
    expect(fieldOf(form, 'ju-combobox')?.value).to.equal('7700');
  });

  it('mends an answer and what follows from it from the review', async () => {
    await type(form, 'ju-combobox', '7700');
    for (let step = 0; step < 6; step++) await press(form, 'Næste');
    expect(headingOf(form)).to.equal('Det har du svaret');
    await press(form, 'Ret');
    expect(headingOf(form)).to.equal('Hvor bor du?');
    await press(form, 'Se dine svar');
    await choose(form, '5');
    await press(form, 'Se dine svar');
    expect(form.shadowRoot?.textContent).to.contain('5\u00a0km');
  });

  it('explains hard words where they stand', async () => {
    for (let step = 0; step < 4; step++) await press(form, 'Spring over');
    const explained = [...(form.shadowRoot?.querySelectorAll('ju-term') ?? [])];
    expect(explained.map((term) => term.getAttribute('name'))).to.include('adviser');
  });
});

describe('Switching in the middle of ju-screening-form', () => {
  let form: JuScreeningForm;
  beforeEach(async () => {
    forgetDrafts();
    form = await formWith(new PretendedGateway(), { lang: 'da' });
  });

  it('keeps what was typed and the same question, from standard to easy-read and back', async () => {
    await type(form, 'ju-combobox', 'Thi');
    await switchTo(form, { readingMode: 'easy' });
    expect(headingOf(form)).to.equal('Hvor bor du?');
    expect(fieldOf(form, 'ju-combobox')?.value).to.equal('Thi');
    await switchTo(form, { readingMode: 'standard' });
    expect(headingOf(form)).to.equal('Hvor bor du?');
    expect(fieldOf(form, 'ju-combobox')?.value).to.equal('Thi');
  });

  it('keeps what was told of health, in every language and mode, and stores it nowhere', async () => {
    for (let step = 0; step < 3; step++) await press(form, 'Spring over');
    await choose(form, 'mental');
    await press(form, 'Næste');
    await type(form, 'ju-textarea', 'Ro omkring mig');
    await switchTo(form, { language: 'ar' });
    await waitUntil(() => /[ء-ي]/.test(headingOf(form)));
    expect(fieldOf(form, 'ju-textarea')?.value).to.equal('Ro omkring mig');
    await switchTo(form, { readingMode: 'easy' });
    await waitUntil(() => form.shadowRoot?.querySelector('.deed'));
    expect(fieldOf(form, 'ju-textarea')?.value).to.equal('Ro omkring mig');
    await switchTo(form, { language: 'da', readingMode: 'standard' });
    await waitUntil(() => headingOf(form) === 'Vil du skrive lidt om det?');
    expect(fieldOf(form, 'ju-textarea')?.value).to.equal('Ro omkring mig');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.include('Ro omkring');
  });

  for (const [language, direction] of [
    ['ar', 'rtl'],
    ['ru', 'ltr'],
  ] as const) {
    it(`offers itself in ${language}, and runs ${direction}`, async () => {
      await press(form, 'Spring over');
      await press(form, 'Spring over');
      await choose(form, language);
      const offer = form.shadowRoot?.querySelector<HTMLElement>('.offer ju-button');
      expect(offer?.lang).to.equal(language);
      await press(form, offer?.textContent.trim() ?? '');
      await waitUntil(() => form.language === language);
      await settled(form);
      expect(focusIn(form)).to.equal('heading');
      const heading = form.shadowRoot?.querySelector('#heading') as HTMLElement;
      expect(getComputedStyle(heading).direction).to.equal(direction);
      expect(preferences.value.language).to.equal(language);
    });
  }
});

describe('The reading bar of ju-screening-form', () => {
  const barOf = (form: JuScreeningForm) => form.shadowRoot?.querySelector('ju-reading-bar');

  it('stands first, once a page', async () => {
    const form = await formWith(new PretendedGateway(), { 'reading-bar': 'on' });
    const first = form.shadowRoot?.querySelector('.personal')?.firstElementChild;
    expect(barOf(form)).to.exist;
    expect(first?.contains(barOf(form) as Node)).to.be.true;
    expect(barOf(await formWith(new PretendedGateway(), { 'reading-bar': 'off' }))).to.equal(null);
    const elsewhere = { readingBar: false };
    const other = await formWith(new PretendedGateway(), { 'reading-bar': 'on' }, elsewhere);
    expect(barOf(other)).to.equal(null);
  });

  it('keeps the focus when it changes how the form is read', async () => {
    const form = await formWith(new PretendedGateway(), { 'reading-bar': 'on', lang: 'da' });
    await waitUntil(() => barOf(form)?.shadowRoot?.querySelector('button'));
    barOf(form)?.shadowRoot?.querySelector('button')?.focus();
    await switchTo(form, { readingMode: 'easy', language: 'ar' });
    await waitUntil(() => form.shadowRoot?.querySelector('.deed'));
    expect(form.shadowRoot?.activeElement).to.equal(barOf(form));
  });
});

describe('The question about health', () => {
  for (const [municipality, said] of [
    ['787', true],
    ['000', false],
    [undefined, false],
  ] as const) {
    it(`${said ? 'names the municipality that keeps the answer' : 'names nobody it does not know'}: ${municipality}`, async () => {
      forgetDrafts();
      const gateway = new PretendedGateway();
      const form = await formWith(gateway, {}, municipality ? { municipality } : {});
      for (let step = 0; step < 3; step++) await press(form, 'Spring over');
      const words = form.shadowRoot?.querySelector('.terms')?.textContent ?? '';
      expect(words.includes('gemmer dit svar: Thisted.')).to.equal(said);
      expect(gateway.sentTo('GET', '/municipalities').length).to.equal(municipality ? 1 : 0);
    });
  }
});
