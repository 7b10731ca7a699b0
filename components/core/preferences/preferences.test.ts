import { expect, fixture, html, waitUntil } from '../../testing/testing.ts';
import {
  followPreferences,
  html as lit,
  JuElement,
  preferences,
  readPreferences,
  textsContext,
  type Texts,
  type TextsSource,
} from '../facade.ts';
import { LitElement } from '../lit.ts';
import { ContextProvider } from '../providing.ts';
import { JuPreferencesEvent } from './store.ts';
import '../../elements/term/term.ts';
import { PreferencesStore } from './store.ts';

const key = 'jobunivers.preferences';

describe('preferences', () => {
  it('are nothing, and nothing is stored, until a person chooses', () => {
    localStorage.removeItem(key);
    const store = new PreferencesStore();
    expect(store.value).to.deep.equal({});
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('are remembered', () => {
    new PreferencesStore().change({ language: 'ar', textScale: 1.5 });
    expect(new PreferencesStore().value).to.deep.equal({ language: 'ar', textScale: 1.5 });
  });

  it('go back to the system one at a time', () => {
    preferences.change({ contrast: 'more', motion: 'reduced' });
    preferences.change({ contrast: undefined });
    expect(preferences.value).to.deep.equal({ motion: 'reduced' });
  });

  it('call back once per change, and not when nothing is new', () => {
    let calls = 0;
    const stop = preferences.subscribe(() => calls++);
    preferences.change({ readingMode: 'easy' });
    preferences.change({ readingMode: 'easy' });
    stop();
    preferences.change({ readingMode: 'standard' });
    expect(calls).to.equal(1);
  });

  it('reach another copy of the library on the page, and the page', () => {
    const other = new PreferencesStore();
    other.subscribe(() => undefined);
    const heard: unknown[] = [];
    addEventListener('ju-preferences', (event) => heard.push(event.preferences), { once: true });
    preferences.change({ scheme: 'dark' });
    expect(other.value).to.deep.equal({ scheme: 'dark' });
    expect(heard).to.deep.equal([{ scheme: 'dark' }]);
  });

  it('reach other tabs', () => {
    preferences.subscribe(() => undefined)();
    localStorage.setItem(key, '{"textScale":2}');
    dispatchEvent(new StorageEvent('storage', { key }));
    expect(preferences.value).to.deep.equal({ textScale: 2 });
  });

  it('leave out what is not theirs, whoever says it', () => {
    expect(
      readPreferences({
        language: '"><b>',
        textScale: 40,
        scheme: 'pink',
        contrast: 'more',
        more: 1,
      }),
    ).to.deep.equal({ contrast: 'more' });
    for (const rubbish of [null, undefined, 'x', 3, []]) {
      expect(readPreferences(rubbish)).to.deep.equal({});
    }
    localStorage.setItem(key, 'not json');
    expect(new PreferencesStore().value).to.deep.equal({});
    dispatchEvent(new JuPreferencesEvent({ textScale: 9 } as never));
    expect(preferences.value).to.deep.equal({});
  });

  it('that follow another store tell it, and remember nothing here', () => {
    const store = new PreferencesStore();
    const told: unknown[] = [];
    store.follow({ language: 'ru' }, (value) => told.push(value));
    expect(store.value).to.deep.equal({ language: 'ru' });
    expect(told).to.deep.equal([]);
    store.change({ readingMode: 'easy' });
    expect(told).to.deep.equal([{ language: 'ru', readingMode: 'easy' }]);
    expect(localStorage.getItem(key)).to.equal(null);
  });
});

describe('a theme root', () => {
  it('shows what the person chose, and is as before when it ends', async () => {
    const root = await fixture<HTMLElement>(html`<div class="ju-theme"></div>`);
    const before = root.outerHTML;
    const stop = followPreferences(root);
    expect(root.outerHTML).to.equal(before);
    preferences.change({ scheme: 'dark', contrast: 'more', motion: 'reduced', textScale: 1.25 });
    expect({ ...root.dataset }).to.deep.equal({
      juScheme: 'dark',
      juContrast: 'more',
      juMotion: 'reduced',
    });
    expect(root.style.getPropertyValue('--ju-text-scale')).to.equal('1.25');
    stop();
    expect({ ...root.dataset }).to.deep.equal({});
    expect(root.style.getPropertyValue('--ju-text-scale')).to.equal('');
  });

  it('keeps what a page says there itself, and has it again when it ends', async () => {
    const root = await fixture<HTMLElement>(
      html`<div class="ju-theme" data-ju-scheme="dark" data-ju-contrast="more"></div>`,
    );
    root.style.setProperty('--ju-text-scale', '1.25');
    const before = root.outerHTML;
    const stop = followPreferences(root);
    expect(root.outerHTML).to.equal(before);
    preferences.change({ scheme: 'light', textScale: 2 });
    expect({ ...root.dataset }).to.deep.equal({ juScheme: 'light', juContrast: 'more' });
    expect(root.style.getPropertyValue('--ju-text-scale')).to.equal('2');
    preferences.change({ scheme: undefined });
    expect(root.dataset.juScheme).to.equal('dark');
    stop();
    expect(root.outerHTML).to.equal(before);
  });
});

/** Says a greeting, which easy-read says in other words, and a farewell, which it does not. */
class TestReader extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  protected override renderContent() {
    return lit`<p>${this.t('close')}</p><p>${this.tMarkup('cancel' as 'close')}</p>`;
  }
  get words() {
    return [...(this.shadowRoot?.querySelectorAll('p') ?? [])].map(
      ({ textContent }) => textContent,
    );
  }
  get wrapper() {
    return this.shadowRoot?.querySelector<HTMLElement>('.ju-root');
  }
}
customElements.define('test-reader', TestReader);

const words: Record<string, Texts> = {
  standard: { close: 'Luk <flexJob>nu</flexJob>', cancel: 'Fortryd' },
  easy: { cancel: 'En <flexJob>fleksjob</flexJob>' },
};
const source: TextsSource = {
  load: (_language, _namespace, readingMode) => Promise.resolve(words[readingMode] ?? {}),
};
class TestTexts extends LitElement {
  texts = new ContextProvider(this, { context: textsContext, initialValue: source });
  protected override render() {
    return lit`<slot></slot>`;
  }
}
customElements.define('test-texts', TestTexts);

describe('the reading mode of an element', () => {
  const reader = async (root: ParentNode) => {
    const element = root.querySelector<TestReader>('test-reader')!;
    await element.updateComplete;
    return element;
  };
  const becomes = (element: TestReader, mode: string) =>
    waitUntil(() => element.wrapper?.dataset.reading === mode, `becomes ${mode}`);

  it('is standard, and easy where it or an ancestor says so', async () => {
    const root = await fixture(
      html`<test-texts
        ><div><test-reader></test-reader></div
      ></test-texts>`,
    );
    const element = await reader(root);
    expect(element.wrapper?.dataset.reading).to.equal('standard');
    expect(element.words).to.deep.equal(['Luk nu', 'Fortryd']);
    root.querySelector('div')!.setAttribute('reading', 'easy');
    await becomes(element, 'easy');
    expect(element.words).to.deep.equal(['Luk nu', 'En fleksjob']);
    element.setAttribute('reading', 'standard');
    await becomes(element, 'standard');
    expect(element.words).to.deep.equal(['Luk nu', 'Fortryd']);
  });

  it("is the person's choice before that", async () => {
    const root = await fixture(
      html`<test-texts reading="easy"><test-reader></test-reader></test-texts>`,
    );
    const element = await reader(root);
    expect(element.readingMode).to.equal('easy');
    preferences.change({ readingMode: 'standard' });
    await becomes(element, 'standard');
    preferences.change({ readingMode: undefined });
    await becomes(element, 'easy');
  });

  it('draws terms as words that explain themselves', async () => {
    const root = await fixture(
      html`<test-texts reading="easy"><test-reader></test-reader></test-texts>`,
    );
    const element = await reader(root);
    const term = element.shadowRoot?.querySelector('ju-term');
    expect(term?.getAttribute('name')).to.equal('flexJob');
    expect(term?.textContent).to.equal('fleksjob');
  });

  it('makes words larger, and larger still in Arabic', async () => {
    const sizes: number[] = [];
    for (const [lang, reading] of [
      ['da', 'standard'],
      ['da', 'easy'],
      ['ar', 'easy'],
    ] as const) {
      const root = await fixture(
        html`<test-texts lang=${lang} reading=${reading}><test-reader></test-reader></test-texts>`,
      );
      const paragraph = (await reader(root)).shadowRoot!.querySelector('p')!;
      sizes.push(Number.parseFloat(getComputedStyle(paragraph).fontSize));
    }
    expect(sizes).to.deep.equal([17, 21, 23]);
  });
});
