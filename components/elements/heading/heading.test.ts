import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import './heading.ts';
import type { JuHeading } from './heading.ts';

const native = (heading: JuHeading) => heading.shadowRoot!.querySelector<HTMLElement>('[part]')!;

describe('ju-heading', () => {
  it('stands on the level it is given, whatever its size', async () => {
    const heading = await fixture<JuHeading>(
      html`<ju-heading level="3" size="title">Hvad vil du gerne arbejde med?</ju-heading>`,
    );
    expect(native(heading).localName).to.equal('h3');
    expect(native(heading).className).to.equal('title');
    await expectAccessibilityTree(heading, 'third level');
    await expect(heading).to.be.accessible();
  });

  it('looks as its level mostly does when no size is said', async () => {
    for (const [level, look] of [
      ['1', 'title'],
      ['2', 'heading'],
      ['3', 'large'],
      ['6', 'body'],
    ]) {
      const heading = await fixture<JuHeading>(html`<ju-heading level=${level}>Ord</ju-heading>`);
      expect(native(heading).className, level).to.equal(look);
    }
  });

  it('moves down with the place it is embedded in, through shadow roots, to h6 at most', async () => {
    const page = await fixture(
      html`<section headingoffset="1"><div headingoffset="1"></div></section>`,
    );
    const widget = page.querySelector('div')!;
    const shadow = widget.attachShadow({ mode: 'open' });
    const levels: string[] = [];
    for (const level of [1, 2, 5]) {
      const heading = document.createElement('ju-heading');
      heading.level = level;
      shadow.append(heading);
      await heading.updateComplete;
      levels.push(native(heading).localName);
    }
    expect(levels).to.deep.equal(['h3', 'h4', 'h6']);
  });

  it('stays a heading when its level or the offset around is nonsense', async () => {
    const page = await fixture(
      html`<div headingoffset="many"><ju-heading level="x">Ord</ju-heading></div>`,
    );
    const heading = page.querySelector<JuHeading>('ju-heading')!;
    await heading.updateComplete;
    expect(native(heading).localName).to.equal('h2');
  });

  it('takes the focus of who is led to it', async () => {
    const heading = await fixture<JuHeading>(html`<ju-heading>Det har du svaret</ju-heading>`);
    heading.focus();
    expect(heading.shadowRoot?.activeElement).to.equal(native(heading));
  });

  it('is the same to who reads Arabic', async () => {
    const element = await fixture<JuHeading>(
      html`<ju-heading lang="ar" level="2">ماذا تريد أن تعمل؟</ju-heading>`,
    );
    await expectAccessibilityTree(element, 'ar');
  });
});
