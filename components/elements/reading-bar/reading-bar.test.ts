import {
  css,
  JuElement,
  JuReadyEvent,
  preferences,
  surroundingsContext,
} from '../../core/facade.ts';
import { ContextProvider } from '../../core/providing.ts';
import { SilentSpeech } from '../../core/speech/silent-speech.ts';
import { setStandardSpeech } from '../../core/speech/provider.ts';
import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  nextFrame,
  sendKeys,
  waitUntil,
} from '../../testing/testing.ts';
import da from '../../../locales/da/reading.json';
import ru from '../../../locales/ru/reading.json';
import { readingBar, readingBarStyles } from './in-widget.ts';
import { hasEasyTexts, readingStateOf } from './reading-state.ts';
import '../read-aloud/read-aloud.ts';
import './reading-bar.lazy.ts';
import './reading-bar.ts';
import type { JuReadingBar } from './reading-bar.ts';

class TestWidget extends JuElement {
  static override namespaces = ['common'] as const;
  static override styles = [readingBarStyles, css``];
  protected override firstUpdated() {
    this.dispatchEvent(new JuReadyEvent());
  }
  protected override renderContent() {
    return html`${readingBar(this)}
      <p id="text">Et job.</p>`;
  }
}
customElements.define('test-reading-widget', TestWidget);

async function bar({ width = 1100, language = 'da' } = {}) {
  const place = await fixture<HTMLElement>(
    html`<div lang=${language}>
      <ju-reading-bar></ju-reading-bar>
      <p>En tekst.</p>
    </div>`,
  );
  place.style.setProperty('width', `${width}px`);
  const element = place.querySelector<JuReadingBar>('ju-reading-bar')!;
  await element.updateComplete;
  const root = element.shadowRoot!;
  const find = <Found extends HTMLElement>(selector: string) =>
    root.querySelector<Found>(selector)!;
  const said = () => find('[role=status]').textContent!.trim();
  const button = (words: string) =>
    [...root.querySelectorAll('button')].find((each) => each.textContent!.trim() === words)!;
  return { place, element, find, said, button };
}

describe('ju-reading-bar', () => {
  before(() => setStandardSpeech(new SilentSpeech('da', 'ar')));
  after(() => setStandardSpeech(undefined));

  it('has its controls beside each other where there is room', async () => {
    const { element } = await bar();
    await nextFrame();
    await expectAccessibilityTree(element, 'wide');
    await expect(element).to.be.accessible();
  });

  it('folds to one button where there is little room, by its own width', async () => {
    const { element, find } = await bar({ width: 320, language: 'ar' });
    expect(find('#panel').checkVisibility()).to.equal(false);
    await expectAccessibilityTree(element, 'folded in Arabic');
    find('.fold').click();
    await element.updateComplete;
    expect(find('#panel').checkVisibility()).to.equal(true);
    await expectAccessibilityTree(element, 'unfolded in Arabic');
    await expect(element).to.be.accessible();
  });

  it('shows who cannot read the language that theirs is there', async () => {
    const { find } = await bar({ width: 320 });
    expect(find('.others').textContent).to.contain('العربية');
    expect(find('.others bdi[lang=ar]')).not.to.equal(null);
  });

  it('folds again by Escape, and the focus is on the button', async () => {
    const { element, find } = await bar({ width: 320 });
    find('.fold').click();
    await element.updateComplete;
    find<HTMLButtonElement>('[aria-pressed]').focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(find('#panel').checkVisibility()).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(find('.fold'));
  });

  it('turns easy-read on and off, which the button itself says, and keeps the focus', async () => {
    const { element, button, said } = await bar();
    const pressed = () => button(da.bar.easy).getAttribute('aria-pressed');
    button(da.bar.easy).focus();
    button(da.bar.easy).click();
    await waitUntil(() => pressed() === 'true', 'the pressed button');
    expect(preferences.value.readingMode).to.equal('easy');
    expect(element.shadowRoot!.activeElement).to.equal(button(da.bar.easy));
    button(da.bar.easy).click();
    await waitUntil(() => pressed() === 'false', 'the released button');
    expect(preferences.value.readingMode).to.equal('standard');
    await nextFrame();
    expect(said()).to.equal('');
  });

  it('says in Russian that easy-read has the standard texts', async () => {
    const { find, said, button, element } = await bar({ language: 'ru' });
    button('Простой язык').click();
    await waitUntil(() => said() !== '', 'a word on the change');
    await element.updateComplete;
    expect(said()).to.equal(ru.bar.easyIsStandard);
    expect(find('.panel > .note').textContent).to.contain('обычные тексты');
  });

  it('changes the size of the letters in four steps, also by arrow keys', async () => {
    const { element, find, said } = await bar();
    find<HTMLInputElement>('.size-1 input').focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => preferences.value.textScale === 1.25, 'the larger letters');
    await element.updateComplete;
    await nextFrame();
    expect(said(), 'the radio says it').to.equal('');
    expect(element.shadowRoot!.querySelectorAll('.size input')).to.have.length(4);
  });

  it('turns contrast, darkness and movement, each said by its button alone', async () => {
    const { element, button, said } = await bar();
    button(da.bar.more).click();
    await element.updateComplete;
    for (const [words, change] of [
      [da.bar.contrast, { contrast: 'more' }],
      [da.bar.dark, { scheme: 'dark' }],
      [da.bar.calm, { motion: 'full' }],
    ] as const) {
      const before = button(words).getAttribute('aria-pressed');
      button(words).click();
      await waitUntil(() => button(words).getAttribute('aria-pressed') !== before, words);
      expect(preferences.value).to.deep.include(change);
      await nextFrame();
      expect(said()).to.equal('');
    }
  });

  it('goes back to what page and system have', async () => {
    preferences.change({ contrast: 'more', textScale: 2, readingMode: 'easy' });
    const { element, said, button } = await bar();
    button(da.bar.more).click();
    await element.updateComplete;
    button(da.bar.reset).click();
    await waitUntil(() => said() === da.bar.resetDone, 'what no button says');
    expect(preferences.value).to.deep.equal({});
  });

  it('remembers what was chosen, and nothing before', async () => {
    const { button } = await bar();
    expect(localStorage.getItem('jobunivers.preferences')).to.equal(null);
    button(da.bar.contrast).click();
    expect(localStorage.getItem('jobunivers.preferences')).to.equal('{"contrast":"more"}');
  });

  it('says nothing of what somebody else changed, and shows it', async () => {
    const { element, button, said } = await bar();
    preferences.change({ contrast: 'more' });
    await element.updateComplete;
    expect(said()).to.equal('');
    expect(button(da.bar.contrast).getAttribute('aria-pressed')).to.equal('true');
  });

  it('hands the words of the elements in it on, once', async () => {
    const { place, element, find, said } = await bar();
    let heard = 0;
    place.addEventListener('ju-announce', () => heard++);
    const menu = find<JuElement>('.when-wide');
    menu.shadowRoot!.querySelector<HTMLElement>('li [lang=en]')!.click();
    await waitUntil(() => said() !== '', 'a word on the change');
    await element.updateComplete;
    expect(said()).to.equal('The language is now English.');
    expect(heard).to.equal(0);
  });

  it('does not read itself aloud', async () => {
    const speech = new SilentSpeech('da');
    setStandardSpeech(speech);
    const { find } = await bar();
    await waitUntil(() => find('ju-read-aloud').shadowRoot?.querySelector('button'), 'the button');
    find('ju-read-aloud').shadowRoot!.querySelector('button')!.click();
    expect(speech.texts).to.deep.equal(['En tekst.']);
  });
});

describe('what is said of the texts', () => {
  it('is what is true of the least read of them', () => {
    expect(readingStateOf('zz', ['common'], false), 'nothing is known').to.equal('machine');
    expect(['machine', 'second-read', 'native-read']).to.include(
      readingStateOf('da', ['common'], true),
    );
  });
  it('knows which languages have easy-read texts', () => {
    expect(['da', 'en', 'ar', 'ru'].map(hasEasyTexts)).to.deep.equal([true, true, true, false]);
  });
});

describe('the reading bar of a widget', () => {
  const barOf = (widget: Element) => widget.shadowRoot!.querySelector('ju-reading-bar');

  it('comes after the widget and moves nothing', async () => {
    const widget = await fixture<TestWidget>(
      html`<test-reading-widget lang="da"></test-reading-widget>`,
    );
    const top = () => widget.shadowRoot!.querySelector('#text')!.getBoundingClientRect().top;
    const before = top();
    await waitUntil(() => barOf(widget)?.shadowRoot?.querySelector('.bar'), 'the bar');
    expect(top()).to.equal(before);
  });

  it('is left out where the page says so', async () => {
    const off = await fixture(html`<test-reading-widget reading-bar="off"></test-reading-widget>`);
    expect(barOf(off)).to.equal(null);
  });

  it('is left out where another widget shows it', async () => {
    const place = document.createElement('div');
    new ContextProvider(place as never, {
      context: surroundingsContext,
      initialValue: { readingBar: false },
    }).hostConnected?.();
    document.body.append(place);
    const widget = document.createElement('test-reading-widget') as TestWidget;
    place.append(widget);
    await widget.updateComplete;
    expect(barOf(widget)).to.equal(null);
    place.remove();
  });
});
