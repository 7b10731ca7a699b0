import { expect, expectAccessibilityTree, fixture, html, setViewport } from '../testing/testing.ts';
import {
  Announcer,
  css,
  define,
  JuElement,
  html as lit,
  loadLazily,
  provideLazyModules,
  widgetStyles,
} from './facade.ts';

declare global {
  interface JuLazyModules {
    'test-module': { answer: number };
  }
}

class TestInner extends JuElement {
  protected override renderContent() {
    return lit`<button @click=${() => this.announce('Inde fra', 'assertive')}>Sig</button>`;
  }
}
customElements.define('test-inner', TestInner);

class TestWidget extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  static override styles = [
    widgetStyles,
    css`
      p {
        margin: 0;
      }
    `,
  ];
  readonly announcer = new Announcer(this);
  protected override renderContent() {
    return lit`<p class="words">${this.t('showMore')}</p>
      <p class="marked">
        ${this.tMarkup('stepSpoken', {}, { current: '<b>3</b>', total: 9 })}
      </p>
      <test-inner></test-inner>
      ${this.announcer.render()}`;
  }
  get region() {
    return this.shadowRoot!.querySelector('[role="status"]')!;
  }
}
customElements.define('test-widget', TestWidget);

describe('define', () => {
  it('is harmless twice, keeps the first class and tells a developer once', () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => warnings.push(message);
    try {
      class First extends HTMLElement {}
      class Second extends HTMLElement {}
      define('test-defined', First);
      define('test-defined', First);
      expect(warnings).to.deep.equal([]);
      define('test-defined', Second);
      define('test-defined', Second);
      expect(customElements.get('test-defined')).to.equal(First);
      expect(warnings.length).to.equal(1);
      expect(String(warnings[0])).to.contain('<test-defined>');
    } finally {
      console.warn = warn;
    }
  });
});

describe('loadLazily', () => {
  it('fetches once, and again after a failure', async () => {
    let calls = 0;
    provideLazyModules({
      'test-module': () => {
        calls += 1;
        return calls === 1 ? Promise.reject(new Error('down')) : Promise.resolve({ answer: 42 });
      },
    });
    let failed = false;
    await loadLazily('test-module').catch(() => (failed = true));
    expect(failed).to.equal(true);
    const [one, other] = await Promise.all([loadLazily('test-module'), loadLazily('test-module')]);
    expect(one.answer).to.equal(42);
    expect(other).to.equal(one);
    expect(calls).to.equal(2);
  });

  it('says who is missing', async () => {
    const name = 'nobody' as 'test-module';
    const error = await loadLazily(name).catch((reason: Error) => reason);
    expect(error).to.be.instanceOf(Error);
    expect((error as Error).message).to.contain("'nobody'");
  });
});

describe('the announcer', () => {
  it('is one region that is read as a whole', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    widget.announcer.say('Vi fandt 43 job');
    await widget.updateComplete;
    await expectAccessibilityTree(widget.region, 'live region');
    expect(widget.region.getAttribute('aria-atomic')).to.equal('true');
    const words = [...widget.region.childNodes].filter((node) => node instanceof Text);
    expect(words.filter((node) => node.data.trim()).length).to.equal(1);
    await expect(widget).to.be.accessible();
  });

  it('says the same thing again when it happens again', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    const texts = new Set<string | null>();
    for (let turn = 0; turn < 2; turn++) {
      widget.announcer.say('Gemt');
      await widget.updateComplete;
      texts.add(widget.region.textContent);
    }
    expect(texts.size).to.equal(2);
    expect([...texts].every((text) => text?.trim() === 'Gemt')).to.equal(true);
  });

  it('speaks for the elements inside the widget, and nobody outside hears', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    let outside = 0;
    widget.parentElement?.addEventListener('ju-announce', () => outside++);
    widget.shadowRoot
      ?.querySelector<TestInner>('test-inner')
      ?.shadowRoot?.querySelector('button')
      ?.click();
    await widget.updateComplete;
    expect(widget.region.textContent?.trim()).to.equal('Inde fra');
    expect(widget.region.getAttribute('aria-live')).to.equal('assertive');
    expect(outside).to.equal(0);
  });
});

describe('an element in a hostile page', () => {
  const leaks = {
    'letter-spacing': '5px',
    'word-spacing': '9px',
    'text-transform': 'uppercase',
    'line-height': '3',
    'text-align': 'center',
    'font-family': 'monospace',
    'font-weight': '900',
    'font-style': 'italic',
    'font-variant': 'small-caps',
    'white-space': 'nowrap',
    'text-indent': '40px',
    'text-shadow': '0 0 4px red',
    color: 'rgb(255, 0, 0)',
    cursor: 'crosshair',
    hyphens: 'auto',
    'word-break': 'break-all',
    direction: 'rtl',
  };
  const styleOf = (widget: TestWidget) =>
    getComputedStyle(widget.shadowRoot!.querySelector('.words')!);
  const seen = (widget: TestWidget) =>
    Object.fromEntries(
      [...Object.keys(leaks), 'font-size'].map((name) => [
        name,
        styleOf(widget).getPropertyValue(name),
      ]),
    );

  it('looks as in a plain one', async () => {
    const plain = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    const page = await fixture<HTMLElement>(html`<div><test-widget></test-widget></div>`);
    for (const [name, value] of Object.entries(leaks)) page.style.setProperty(name, value);
    const widget = page.querySelector<TestWidget>('test-widget')!;
    await widget.updateComplete;
    expect(seen(widget)).to.deep.equal(seen(plain));
  });

  it('keeps its size whatever the page makes of the root, and follows the person', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    document.documentElement.style.setProperty('font-size', '62.5%');
    expect(styleOf(widget).fontSize).to.equal('17px');
    document.documentElement.style.removeProperty('font-size');
  });

  it('is hidden with what the page hides', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-widget></test-widget></div>`);
    const widget = page.querySelector<TestWidget>('test-widget')!;
    await widget.updateComplete;
    page.style.setProperty('visibility', 'hidden');
    expect(styleOf(widget).visibility).to.equal('hidden');
    page.style.removeProperty('visibility');
    widget.setAttribute('hidden', '');
    expect(widget.getBoundingClientRect().height).to.equal(0);
  });

  it('keeps a width in a flex row, a float and a table cell', async () => {
    await setViewport({ width: 900, height: 600 });
    const widths = [
      ['display', 'flex'],
      ['display', 'inline-flex'],
      ['float', 'left'],
      ['display', 'table-cell'],
    ] as const;
    for (const [name, value] of widths) {
      const page = await fixture<HTMLElement>(html`<div><test-widget></test-widget></div>`);
      page.style.setProperty(name, value);
      const widget = page.querySelector<TestWidget>('test-widget')!;
      await widget.updateComplete;
      expect(widget.getBoundingClientRect().width, `${name}: ${value}`).to.be.at.least(279);
    }
  });

  it('never grows wider than a narrow place', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-widget></test-widget></div>`);
    page.style.setProperty('width', '200px');
    const widget = page.querySelector<TestWidget>('test-widget')!;
    await widget.updateComplete;
    expect(widget.getBoundingClientRect().width).to.be.at.most(200);
  });

  it('is dark where its page is, and where it is told to', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-widget></test-widget></div>`);
    const widget = page.querySelector<TestWidget>('test-widget')!;
    await widget.updateComplete;
    const light = styleOf(widget).color;
    page.style.setProperty('color-scheme', 'dark');
    const dark = styleOf(widget).color;
    expect(dark).not.to.equal(light);
    widget.setAttribute('scheme', 'light');
    expect(styleOf(widget).color).to.equal(light);
  });
});

describe('a text with marks', () => {
  it('shows what a value brings along as words', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    const marked = widget.shadowRoot?.querySelector('.marked');
    expect(marked?.textContent?.trim()).to.equal('Trin <b>3</b> af 9');
    expect(marked?.querySelector('b')).to.equal(null);
  });
});
