import { preferences } from '../../core/facade.ts';
import type { TranslationProvider } from '../../core/translation/provider.ts';
import {
  aTimeout,
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  waitUntil,
} from '../../testing/testing.ts';
import './translate-text.ts';
import type { JuTranslateText } from './translate-text.ts';

/** The browser's Translator, as it would be on a device. */
class FakeTranslator {
  static availabilityNow = 'available';
  static parts: number[] = [];
  static hold: Promise<void> | undefined;
  static destroyed = 0;
  static asked: string[] = [];
  static availability() {
    return Promise.resolve(FakeTranslator.availabilityNow);
  }
  static async create({
    monitor,
    signal,
  }: {
    monitor(target: EventTarget): void;
    signal: AbortSignal;
  }) {
    const target = new EventTarget();
    monitor(target);
    for (const loaded of FakeTranslator.parts) {
      target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 }));
    }
    await FakeTranslator.hold;
    signal.throwIfAborted();
    return new FakeTranslator();
  }
  translate(text: string) {
    FakeTranslator.asked.push(text);
    return Promise.resolve(`[${text}]`);
  }
  destroy() {
    FakeTranslator.destroyed++;
  }
}
const browserHas = (translator: unknown) => Object.assign(globalThis, { Translator: translator });

const advertisement = html`<div lang="da" class="theirs">
  <h3>Kok i Hurup</h3>
  <p>Vi søger en <b>glad</b> kok. Ring til <a href="tel:12345678">Hanne</a>.</p>
  <ul>
    <li>God løn</li>
    <li>Frugt</li>
  </ul>
</div>`;
async function offer(
  content: unknown = advertisement,
  language = 'en',
  provider?: TranslationProvider,
) {
  const place = await fixture<HTMLElement>(
    html`<div lang=${language}>
      <ju-translate-text .provider=${provider}>${content}</ju-translate-text>
    </div>`,
  );
  const element = place.querySelector<JuTranslateText>('ju-translate-text')!;
  await element.updateComplete;
  await aTimeout(0);
  await element.updateComplete;
  const button = () => element.shadowRoot!.querySelector('button');
  return {
    place,
    element,
    button,
    translation: () => element.querySelector<HTMLElement>('[slot=translation]'),
    note: () => element.shadowRoot!.querySelector('.note')?.textContent?.trim() ?? '',
    async press() {
      button()!.click();
      await element.updateComplete;
    },
    async translated() {
      button()!.click();
      await waitUntil(() => element.querySelector('[slot=translation]'), 'the translation');
      await element.updateComplete;
    },
  };
}

describe('ju-translate-text', () => {
  beforeEach(() => {
    Object.assign(FakeTranslator, {
      availabilityNow: 'available',
      parts: [],
      hold: undefined,
      destroyed: 0,
      asked: [],
    });
    browserHas(FakeTranslator);
  });
  after(() => {
    delete (globalThis as { Translator?: unknown }).Translator;
  });

  it('offers to translate, marks what a machine made, and leads back', async () => {
    const { element, press, translated } = await offer();
    await expectAccessibilityTree(element, 'offer');
    await translated();
    await expectAccessibilityTree(element, 'translated');
    await expect(element).to.be.accessible();
    await press();
    await expectAccessibilityTree(element, 'original again');
  });

  it('offers it in Arabic to who reads Arabic', async () => {
    const { element, translation, translated } = await offer(advertisement, 'ar');
    await translated();
    await expectAccessibilityTree(element, 'translated into Arabic');
    expect([translation()!.lang, translation()!.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('keeps headings, lists and links, and translates whole sentences', async () => {
    const { translation, translated } = await offer();
    await translated();
    const theirs = translation()!.querySelector('.theirs')!;
    expect(theirs.querySelector('h3')!.textContent).to.equal('[Kok i Hurup]');
    expect([...theirs.querySelectorAll('li')].map((item) => item.textContent)).to.deep.equal([
      '[God løn]',
      '[Frugt]',
    ]);
    expect(theirs.querySelector('p')!.textContent).to.equal(
      '[Vi søger en glad kok. Ring til] [Hanne].',
    );
    expect(theirs.querySelector('a')!.href).to.equal('tel:12345678');
    expect(theirs.hasAttribute('lang'), 'the language of the original').to.equal(false);
    expect(FakeTranslator.destroyed).to.equal(1);
  });

  it('never reads a translation as HTML', async () => {
    const evil: TranslationProvider = {
      available: () => Promise.resolve(true),
      translate: (texts) => Promise.resolve(texts.map(() => '<img src=x onerror=alert(1)>')),
    };
    browserHas(undefined);
    const { translation, translated } = await offer(html`<p lang="da">Kok</p>`, 'en', evil);
    await translated();
    expect(translation()!.querySelector('img')).to.equal(null);
    expect(translation()!.textContent).to.contain('<img');
  });

  it('does not wait for a browser that never says whether it can', async () => {
    browserHas({ availability: () => new Promise(() => undefined) });
    const { button, translation, translated } = await offer(html`<p lang="da">Kok</p>`, 'en', {
      available: () => Promise.resolve(true),
      translate: () => Promise.resolve(['Cook']),
    });
    await waitUntil(button, 'the offer', { timeout: 5000 });
    await translated();
    expect(translation()!.textContent).to.equal('Cook');
  });

  it('translates line by line where line breaks are seen', async () => {
    const { element, translation, translated } = await offer(
      html`<p lang="da">${'Kok\nTjener'}</p>`,
    );
    element.querySelector('p')!.style.setProperty('white-space', 'pre-line');
    await translated();
    expect(translation()!.textContent).to.equal('[Kok]\n[Tjener]');
  });

  it('says how far the fetching of a language has come, and can be stopped', async () => {
    FakeTranslator.availabilityNow = 'downloadable';
    FakeTranslator.parts = [0.4];
    let go: () => void = () => undefined;
    FakeTranslator.hold = new Promise((resolve) => (go = resolve));
    const { element, note, press, translation, button } = await offer();
    await press();
    await aTimeout(0);
    await element.updateComplete;
    expect(note()).to.contain('40%');
    await expectAccessibilityTree(element, 'fetching');
    await press();
    go();
    await aTimeout(0);
    await element.updateComplete;
    expect(translation()).to.equal(null);
    expect(button()!.textContent).to.contain('Translate to English');
    expect(note()).to.equal('');
  });

  it('says each change once', async () => {
    const { element, press, translated } = await offer();
    const said: string[] = [];
    element.addEventListener('ju-announce', ({ message }) => said.push(message));
    await translated();
    await press();
    expect(said).to.deep.equal([
      'Translating …',
      'The text has been translated.',
      'You now see the original.',
    ]);
  });

  it('is not there where nobody can translate, nor for a text in the reader’s language', async () => {
    FakeTranslator.availabilityNow = 'unavailable';
    expect((await offer()).button()).to.equal(null);
    FakeTranslator.availabilityNow = 'available';
    expect((await offer(advertisement, 'da')).button()).to.equal(null);
    expect((await offer(html`<p>Without a language.</p>`)).button()).to.equal(null);
    browserHas(undefined);
    expect((await offer()).button()).to.equal(null);
  });

  it('asks the municipality’s provider where the browser cannot, and says first where the text goes', async () => {
    browserHas(undefined);
    const asked: unknown[] = [];
    const provider: TranslationProvider = {
      name: 'Eksempel Oversættelse',
      available: ({ from, to }) => Promise.resolve(from === 'da' && to === 'en'),
      translate: (texts, { from, to }) => {
        asked.push([from, to]);
        return Promise.resolve(texts.map((text) => text.toUpperCase()));
      },
    };
    const { note, translated, translation } = await offer(advertisement, 'en', provider);
    expect(note()).to.contain('sent to Eksempel Oversættelse');
    expect(asked, 'nothing leaves before the press').to.deep.equal([]);
    await translated();
    expect(asked).to.deep.equal([['da', 'en']]);
    expect(translation()!.querySelector('h3')!.textContent).to.equal('KOK I HURUP');
    expect(note()).to.contain('Eksempel Oversættelse');
  });

  it('says kindly that it did not work, and offers it again', async () => {
    browserHas(undefined);
    const failing: TranslationProvider = {
      available: () => Promise.resolve(true),
      translate: () => Promise.reject(new Error('Out of order')),
    };
    const { element, note, press, button, translation } = await offer(advertisement, 'en', failing);
    await press();
    await aTimeout(0);
    await element.updateComplete;
    expect(note()).to.contain('Try again');
    expect(translation()).to.equal(null);
    expect(button()!.textContent).to.contain('Translate to English');
  });

  it('lets go of a translation when the text becomes another', async () => {
    const { element, translation, translated, button } = await offer();
    await translated();
    element.querySelector('h3')!.firstChild!.textContent = 'Tjener i Thisted';
    await waitUntil(() => !translation(), 'the old translation to go');
    await element.updateComplete;
    expect(button()!.textContent).to.contain('Translate');
  });

  it('lets go of a translation when the reader’s language changes', async () => {
    const { element, translation, translated, button } = await offer();
    await translated();
    preferences.change({ language: 'ru' });
    await waitUntil(() => !translation(), 'the old translation to go');
    await waitUntil(() => button()?.textContent?.includes('русский'), 'the offer in Russian');
    preferences.change({ language: 'da' });
    await waitUntil(() => !button(), 'no offer for a text in Danish');
    expect(element.textContent).to.contain('Kok i Hurup');
  });

  it('shows the text while the words of the offer are on their way', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    place.innerHTML = '<ju-translate-text><p lang="da">Et job.</p></ju-translate-text>';
    const element = place.querySelector<JuTranslateText>('ju-translate-text')!;
    expect(element.shadowRoot!.querySelector('.ju-root')).to.equal(null);
    expect(place.querySelector('p')!.checkVisibility()).to.equal(true);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('slot')).to.have.length(2);
    expect(place.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
