import { expect, fixture, html, waitUntil } from '../../testing/testing.ts';
import {
  JuElement,
  LitElement,
  html as lit,
  preferences,
  surroundingsContext,
  textsContext,
  type Surroundings,
  type TextsSource,
} from '../facade.ts';
import { ContextProvider } from '../providing.ts';
import { chooseLanguage, directionOf } from './language.ts';

/** Says its language; texts are the language's own name, in the time each takes. */
class TestSpeaker extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  protected override renderContent() {
    return lit`<p>${this.t('close')}</p>`;
  }
  get words() {
    return this.shadowRoot?.querySelector('p')?.textContent;
  }
  get wrapper() {
    return this.shadowRoot?.querySelector('.ju-root');
  }
}
customElements.define('test-speaker', TestSpeaker);

class TestSurroundings extends LitElement {
  surroundings = new ContextProvider(this, { context: surroundingsContext, initialValue: {} });
  texts = new ContextProvider<typeof textsContext, LitElement>(this, { context: textsContext });
  choose(value: Surroundings) {
    this.surroundings.setValue(value);
  }
  protected override render() {
    return lit`<slot></slot>`;
  }
}
customElements.define('test-surroundings', TestSurroundings);

const speakerIn = async (root: ParentNode) => {
  const speaker = root.querySelector<TestSpeaker>('test-speaker')!;
  await speaker.updateComplete;
  return speaker;
};
const becomes = (speaker: TestSpeaker, language: string) =>
  waitUntil(
    () => speaker.language === language && speaker.wrapper?.getAttribute('lang') === language,
    `becomes ${language}`,
  );

describe('the language of an element', () => {
  it('is its own attribute, before its ancestors', async () => {
    const root = await fixture(html`<div lang="da"><test-speaker lang="en"></test-speaker></div>`);
    const speaker = await speakerIn(root);
    expect(speaker.words).to.equal('Close');
    expect(speaker.wrapper?.getAttribute('lang')).to.equal('en');
    expect(speaker.wrapper?.getAttribute('dir')).to.equal('ltr');
  });

  it('is never set on the host, which belongs to the page', async () => {
    const speaker = await speakerIn(await fixture(html`<div><test-speaker></test-speaker></div>`));
    expect(speaker.getAttributeNames()).to.deep.equal([]);
  });

  it('is the nearest ancestor that says one', async () => {
    const root = await fixture(html`
      <div lang="da">
        <section lang="en-GB">
          <p><test-speaker></test-speaker></p>
        </section>
      </div>
    `);
    const speaker = await speakerIn(root);
    expect(speaker.words).to.equal('Close');
    expect(speaker.language).to.equal('en-GB');
  });

  it('comes through shadow roots', async () => {
    const root = await fixture(html`<div lang="en"><div id="host"></div></div>`);
    const shadow = root.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p><test-speaker></test-speaker></p>';
    expect((await speakerIn(shadow)).words).to.equal('Close');
  });

  it('comes through slots', async () => {
    const root = await fixture(
      html`<div lang="da">
        <div id="host"><test-speaker></test-speaker></div>
      </div>`,
    );
    const shadow = root.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<section lang="en"><slot></slot></section>';
    const speaker = await speakerIn(root);
    speaker.remove();
    root.querySelector('#host')!.append(speaker);
    await becomes(speaker, 'en');
  });

  it('follows a change of its attribute, an ancestor, or a place in another document part', async () => {
    const root = await fixture(html`<div lang="da"><test-speaker></test-speaker></div>`);
    const speaker = await speakerIn(root);
    expect(speaker.words).to.equal('Luk');
    root.setAttribute('lang', 'en');
    await becomes(speaker, 'en');
    speaker.setAttribute('lang', 'da');
    await becomes(speaker, 'da');
    speaker.removeAttribute('lang');
    await becomes(speaker, 'en');
    const elsewhere = await fixture(html`<div lang="da"></div>`);
    elsewhere.append(speaker);
    await becomes(speaker, 'da');
  });

  it('follows a change outside the shadow root it stands in', async () => {
    const root = await fixture(html`<div lang="da"><div id="host"></div></div>`);
    const shadow = root.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<test-speaker></test-speaker>';
    const speaker = await speakerIn(shadow);
    root.setAttribute('lang', 'en');
    await becomes(speaker, 'en');
  });

  it("is the person's choice before everything else, and follows it", async () => {
    const root = await fixture(html`<div lang="da"><test-speaker lang="da"></test-speaker></div>`);
    const speaker = await speakerIn(root);
    preferences.change({ language: 'en' });
    await becomes(speaker, 'en');
    preferences.change({ language: undefined });
    await becomes(speaker, 'da');
  });

  it('stays the old one on screen until the new one is there, and never half of each', async () => {
    const root = await fixture<TestSurroundings>(
      html`<test-surroundings><test-speaker lang="da"></test-speaker></test-surroundings>`,
    );
    let arrive: (texts: { close: string }) => void = () => undefined;
    const slow: TextsSource = {
      load: (language) =>
        language === 'da'
          ? Promise.resolve({ close: 'Luk' })
          : new Promise((resolve) => (arrive = resolve)),
    };
    root.texts.setValue(slow);
    const speaker = await speakerIn(root);
    speaker.setAttribute('lang', 'en');
    await new Promise((resolve) => setTimeout(resolve, 30));
    speaker.requestUpdate();
    expect(speaker.words).to.equal('Luk');
    expect(speaker.wrapper?.getAttribute('lang')).to.equal('da');
    arrive({ close: 'Close' });
    await becomes(speaker, 'en');
    expect(speaker.words).to.equal('Close');
  });

  it('keeps to the last of several changes, in whatever order texts arrive', async () => {
    const root = await fixture<TestSurroundings>(
      html`<test-surroundings><test-speaker lang="da"></test-speaker></test-surroundings>`,
    );
    const source: TextsSource = {
      load: (language) =>
        new Promise((resolve) =>
          setTimeout(() => resolve({ close: language }), language === 'en' ? 60 : 5),
        ),
    };
    root.texts.setValue(source);
    const speaker = root.querySelector<TestSpeaker>('test-speaker')!;
    speaker.setAttribute('lang', 'en');
    await Promise.resolve();
    speaker.setAttribute('lang', 'da');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(speaker.words).to.equal('da');
  });

  it('tells the outlet when its texts cannot be had, and is there all the same', async () => {
    const root = await fixture<TestSurroundings>(html`<test-surroundings></test-surroundings>`);
    root.texts.setValue({ load: () => Promise.reject(new Error('down')) });
    const codes: string[] = [];
    root.addEventListener('ju-error', (event) => codes.push(event.code));
    const said = console.error;
    console.error = () => undefined;
    try {
      root.innerHTML = '<test-speaker></test-speaker>';
      const speaker = await speakerIn(root);
      expect(codes).to.deep.equal(['texts-unavailable']);
      expect(speaker.words).to.equal('⟦close⟧');
    } finally {
      console.error = said;
    }
  });

  it('keeps the words it has when those of another language cannot be had, and asks anew later', async () => {
    const root = await fixture<TestSurroundings>(html`<test-surroundings></test-surroundings>`);
    let down = true;
    root.texts.setValue({
      load: async (language) => {
        if (language === 'en' && down) throw new Error('down');
        return { close: language === 'en' ? 'Close' : 'Luk' };
      },
    });
    const codes: string[] = [];
    root.addEventListener('ju-error', (event) => codes.push(event.code));
    const said = console.error;
    console.error = () => undefined;
    try {
      root.innerHTML = '<test-speaker></test-speaker>';
      const speaker = await speakerIn(root);
      root.lang = 'en';
      await waitUntil(() => codes.length > 0, 'It says that it has no texts.');
      await speaker.updateComplete;
      expect(speaker.words).to.equal('Luk');
      expect(speaker.language).to.equal('da');
      down = false;
      root.lang = 'en-GB';
      await waitUntil(() => speaker.words === 'Close', 'The words have come.');
    } finally {
      console.error = said;
    }
  });
});

describe('choosing a language', () => {
  it('passes over languages without texts, and rubbish', () => {
    expect(chooseLanguage('de')).to.equal('da');
    expect(chooseLanguage('de', { defaultLanguage: 'en' })).to.equal('en');
    expect(chooseLanguage('en', {}, 'xx-rubbish-')).to.equal('en');
    expect(chooseLanguage('"><script>')).to.equal('da');
    expect(chooseLanguage('', { languages: ['en'] })).to.equal('en');
    expect(chooseLanguage('EN-gb')).to.equal('en-GB');
  });

  it('knows which way a language is read', () => {
    expect(directionOf('ar-IQ')).to.equal('rtl');
    expect(directionOf('da')).to.equal('ltr');
  });
});
