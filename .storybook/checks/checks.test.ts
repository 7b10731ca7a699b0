import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findDoubleAnnouncements, Listener } from '../../tools/page-checks/announcements.ts';
import { walkWithKeyboard } from '../../tools/page-checks/keyboard.ts';
import { findClippedText, findSidewaysScroll } from '../../tools/page-checks/layout.ts';
import { doubleText, spaceText } from '../../tools/page-checks/stretch.ts';
import { findSmallTargets } from '../../tools/page-checks/targets.ts';

const press = (key: string) => userEvent.keyboard(key);

/** A page of some mark-up and rules; what is in `<template shadowrootmode>` becomes a shadow root. */
function show(markup: string, rules = ''): HTMLElement {
  document.body.setHTMLUnsafe(markup);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body{margin:0} ${rules}`);
  document.adoptedStyleSheets = [sheet];
  return document.body;
}
const shadow = (rules: string, markup: string) =>
  `<x-host><template shadowrootmode="open"><style>${rules}</style>${markup}</template></x-host>`;

afterEach(async () => {
  show('');
  await page.viewport(900, 700);
});

describe('sideways scroll', () => {
  it('names what is wider than the page, in a shadow root too', async () => {
    await page.viewport(320, 700);
    show(shadow('p{inline-size:400px}', '<p>Wide</p>'));
    expect(findSidewaysScroll().join()).to.contain('x-host <p> “Wide”');
  });
  it('names a box that scrolls to the side by itself', () => {
    show(
      '<div id="box"><p>Wide</p></div>',
      '#box{inline-size:100px;overflow:auto} p{inline-size:200px}',
    );
    expect(findSidewaysScroll().join()).to.contain('<div> “Wide” scrolls to the side: 200 in 100');
  });
  it('is content with what fits', () => {
    show('<p>Fits</p>');
    expect(findSidewaysScroll()).to.deep.equal([]);
  });
});

describe('clipped text', () => {
  it('is found where a box cuts it off', () => {
    show('<p>Much too long a word</p>', 'p{inline-size:50px;overflow:hidden;white-space:nowrap}');
    expect(findClippedText().join()).to.contain('which cuts it off');
  });
  it('is found where slotted words leave a button', () => {
    show(
      '<x-host><template shadowrootmode="open"><style>button{inline-size:30px;padding:0;white-space:nowrap}</style><button><slot></slot></button></template>Save it all</x-host>',
    );
    expect(findClippedText().join()).to.contain('leaves x-host <button>');
  });
  it('is found beside the window, where nothing scrolls to', () => {
    show('<p>Gone</p>', 'p{position:absolute;inset-inline-start:-30px}');
    expect(findClippedText().join()).to.contain('leaves the window');
  });
  it('is found in a select that is too narrow', () => {
    show('<select><option>A long choice</option></select>', 'select{inline-size:40px}');
    expect(findClippedText().join()).to.contain('“A long choice” is wider');
  });
  it('is not what is there for assistive technology alone, nor what can be scrolled to', () => {
    show(
      '<p id="heard">Only heard</p><div><p>Some long words to scroll to</p></div>',
      '#heard{clip-path:inset(50%);inline-size:1px;overflow:hidden;position:absolute;white-space:nowrap} div{block-size:20px;inline-size:60px;overflow-y:auto}',
    );
    expect(findClippedText()).to.deep.equal([]);
  });
  it('appears when text is spaced, also in shadow roots, or doubled', () => {
    const rules =
      'p{block-size:1.2em;font:calc(16px * var(--ju-text-scale,1))/1.2 sans-serif;inline-size:100px;overflow:hidden;white-space:nowrap}';
    show(shadow(rules, '<p>Just fitting</p>'));
    expect(findClippedText()).to.deep.equal([]);
    for (const stretch of [spaceText, doubleText]) {
      const back = stretch();
      expect(findClippedText().join(), stretch.name).to.contain('which cuts it off');
      back();
    }
    expect(findClippedText()).to.deep.equal([]);
  });
});

describe('targets', () => {
  it('are 24 at least, primary ones 44', () => {
    show(
      '<button id="small">A</button><button id="fine">B</button><button class="primary">C</button>',
      'button{block-size:24px;inline-size:60px;padding:0} #small{block-size:20px}',
    );
    expect(findSmallTargets()).to.deep.equal([
      '<button> “A” is 60 × 20, less than 24',
      '<button.primary> “C” is 60 × 24, less than 44',
    ]);
  });
  it('may be lines of text, and labels count for what they name', () => {
    show(
      '<p>See <a href="#x">this</a> first</p><label><input type="checkbox"> Yes</label>',
      'label{display:block;padding:10px}',
    );
    expect(findSmallTargets()).to.deep.equal([]);
  });
});

describe('the keyboard', () => {
  const focusRing = ':focus-visible{outline:3px solid black}';
  it('reaches everything, through shadow roots, and sees where it is', async () => {
    show(
      '<button>One</button>' + shadow(focusRing, '<button>Two</button>') + '<a href="#x">Three</a>',
      focusRing,
    );
    expect(await walkWithKeyboard(press)).to.deep.equal([]);
  });
  it('misses a focus that is not drawn', async () => {
    show('<button>Plain</button>', ':focus{outline:none}');
    expect(await walkWithKeyboard(press)).to.deep.equal([
      'The focus on <button> “Plain” is not seen',
    ]);
  });
  it('misses a focus that something lies over', async () => {
    show(
      '<button>Under</button><div></div>',
      `${focusRing} div{background:white;block-size:100px;inset:0 0 auto;position:fixed}`,
    );
    expect(await walkWithKeyboard(press)).to.deep.equal([
      'The focus on <button> “Under” is covered by <div>',
    ]);
  });
  it('gets stuck in a trap', async () => {
    const body = show('<button>Trap</button><button>Beyond</button>', focusRing);
    body.querySelector('button')?.addEventListener('keydown', (event) => event.preventDefault());
    expect(await walkWithKeyboard(press)).to.deep.equal([
      'Tab does not leave <button> “Trap”',
      'Tab does not reach <button> “Beyond”',
    ]);
  });
  it('wants arrows where one stop stands for several, and a way to every button', async () => {
    show(
      '<div role="tablist"><button role="tab">A</button><button role="tab" tabindex="-1">B</button></div><button tabindex="-1">Lost</button>',
      focusRing,
    );
    expect(await walkWithKeyboard(press)).to.deep.equal([
      'ArrowRight does not reach <button> “B”',
      'No key leads to <button> “Lost”',
    ]);
  });
  it('stays in a modal dialog, which is no trap', async () => {
    const body = show('<button>Behind</button><dialog><button>In</button></dialog>', focusRing);
    body.querySelector('dialog')?.showModal();
    expect(await walkWithKeyboard(press)).to.deep.equal([]);
  });
});

describe('announcements', () => {
  const hear = async (change: () => void): Promise<string[]> => {
    const listener = new Listener();
    listener.begin();
    change();
    await Promise.resolve();
    return findDoubleAnnouncements(listener.end());
  };
  it('are one for a change', async () => {
    const body = show('<p role="status"></p><p role="alert"></p>');
    const [status, alert] = body.querySelectorAll('p');
    expect(await hear(() => void (status!.textContent = 'Saved'))).to.deep.equal([]);
    const twice = await hear(() => {
      status!.textContent = 'Gone';
      alert!.textContent = 'Gone for good';
    });
    expect(twice.join()).to.contain('Two announcements for one change');
  });
  it('are heard in shadow roots that come later', async () => {
    const body = show('<p role="status"></p><x-late></x-late>');
    const listener = new Listener();
    listener.begin();
    const root = body.querySelector('x-late')!.attachShadow({ mode: 'open' });
    root.setHTMLUnsafe('<p role="status"></p>');
    await Promise.resolve();
    root.querySelector('p')!.textContent = 'Inside';
    await Promise.resolve();
    expect(listener.end().map(({ message }) => message)).to.deep.equal(['Inside']);
  });
});
