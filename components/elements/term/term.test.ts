import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  sendKeys,
  setViewport,
  waitUntil,
} from '../../testing/testing.ts';
import './term.ts';
import type { JuTerm } from './term.ts';

const sentence = (language = 'da') => html`
  <p lang=${language} class="sentence">
    Du kan søge et <ju-term name="flexJob">fleksjob</ju-term>, når din kommune har sagt ja til det
    efter en samtale med dig.
  </p>
`;
const termIn = async (language?: string): Promise<JuTerm> => {
  const paragraph = await fixture<HTMLElement>(sentence(language));
  const term = paragraph.querySelector<JuTerm>('ju-term')!;
  await term.updateComplete;
  return term;
};
const inside = (term: JuTerm, selector: string) =>
  term.shadowRoot!.querySelector<HTMLElement>(selector)!;
const press = async (term: JuTerm, key: string) => {
  await sendKeys({ press: key });
  await term.updateComplete;
};

describe('ju-term', () => {
  it('is a word that says whether its meaning is shown', async () => {
    const term = await termIn();
    await expectAccessibilityTree(term, 'folded');
    term.focus();
    await press(term, 'Enter');
    await expectAccessibilityTree(term, 'unfolded');
    await expect(term.parentElement!).to.be.accessible();
  });

  it('explains in Arabic to who reads Arabic', async () => {
    const term = await termIn('ar');
    term.open = true;
    await term.updateComplete;
    await expectAccessibilityTree(term, 'unfolded in Arabic');
    expect(inside(term, '.ju-root').dir).to.equal('rtl');
  });

  it('closes by Escape, keeps the focus, and keeps the key from what is around', async () => {
    const term = await termIn();
    let heard = 0;
    term.parentElement!.addEventListener('keydown', () => heard++);
    term.focus();
    await press(term, ' ');
    heard = 0;
    await press(term, 'Escape');
    expect(term.open).to.equal(false);
    expect(inside(term, '#meaning').checkVisibility()).to.equal(false);
    expect(term.shadowRoot!.activeElement).to.equal(inside(term, 'button'));
    expect(heard, 'the key that closed it').to.equal(0);
    await press(term, 'Escape');
    expect(heard, 'a key it has no use for').to.equal(1);
  });

  it('opens below the line it stands in and leaves the sentence whole', async () => {
    const term = await termIn();
    const paragraph = term.parentElement!;
    const rest = document.createRange();
    const after = term.nextSibling as Text;
    rest.setStart(after, 0);
    rest.setEnd(after, 8);
    const before = rest.getBoundingClientRect();
    term.open = true;
    await term.updateComplete;
    const meaning = inside(term, '#meaning').getBoundingClientRect();
    expect(rest.getBoundingClientRect().top).to.equal(before.top);
    expect(meaning.top).to.be.at.least(before.bottom - 2);
    expect(Math.round(meaning.width)).to.equal(Math.round(paragraph.clientWidth));
  });

  it('keeps the full stop that follows it on its line, however wide that is', async () => {
    const sentence = await fixture(
      html`<p>Det kan være et <ju-term name="flexJob">fleksjob eller praktik</ju-term>.</p>`,
    );
    const term = sentence.querySelector('ju-term')!;
    await waitUntil(() => term.shadowRoot?.querySelector('button'));
    const word = term.shadowRoot!.querySelector('button')!;
    const stop = document.createRange();
    stop.selectNodeContents(sentence.lastChild!);
    for (let width = 180; width < 400; width += 2) {
      sentence.setAttribute('style', `inline-size: ${width}px`);
      const { top } = stop.getBoundingClientRect();
      expect(top, `${width} px`).to.be.below(word.getBoundingClientRect().bottom - 2);
    }
  });

  it('can be hit by a thumb, and is as tall as a line', async () => {
    const term = await termIn();
    const { height } = inside(term, 'button').getBoundingClientRect();
    expect(height).to.be.at.least(24);
  });

  it('stays inside a narrow column with large text', async () => {
    await setViewport({ width: 320, height: 700 });
    const term = await termIn();
    term.parentElement!.style.setProperty('--ju-text-scale', '2');
    term.open = true;
    await term.updateComplete;
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 900, height: 700 });
  });

  it('shows the word of the glossary where none is given', async () => {
    const term = await fixture<JuTerm>(html`<ju-term name="flexJob"></ju-term>`);
    expect(inside(term, 'slot').textContent).to.equal('fleksjob');
  });

  it('shows its word while its meaning is on its way', async () => {
    const place = await fixture(html`<p>Et <ju-term name="flexJob">fleksjob</ju-term></p>`);
    const late = document.createElement('ju-term') as JuTerm;
    late.textContent = 'praktik';
    place.append(late);
    expect(late.shadowRoot?.querySelector('button')).to.equal(null);
    expect(late.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
    await late.updateComplete;
    expect(late.shadowRoot?.querySelector('button slot')).to.exist;
    expect(
      late.shadowRoot?.querySelector<HTMLSlotElement>('button slot')?.assignedNodes(),
    ).to.have.length(1);
  });
});
