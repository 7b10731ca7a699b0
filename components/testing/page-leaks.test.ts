import {
  contractContext,
  LitElement,
  surroundingsContext,
  type JuElement,
} from '../core/facade.ts';
import { ContextProvider } from '../core/providing.ts';
import { fakeContract, fakePostings } from '../widgets/job-search/fake-contract.ts';
import { hostilePages, type HostilePage } from './hostile-pages.ts';
import { differences, measure, type Measure } from './measure.ts';
import { specimens } from './specimens.ts';
import { aTimeout, expect, setViewport, waitUntil } from './testing.ts';
import type { JuJobSearch } from '../widgets/job-search/job-search.ts';

/** What answers its own width, and so has none by its words. */
const wide: Record<string, number> = {
  'ju-job-search': 280,
  'ju-screening-form': 280,
  'ju-job-details': 280,
  'ju-company-page': 280,
  'ju-posting-form': 280,
  'ju-job-application': 280,
  'ju-meeting-booking': 280,
  'ju-reading-bar': 280,
  'ju-job-card': 224,
  'ju-choice-group': 224,
  'ju-calendar': 224,
};

/** A box of one width, whatever the page says of its boxes. */
const room = {
  all: 'revert',
  display: 'block',
  float: 'none',
  margin: '0',
  padding: '0',
  border: '0',
  'box-sizing': 'content-box',
  'inline-size': '600px',
};

/** Draws the specimens as the page's own: no shadow root keeps its styles from them. */
class TestPage extends LitElement {
  protected override createRenderRoot() {
    return this;
  }
  protected override render() {
    return specimens();
  }
}
customElements.define('test-page', TestPage);

async function place(): Promise<HTMLElement> {
  const around = document.createElement('div');
  around.lang = 'da';
  new ContextProvider(around as never, {
    context: contractContext,
    initialValue: fakeContract(fakePostings(4)),
  });
  new ContextProvider(around as never, {
    context: surroundingsContext,
    initialValue: { municipality: '787' },
  });
  const inner = new TestPage();
  for (const [name, value] of Object.entries(room)) {
    inner.style.setProperty(name, value, 'important');
  }
  around.append(inner);
  document.body.append(around);
  // Of the search the rest comes after the first cards.
  await waitUntil(
    () => inner.querySelector<JuJobSearch>('ju-job-search')?.more,
    'the whole search',
  );
  // Of the form too: what looks at the words.
  await waitUntil(
    () => inner.querySelector('ju-posting-form')?.checking.checks,
    'the whole posting form',
  );
  await settled(inner);
  return inner;
}

/** When texts have come, the gateway has answered and nothing is rendered any more. */
async function settled(root: HTMLElement): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 3;) {
    await aTimeout(60);
    for (const one of root.children) await (one as JuElement).updateComplete;
    const now = JSON.stringify([...root.children].map((one) => measure(one).length));
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

async function dress(page: HostilePage): Promise<() => void> {
  const sheet = document.createElement(page.file ? 'link' : 'style');
  if (sheet instanceof HTMLLinkElement) {
    sheet.rel = 'stylesheet';
    sheet.href = page.file!;
    const loaded = new Promise((resolve, reject) => {
      sheet.onload = resolve;
      sheet.onerror = reject;
    });
    document.head.append(sheet);
    await loaded;
  } else {
    sheet.textContent = page.css!;
    document.head.append(sheet);
  }
  return () => sheet.remove();
}

const byTag = (root: HTMLElement) =>
  new Map<string, Measure[]>([...root.children].map((one) => [one.localName, measure(one)]));

/** What a page changed, element by element; the first few of each. */
function changed(before: Map<string, Measure[]>, after: Map<string, Measure[]>): string[] {
  return [...before].flatMap(([tag, measures]) =>
    differences(measures, after.get(tag) ?? [])
      .slice(0, 6)
      .map((one) => `${tag} › ${one}`),
  );
}

describe('a page', () => {
  let root: HTMLElement;
  let plain: Map<string, Measure[]>;
  before(async () => {
    await setViewport({ width: 900, height: 700 });
    root = await place();
    plain = byTag(root);
  });
  after(() => root.parentElement?.remove());

  it('shows every element and both widgets with something inside', () => {
    expect(plain.size).to.be.above(30);
    for (const one of root.children)
      expect(one.shadowRoot?.childElementCount, one.localName).to.be.above(0);
    expect(plain.get('ju-job-search')!.length).to.be.above(100);
    expect(plain.get('ju-screening-form')!.length).to.be.above(40);
  });

  for (const page of hostilePages) {
    it(`${page.name} changes nothing inside`, async () => {
      const undress = await dress(page);
      try {
        await aTimeout(50);
        expect(changed(plain, byTag(root)).join('\n')).to.equal('');
      } finally {
        undress();
      }
    });
  }

  it('from right to left leaves Danish as it is', () => {
    document.documentElement.dir = 'rtl';
    try {
      expect(changed(plain, byTag(root)).join('\n')).to.equal('');
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  const boxes = {
    'a row': 'display: flex',
    'a grid': 'display: grid; justify-items: start',
    'a table cell': 'display: table-cell',
    'a float': 'float: inline-start',
    'a box as wide as its words': 'display: inline-block',
  };
  for (const [name, css] of Object.entries(boxes)) {
    it(`lets every element and widget be wide enough to read in ${name}`, async () => {
      const room = root.style.cssText;
      root.style.cssText = 'display: block; inline-size: 600px';
      const around = [...root.children].map((one) => {
        const box = document.createElement('div');
        box.style.cssText = css;
        one.replaceWith(box);
        box.append(one);
        return { one, box };
      });
      try {
        await aTimeout(100);
        const narrow = around
          .map(({ one }) => ({ tag: one.localName, width: one.getBoundingClientRect().width }))
          .filter(({ tag, width }) => width < (wide[tag] ?? 0));
        expect(narrow).to.deep.equal([]);
        const cut = around
          .filter(({ box }) => box.scrollWidth > 600)
          .map(({ one }) => one.localName);
        expect(cut).to.deep.equal([]);
      } finally {
        for (const { one, box } of around) box.replaceWith(one);
        root.style.cssText = room;
        await settled(root);
      }
    });
  }
});
