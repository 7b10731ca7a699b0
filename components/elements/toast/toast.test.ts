import {
  aTimeout,
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  nextFrame,
  oneEvent,
  sendKeys,
} from '../../testing/testing.ts';
import '../button/button.ts';
import './toast.ts';
import type { JuToast } from './toast.ts';

const box = (toast: JuToast) => toast.shadowRoot!.querySelector<HTMLElement>('.toast')!;
const isOpen = (toast: JuToast) => box(toast).matches(':popover-open');
const plain = html`<ju-toast>Jobbet er gemt.</ju-toast>`;
const undoable = html`
  <ju-toast
    >Jobbet er fjernet.<ju-button slot="action" variant="quiet">Fortryd</ju-button></ju-toast
  >
`;

/** Every text that the live region is given. */
function listen(toast: JuToast): string[] {
  const region = toast.shadowRoot!.querySelector('[aria-live]')!;
  const heard: string[] = [];
  new MutationObserver(() => {
    const words = region.textContent?.trim();
    if (words) heard.push(words);
  }).observe(region, { characterData: true, childList: true, subtree: true });
  return heard;
}
async function shown(toast: JuToast): Promise<void> {
  toast.show();
  await toast.updateComplete;
  await toast.updateComplete;
  await nextFrame();
}

describe('ju-toast', () => {
  // Time passes when the test says so.
  const real = { set: setTimeout.bind(window), clear: clearTimeout.bind(window) };
  let waiting = new Map<number, { act: () => void; time: number }>();
  const pass = () => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const { act } of due) act();
  };
  beforeEach(() => {
    let next = 1;
    waiting = new Map();
    window.setTimeout = ((act: () => void, time = 0) => {
      if (time < 5000) return real.set(act, time);
      waiting.set(-next, { act, time });
      return -next++;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) =>
      waiting.delete(id) || real.clear(id)) as typeof clearTimeout;
  });
  afterEach(() => {
    window.setTimeout = real.set;
    window.clearTimeout = real.clear;
  });

  it('lies over the page and leaves the focus where it was', async () => {
    const page = await fixture(html`<div><button>Gem</button>${plain}</div>`);
    const button = page.querySelector('button')!;
    button.focus();
    const toast = page.querySelector('ju-toast')!;
    await shown(toast);
    expect(isOpen(toast)).to.equal(true);
    expect(document.activeElement).to.equal(button);
    await expect(toast).to.be.accessible();
  });

  it('says itself once, with what can be done, and again only in other words', async () => {
    const toast = await fixture<JuToast>(undoable);
    const heard = listen(toast);
    await shown(toast);
    toast.append(document.createComment('nothing to hear'));
    await aTimeout(20);
    await toast.updateComplete;
    expect(heard).to.deep.equal(['Jobbet er fjernet. Fortryd']);
    toast.firstChild!.textContent = 'To job er fjernet.';
    await aTimeout(20);
    expect(heard).to.deep.equal(['Jobbet er fjernet. Fortryd', 'To job er fjernet. Fortryd']);
  });

  it('tells the same in the tree, in Danish and in Arabic', async () => {
    const toast = await fixture<JuToast>(undoable);
    await shown(toast);
    await expectAccessibilityTree(toast, 'da');
    const arabic = await fixture<JuToast>(html`<ju-toast lang="ar">تم حفظ الوظيفة.</ju-toast>`);
    await shown(arabic);
    await expectAccessibilityTree(arabic, 'ar');
  });

  it('goes by itself when it was read, longer words later', async () => {
    const toast = await fixture<JuToast>(plain);
    await shown(toast);
    const times = [...waiting.values()].map(({ time }) => time);
    expect(times).to.deep.equal([5000 + 100 * 'Jobbet er gemt.'.length]);
    setTimeout(pass);
    await oneEvent(toast, 'close');
    expect(toast.open).to.equal(false);
    expect(isOpen(toast)).to.equal(false);
  });

  it('has no time limit when it can be acted on, went wrong, or reading is easy', async () => {
    for (const template of [
      undoable,
      html`<ju-toast tone="error">Vi kunne ikke gemme.</ju-toast>`,
      html`<ju-toast reading="easy">Jobbet er gemt.</ju-toast>`,
      html`<ju-toast stay>Jobbet er gemt.</ju-toast>`,
    ]) {
      const toast = await fixture<JuToast>(template);
      await shown(toast);
      expect(waiting.size).to.equal(0);
      toast.close();
    }
  });

  it('waits while it is pointed at or focused', async () => {
    const toast = await fixture<JuToast>(plain);
    await shown(toast);
    box(toast).dispatchEvent(new PointerEvent('pointerenter'));
    expect(waiting.size).to.equal(0);
    box(toast).dispatchEvent(new PointerEvent('pointerleave'));
    expect(waiting.size).to.equal(1);
    toast.shadowRoot!.querySelector('button')!.focus();
    expect(waiting.size).to.equal(0);
  });

  it('closes by its button and by Escape, and gives the focus back', async () => {
    const page = await fixture(html`<div><button>Gem</button>${undoable}</div>`);
    const [button, toast] = [page.querySelector('button')!, page.querySelector('ju-toast')!];
    for (const press of ['Enter', 'Escape']) {
      await shown(toast);
      button.focus();
      toast.shadowRoot!.querySelector<HTMLElement>('.toast > button')!.focus();
      await sendKeys({ press });
      await toast.updateComplete;
      await nextFrame();
      expect(isOpen(toast), press).to.equal(false);
      expect(document.activeElement, press).to.equal(button);
    }
  });

  it('lies beside others and not on them', async () => {
    const page = await fixture(html`<div>${plain}${undoable}</div>`);
    const [first, second] = page.querySelectorAll('ju-toast');
    await shown(first!);
    await shown(second!);
    const [older, newer] = [first!, second!].map((toast) => box(toast).getBoundingClientRect());
    expect(older!.bottom).to.be.at.most(newer!.top);
    second!.close();
    await second!.updateComplete;
    await aTimeout(20);
    expect(box(first!).getBoundingClientRect().bottom).to.be.above(older!.bottom);
  });

  it('goes out of the way of what has the focus', async () => {
    const page = await fixture(html`<div>${plain}<button>Send</button></div>`);
    const [button, toast] = [page.querySelector('button')!, page.querySelector('ju-toast')!];
    button.style.setProperty('position', 'fixed');
    button.style.setProperty('inset', 'auto 0 20px');
    await shown(toast);
    button.focus();
    await nextFrame();
    await nextFrame();
    const [over, under] = [box(toast), button].map((each) => each.getBoundingClientRect());
    expect(over!.bottom).to.be.below(under!.top);
  });

  it('has what can be done beside the words, under them when reading is easy', async () => {
    for (const reading of ['standard', 'easy'] as const) {
      const toast = await fixture<JuToast>(undoable);
      toast.setAttribute('reading', reading);
      await shown(toast);
      const words = toast.shadowRoot!.querySelector('#words')!.getBoundingClientRect();
      const action = toast.querySelector('ju-button')!.getBoundingClientRect();
      expect(action.top < words.bottom, reading).to.equal(reading === 'standard');
      expect(action.left >= words.right, reading).to.equal(reading === 'standard');
    }
  });

  it('is closed when it comes back after it was taken out', async () => {
    const toast = await fixture<JuToast>(plain);
    const { parentElement } = toast;
    await shown(toast);
    toast.remove();
    parentElement!.append(toast);
    await toast.updateComplete;
    expect(isOpen(toast)).to.equal(false);
    expect(waiting.size).to.equal(0);
  });
});
