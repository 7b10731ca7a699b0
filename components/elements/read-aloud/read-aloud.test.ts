import { preferences, type LitElement } from '../../core/facade.ts';
import { SilentSpeech } from '../../core/speech/silent-speech.ts';
import { JuSpeakingEvent } from '../../core/speech/speaking-event.ts';
import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  nextFrame,
  sendKeys,
} from '../../testing/testing.ts';
import './read-aloud.ts';
import type { JuReadAloud } from './read-aloud.ts';

async function page(
  speech: SilentSpeech,
  language = 'da',
  text: unknown = html`<p id="one">Første sætning her. Anden sætning.</p>
    <p id="two">Tredje sætning.</p>`,
) {
  const place = await fixture<HTMLElement>(
    html`<section lang=${language}>
      <ju-read-aloud .provider=${speech}></ju-read-aloud>
      <div id="read">${text}</div>
    </section>`,
  );
  const reading = place.querySelector<JuReadAloud>('ju-read-aloud')!;
  await reading.updateComplete;
  const buttons = () => [...reading.shadowRoot!.querySelectorAll('button')];
  const press = async (index: number) => {
    buttons()[index]!.click();
    await reading.updateComplete;
  };
  const words = () => buttons().map((button) => button.textContent!.trim());
  return { place, reading, press, words, speech };
}
const marked = (name = 'ju-spoken-sentence') =>
  [...(CSS.highlights.get(name) ?? [])].map(String).join('');

describe('ju-read-aloud', () => {
  afterEach(() => {
    localStorage.removeItem('jobunivers.speed');
  });

  it('is one button until somebody speaks, then pause, stop and speed', async () => {
    const { reading, press } = await page(new SilentSpeech('da'));
    await expectAccessibilityTree(reading, 'silent');
    await press(0);
    await expectAccessibilityTree(reading, 'speaking');
    await expect(reading).to.be.accessible();
    await press(0);
    await expectAccessibilityTree(reading, 'paused');
  });

  it('speaks Arabic to who reads Arabic', async () => {
    const { reading, press } = await page(new SilentSpeech('ar', 'da'), 'ar');
    await press(0);
    await expectAccessibilityTree(reading, 'speaking in Arabic');
  });

  it('says a sentence at a time with the voice of its language, and marks it', async () => {
    const { press, speech, words } = await page(new SilentSpeech('da'));
    await press(0);
    expect(speech.said[0]).to.deep.include({
      text: 'Første sætning her.',
      language: 'da',
      rate: 1,
    });
    expect(speech.said[0]?.voice?.name).to.equal('Silent da');
    expect(marked()).to.equal('Første sætning her.');
    speech.end();
    expect(marked()).to.equal('Anden sætning.');
    speech.end();
    speech.end();
    expect(speech.texts).to.deep.equal([
      'Første sætning her.',
      'Anden sætning.',
      'Tredje sætning.',
    ]);
    expect(marked()).to.equal('');
    await nextFrame();
    expect(words()).to.deep.equal(['Læs op']);
  });

  it('marks the word when the voice tells where it is', async () => {
    const { press, speech } = await page(new SilentSpeech('da'));
    await press(0);
    speech.reach('sætning');
    expect(marked('ju-spoken-word')).to.equal('sætning');
    speech.end();
    expect(marked('ju-spoken-word')).to.equal('');
  });

  it('changes nothing in the layout while it marks', async () => {
    const { place, press, speech } = await page(new SilentSpeech('da'));
    await press(0);
    const sizes = () =>
      [...place.querySelectorAll('p')].map((each) => each.getBoundingClientRect().height);
    const before = sizes();
    speech.end();
    expect(sizes()).to.deep.equal(before);
  });

  it('marks the paragraph where the browser has no highlights', async () => {
    const { Highlight: itsHighlight } = globalThis;
    Object.assign(globalThis, { Highlight: undefined });
    try {
      const { place, press, speech } = await page(new SilentSpeech('da'));
      const paragraph = place.querySelector('#one')!;
      const { height } = paragraph.getBoundingClientRect();
      await press(0);
      expect(paragraph.hasAttribute('data-ju-spoken')).to.equal(true);
      expect(paragraph.getBoundingClientRect().height).to.equal(height);
      speech.end();
      speech.end();
      expect(paragraph.hasAttribute('data-ju-spoken')).to.equal(false);
      await press(1);
      expect(place.querySelector('[data-ju-spoken]')).to.equal(null);
    } finally {
      Object.assign(globalThis, { Highlight: itsHighlight });
    }
  });

  it('goes on from the last word after a pause', async () => {
    const { press, speech, words } = await page(new SilentSpeech('da'));
    await press(0);
    speech.reach('her');
    await press(0);
    expect(words()).to.deep.equal(['Læs videre', 'Stop']);
    expect(marked(), 'where it paused').to.equal('Første sætning her.');
    await press(0);
    expect(speech.texts).to.deep.equal(['Første sætning her.', 'her.']);
    speech.end();
    expect(speech.texts.at(-1)).to.equal('Anden sætning.');
  });

  it('holds within a word where the provider can', async () => {
    let held = 0;
    class Holding extends SilentSpeech {
      pause = () => held++;
      resume = () => held--;
    }
    const { press, speech } = await page(new Holding('da'));
    await press(0);
    await press(0);
    expect(held).to.equal(1);
    await press(0);
    expect(held).to.equal(0);
    expect(speech.said).to.have.length(1);
  });

  it('stops, and gives the focus back to the button that begins', async () => {
    const { reading, speech } = await page(new SilentSpeech('da'));
    reading.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    const { cancelled } = speech;
    await sendKeys({ press: 'Enter' });
    await reading.updateComplete;
    expect(speech.cancelled).to.be.above(cancelled);
    expect(marked()).to.equal('');
    expect(reading.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Læs op');
  });

  it('speaks slower when asked, from where it is, and remembers', async () => {
    const { reading, press, speech } = await page(new SilentSpeech('da'));
    await press(0);
    speech.reach('her');
    const range = reading.shadowRoot!.querySelector('input')!;
    range.value = '1';
    range.dispatchEvent(new Event('change'));
    expect(speech.said.at(-1)).to.deep.include({ text: 'her.', rate: 0.6 });
    expect(localStorage.getItem('jobunivers.speed')).to.equal('0.6');
    const next = await page(new SilentSpeech('da'));
    await next.press(0);
    expect(next.speech.said[0]?.rate).to.equal(0.6);
  });

  it('keeps nothing before a speed is chosen, and trusts nothing it finds', async () => {
    const { press } = await page(new SilentSpeech('da'));
    await press(0);
    expect(localStorage.getItem('jobunivers.speed')).to.equal(null);
    for (const [found, rate] of [
      ['fast', 1],
      ['9', 1],
      ['1.4', 1.4],
    ] as const) {
      localStorage.setItem('jobunivers.speed', found);
      const next = await page(new SilentSpeech('da'));
      await next.press(0);
      expect(next.speech.said[0]?.rate, found).to.equal(rate);
    }
  });

  it('is there only while somebody speaks the language', async () => {
    const speech = new SilentSpeech();
    const { reading } = await page(speech);
    expect(reading.checkVisibility()).to.equal(false);
    speech.languages = ['da'];
    await reading.updateComplete;
    expect(reading.checkVisibility(), 'voices came late').to.equal(true);
    preferences.change({ language: 'ru' });
    reading.requestUpdate();
    await reading.updateComplete;
    expect(reading.checkVisibility(), 'nobody speaks Russian').to.equal(false);
  });

  it('is the only voice on the page', async () => {
    const one = await page(new SilentSpeech('da'));
    const other = await page(new SilentSpeech('da'));
    await one.press(0);
    await other.press(0);
    await one.reading.updateComplete;
    expect(one.words()).to.deep.equal(['Læs op']);
    expect(other.words()[0]).to.equal('Hold pause');
    expect(marked(), 'the mark is the one that speaks').to.equal('Første sætning her.');
    dispatchEvent(new JuSpeakingEvent('a voice of another copy'));
    await other.reading.updateComplete;
    expect(other.words()).to.deep.equal(['Læs op']);
  });

  it('falls silent when it goes away, and follows nobody any more', async () => {
    const { reading, press, speech } = await page(new SilentSpeech('da'));
    await press(0);
    reading.remove();
    expect(speech.listener).to.equal(undefined);
    expect(speech.followers).to.equal(0);
    expect(marked()).to.equal('');
  });

  it('falls silent when what it reads goes away, and skips what has gone', async () => {
    const { place, press, speech, words } = await page(new SilentSpeech('da'));
    await press(0);
    speech.end();
    place.querySelector('#two')!.remove();
    speech.end();
    await nextFrame();
    expect(speech.said).to.have.length(2);
    expect(words()).to.deep.equal(['Læs op']);
  });

  it('falls silent when the language changes', async () => {
    const { reading, press, speech } = await page(new SilentSpeech('da', 'en'));
    await press(0);
    preferences.change({ language: 'en' });
    reading.requestUpdate();
    await reading.updateComplete;
    expect(speech.listener).to.equal(undefined);
    expect(marked()).to.equal('');
  });

  it('falls silent when the texts become easy-read', async () => {
    const { reading, press, speech } = await page(new SilentSpeech('da'));
    await press(0);
    preferences.change({ readingMode: 'easy' });
    reading.requestUpdate();
    await reading.updateComplete;
    expect(speech.listener).to.equal(undefined);
    expect(marked()).to.equal('');
  });

  it('skips what has become another text, and never marks the new one for the old', async () => {
    const { place, press, speech } = await page(new SilentSpeech('da'));
    await press(0);
    (place.querySelector('#two')!.firstChild as Text).data = 'Et helt andet spørgsmål.';
    speech.end();
    speech.end();
    expect(speech.texts).to.deep.equal(['Første sætning her.', 'Anden sætning.']);
    expect(marked()).to.equal('');
  });

  it('says kindly what to do when the voice fails', async () => {
    const { reading, press, speech, words } = await page(new SilentSpeech('da'));
    const said: string[] = [];
    reading.addEventListener('ju-announce', ({ message }) => said.push(message));
    await press(0);
    speech.fail();
    await reading.updateComplete;
    const problem = reading.shadowRoot!.querySelector('.problem')!;
    expect(problem.textContent).to.contain('prøve igen');
    expect(said).to.deep.equal([problem.textContent]);
    expect(words()).to.deep.equal(['Læs op']);
    await press(0);
    expect(reading.shadowRoot!.querySelector('.problem')).to.equal(null);
  });

  it('says so when there is nothing to read', async () => {
    const { reading, press } = await page(new SilentSpeech('da'), 'da', html``);
    await press(0);
    expect(reading.shadowRoot!.querySelector('.problem')?.textContent).to.contain('ikke noget');
  });

  it('reads what its name says, and the widget around when there is none', async () => {
    const speech = new SilentSpeech('da');
    const { reading, press } = await page(speech);
    (reading as LitElement & { for: string }).for = 'two';
    await press(0);
    expect(speech.texts).to.deep.equal(['Tredje sætning.']);
  });

  it('says a text of a language nobody speaks with the voice there is', async () => {
    const speech = new SilentSpeech('da');
    const { press } = await page(speech, 'da', html`<p lang="so">Shaqo cusub.</p>`);
    await press(0);
    expect(speech.said[0]).to.deep.include({ language: 'so' });
    expect(speech.said[0]?.voice?.language).to.equal('da');
  });

  it('says a very long sentence in parts, one mark over all of it', async () => {
    const text = `${'Vi søger dig, som gerne vil lave mad, '.repeat(8)}og som kan lide det.`;
    const { press, speech } = await page(new SilentSpeech('da'), 'da', html`<p>${text}</p>`);
    await press(0);
    const mark = marked();
    speech.end();
    expect(marked()).to.equal(mark);
    for (let turn = 0; turn < 5; turn++) speech.end();
    expect(speech.texts.join('')).to.equal(text);
    expect(Math.max(...speech.texts.map(({ length }) => length))).to.be.at.most(140);
  });
});
