import { readPostings } from '../../../contract/reading/read.ts';
import { emptyAdvertisement, type Advertisement } from '../../../contract/writing/advertisement.ts';
import {
  expect,
  expectAccessibilityTree,
  expectOnePrimary,
  fixture,
  html,
  setViewport,
  waitUntil,
} from '../../testing/testing.ts';
import { drafts } from './draft.ts';
import { faultsOf } from './faults.ts';
import './posting-form.ts';
import type { JuPostingForm } from './posting-form.ts';

const written: Advertisement = {
  ...emptyAdvertisement,
  id: 'a1',
  title: 'Stuepige til hotel',
  employer: 'Mønsterhotellet (opdigtet)',
  hours: ['weekend'],
  tasks: 'Du bliver en del af et ungt team.\n- Du gør værelser rene.',
  postalCode: '7700',
  town: 'Thisted',
  deadline: '2099-01-01',
  apply: 'Ring til os.',
};

async function formWith(advertisement?: Advertisement): Promise<JuPostingForm> {
  const form = await fixture<JuPostingForm>(
    html`<ju-posting-form
      reading-bar="off"
      .advertisement=${advertisement ?? emptyAdvertisement}
    ></ju-posting-form>`,
  );
  await waitUntil(
    () => form.checking.checks && root(form).querySelector('[name=title]'),
    'fields and help are there',
    { timeout: 8000 },
  );
  await form.updateComplete;
  return form;
}
const root = (form: JuPostingForm) => form.shadowRoot!;
const control = <Control extends HTMLElement>(form: JuPostingForm, name: string) =>
  root(form).querySelector<Control>(`[name=${name}]`)!;
const textOf = (form: JuPostingForm, selector: string) =>
  (root(form).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Types, as a person does: into the native control inside. */
async function type(form: JuPostingForm, name: string, text: string): Promise<void> {
  const native = control(form, name).shadowRoot!.querySelector<HTMLInputElement>('#control')!;
  native.value = text;
  native.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

describe('ju-posting-form', () => {
  beforeEach(() => drafts.forget());
  after(() => drafts.forget());

  it('shows while one writes how the card looks, in both readings', async () => {
    const form = await formWith();
    await type(form, 'title', 'Bager til nattevagt');
    await type(form, 'town', 'Thisted');
    const cards = [...root(form).querySelectorAll('ju-job-card')];
    expect(cards.map((card) => card.getAttribute('reading'))).to.deep.equal(['standard', 'easy']);
    await waitUntil(
      () => cards.every((card) => card.shadowRoot?.textContent?.includes('Bager til nattevagt')),
      'both cards follow',
      { timeout: 8000 },
    );
    expect(cards[0]?.posting?.jobLocation.addressLocality).to.equal('Thisted');
    expect(root(form).querySelector<HTMLElement>('.preview')?.inert, 'a picture only').to.equal(
      true,
    );
  });

  it('offers languages that begin large, as all choices do', async () => {
    const form = await formWith();
    type Labels = readonly { readonly label: string }[];
    type Offering = HTMLElement & { readonly options?: Labels; readonly choices?: Labels };
    for (const name of ['language', 'languages']) {
      const { options, choices } = control<Offering>(form, name);
      const labels = (options ?? choices ?? []).map(({ label }) => label);
      expect(labels.slice(0, 2), name).to.deep.equal(['Dansk', 'Engelsk']);
    }
  });

  it('tells by the field what is long or may keep people away, and shows where it stands', async () => {
    const tasks = `Du bliver en del af et ungt team. Du ${'går og '.repeat(12)}kommer hjem til kvalitetssikringen.`;
    const form = await formWith({ ...written, tasks });
    const found = [...root(form).querySelectorAll<HTMLElement>('.finding')];
    expect(found.map(({ dataset }) => dataset.type)).to.deep.equal([
      'wording',
      'wording',
      'sentence',
      'word',
    ]);
    expect(textOf(form, '#found-title')).to.equal('1 ting at se på');
    const wording = found[1]!.textContent;
    expect(wording).to.contain('»ungt team«').and.contain('alder');
    expect(wording).to.contain('forskelsbehandlingsloven, §\u00a05').and.contain('§§\u00a06, 9');
    const [described] = control(form, 'tasks')
      .shadowRoot!.querySelector('textarea')!
      .ariaDescribedByElements!.slice(-1);
    expect(described?.id, 'the field says how much there is').to.equal('found-tasks');
    found[1]!.querySelector('button')!.click();
    const native = control(form, 'tasks').shadowRoot!.querySelector('textarea')!;
    expect(tasks.slice(native.selectionStart, native.selectionEnd)).to.equal('ungt team');
    expect(root(form).activeElement).to.equal(control(form, 'tasks'));
    await expectAccessibilityTree(found[0]!.closest<HTMLElement>('.findings')!, 'findings');
    form.lang = 'ar';
    await waitUntil(() => root(form).querySelector('.ju-root[lang=ar]'), 'it speaks Arabic');
    await form.updateComplete;
    const arabic = root(form).querySelector<HTMLElement>('.findings')!;
    await expectAccessibilityTree(arabic, 'findings, Arabic');
  });

  it('is accessible with things to look at', async function (this: {
    timeout(milliseconds: number): void;
  }) {
    // A whole form takes WebKit long where the machine is busy.
    this.timeout(40_000);
    await expect(await formWith(written)).to.be.accessible();
  });

  it('measures Danish, and says that it measures nothing else', async () => {
    const form = await formWith({ ...written, tasks: 'Du vasker op. Du rydder op. Du er sød.' });
    expect(textOf(form, '.verdict')).to.match(/Meget let tekst: LIX \d+/);
    expect(root(form).querySelector('meter')!.value).to.be.greaterThan(0);
    form.change('language', 'en');
    await waitUntil(() => !root(form).querySelector('meter'), 'no measure');
    expect(textOf(form, '.measure')).to.contain('kun danske tekster');
  });

  it('says by the text and at the end that it looks for no wording in other languages', async () => {
    const form = await formWith({ ...written, tasks: 'Ищем молодую официантку до 30 лет.' });
    expect(textOf(form, '#found-tasks')).to.contain('andet sprog end dansk og engelsk');
    expect(textOf(form, '#found-title'), 'the Danish title is checked').to.equal('1 ting at se på');
    expect(root(form).querySelector('meter'), 'no measure').to.equal(null);
    expect(textOf(form, '.measure')).to.contain('kun danske tekster').and.contain('på dansk og');
    await form.finish();
    expect(textOf(form, '.done')).to.contain('andet sprog');
    await type(form, 'tasks', 'Du serverer mad.');
    await waitUntil(() => !textOf(form, '#found-tasks'), 'it is Danish now', { timeout: 3000 });
  });

  it('shows the card where one writes when there is no room beside', async () => {
    await setViewport({ width: 1100, height: 800 });
    const form = await formWith(written);
    const button = root(form).querySelector<HTMLElement>('#peek-place')!;
    expect(button.checkVisibility(), 'it stands beside').to.equal(false);
    await setViewport({ width: 390, height: 800 });
    await waitUntil(() => button.checkVisibility(), 'a button on a phone');
    button.focus();
    button.click();
    await form.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const card = button.parentElement!.querySelector('ju-job-card')!;
    await type(form, 'town', 'Hurup');
    expect(card.posting?.jobLocation.addressLocality, 'it follows').to.equal('Hurup');
    root(form).querySelector<HTMLElement>('#peek-job')!.click();
    await form.updateComplete;
    expect(root(form).querySelectorAll('.peek ju-job-card'), 'one at a time').to.have.length(1);
    await setViewport({ width: 800, height: 600 });
  });

  it('says what is missing, leads there, and then makes a file that is read back the same', async () => {
    const form = await formWith({ ...written, title: '', apply: '' });
    const finish = root(form).querySelector<HTMLElement>('.finish')!;
    finish.click();
    const summary = root(form).querySelector('ju-error-summary')!;
    await waitUntil(() => summary.entries.length === 2, 'two things are missing');
    await waitUntil(() => root(form).activeElement === summary, 'the summary has the focus');
    expect(control(form, 'title').getAttribute('error')).to.equal('Skriv, hvad jobbet hedder.');
    summary.shadowRoot!.querySelector('button')!.click();
    expect(root(form).activeElement).to.equal(control(form, 'title'));

    await type(form, 'title', 'Hotelassistent');
    expect(control(form, 'title').getAttribute('error')).to.equal('');
    await type(form, 'link', 'https://hotel.example/job');
    finish.click();
    await waitUntil(() => form.state.type === 'done', 'it is done');
    await waitUntil(() => root(form).activeElement?.id === 'done', 'its heading has the focus');
    expect(textOf(form, '.done'))
      .to.contain('1 advarsel')
      .and.contain('logger ind som arbejdsgiver');
    const { file, name } = form.state as Extract<JuPostingForm['state'], { type: 'done' }>;
    expect(name).to.equal('hotelassistent.json');
    const [reading] = [...readPostings(file, name)];
    expect(reading?.posting).to.include({
      title: 'Hotelassistent',
      validThrough: '2099-01-01',
      url: 'https://hotel.example/job',
    });
    expect(reading?.posting?.hours).to.deep.equal(['weekend']);

    await type(form, 'title', 'Hotelassistent, aften');
    expect(form.state.type, 'the file of before is no longer this one').to.equal('writing');
  });

  for (const reading of ['standard', 'easy']) {
    it(`has one primary action at most while one writes and at the end: ${reading}`, async () => {
      const form = await formWith({ ...written, apply: '' });
      form.setAttribute('reading', reading);
      await waitUntil(() => form.easy === (reading === 'easy'), reading);
      await form.updateComplete;
      expectOnePrimary(form, 'writing', reading);
      await form.finish();
      expectOnePrimary(form, 'something is missing', reading);
      form.change('apply', 'Ring til os.');
      await form.finish();
      expect(form.state.type).to.equal('done');
      form.tell('notCopied');
      await form.updateComplete;
      expectOnePrimary(form, 'done', reading);
    });
  }

  it('loses nothing when the page is loaded again, and keeps a draft only when asked', async () => {
    const before = await formWith();
    await type(before, 'tasks', 'Du bager brød.');
    before.change('moving', true);
    expect(localStorage.getItem('jobunivers.advertisement')).to.equal(null);
    before.remove();
    const after = await formWith();
    expect(after.advertisement.tasks).to.equal('Du bager brød.');
    expect(control(after, 'town'), 'no fixed place needs no town').to.equal(null);
    root(after).querySelector<HTMLElement>('.keep')!.click();
    await after.updateComplete;
    sessionStorage.clear();
    expect(drafts.read()?.advertisement.moving).to.equal(true);
    expect(drafts.read(Date.now() + 31 * 86_400_000), 'after a month').to.equal(undefined);
  });

  it('deletes everything by one press, gives it back by the next, and keeps the focus there', async () => {
    const form = await formWith(written);
    const tasks = () => control<HTMLElement & { value: string }>(form, 'tasks').value;
    const press = async (selector: string, next: string) => {
      root(form).querySelector<HTMLElement>(selector)!.click();
      await waitUntil(() => root(form).activeElement?.matches(next), `focus is at ${next}`);
    };
    form.keep();
    await press('.erase', '.undo');
    expect(drafts.read()).to.equal(undefined);
    expect(tasks()).to.equal('');
    await press('.undo', '.erase');
    expect(tasks()).to.equal(written.tasks);
    expect(drafts.read()?.advertisement.tasks, 'also after a reload').to.equal(written.tasks);
    expect(localStorage.getItem('jobunivers.advertisement'), 'kept when asked').to.equal(null);
    await press('.erase', '.undo');
    await type(form, 'tasks', 'Noget nyt.');
    expect(root(form).querySelectorAll('.undo').length, 'not over what is new').to.equal(0);
  });

  it('takes a draft of somebody else’s making for what it is', () => {
    sessionStorage.setItem(
      'jobunivers.advertisement',
      '{"title":7,"hours":[1],"tasks":"a","more":1}',
    );
    expect(drafts.read()?.advertisement).to.deep.equal({ ...emptyAdvertisement, tasks: 'a' });
    sessionStorage.setItem('jobunivers.advertisement', '{');
    expect(drafts.read()).to.equal(undefined);
  });

  it('has room for 20,000 characters on a narrow phone, says that it is too long, and cuts nothing', async () => {
    await setViewport({ width: 320, height: 640 });
    const form = await formWith(written);
    const long = 'Kvalitetssikringsmedarbejderassistent '.repeat(530);
    await type(form, 'workplace', long);
    root(form).querySelector<HTMLElement>('.finish')!.click();
    await waitUntil(() => control(form, 'workplace').getAttribute('error'), 'it is said');
    expect(control(form, 'workplace').getAttribute('error')).to.contain('8.000');
    expect(form.advertisement.workplace).to.equal(long);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });
});

describe('what an advertisement still needs', () => {
  const missing = (changes: Partial<Advertisement>) =>
    faultsOf({ ...written, ...changes }, '2026-11-21').map(
      ({ field, fault }) => `${field} ${fault}`,
    );

  it('is what a reader must know, and nothing more', () => {
    expect(missing({})).to.deep.equal([]);
    expect(missing(emptyAdvertisement)).to.deep.equal([
      'title missing',
      'employer missing',
      'tasks missing',
      'town missing',
      'apply missing',
    ]);
    expect(missing({ town: '', moving: true })).to.deep.equal([]);
    expect(missing({ town: '', remote: 'wholly' })).to.deep.equal([]);
    expect(missing({ postalCode: '77' })).to.deep.equal(['postalCode postal-code']);
    expect(missing({ deadline: '2026-11-20' })).to.deep.equal(['deadline past']);
    expect(missing({ link: 'javascript:alert(1)' })).to.deep.equal(['link link']);
  });
});
