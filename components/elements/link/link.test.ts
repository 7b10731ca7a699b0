import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import './link.ts';
import type { JuLink } from './link.ts';

const anchor = (link: JuLink) => link.shadowRoot!.querySelector('a')!;
const aside = (link: JuLink) => anchor(link).querySelector('.aside, .visually-hidden');

describe('ju-link', () => {
  it('is a link by its words, underlined in a sentence', async () => {
    const text = await fixture(
      html`<p>Læs om <ju-link href="https://plan.example/">din plan</ju-link>, før I mødes.</p>`,
    );
    const link = text.querySelector<JuLink>('ju-link')!;
    await link.updateComplete;
    expect(getComputedStyle(anchor(link)).textDecorationLine).to.equal('underline');
    expect(getComputedStyle(link).display).to.equal('inline');
    expect(getComputedStyle(anchor(link)).fontSize).to.equal(getComputedStyle(text).fontSize);
    await expectAccessibilityTree(link, 'link');
    await expect(text).to.be.accessible();
  });

  it('says that it leads to another site and shows an icon for it', async () => {
    const link = await fixture<JuLink>(
      html`<ju-link href="https://jobs.example/" external>Find job på Jobnet</ju-link>`,
    );
    expect(anchor(link).querySelector('svg')).to.exist;
    expect(aside(link)?.className).to.equal('visually-hidden');
    await expectAccessibilityTree(link, 'external');
  });

  it('keeps its icon on the line of its last word', async () => {
    const text = await fixture<HTMLElement>(
      html`<p>
        Du kan finde flere job på
        <ju-link href="https://jobs.example/" external>jobnet.dk</ju-link>.
      </p>`,
    );
    const link = text.querySelector<JuLink>('ju-link')!;
    await link.updateComplete;
    const icon = link.shadowRoot!.querySelector('svg')!;
    const word = link.shadowRoot!.querySelector('.words')!;
    for (let width = 180; width <= 280; width += 4) {
      text.style.inlineSize = `${width}px`;
      const [{ bottom, right }, sign] = [
        word.getBoundingClientRect(),
        icon.getBoundingClientRect(),
      ];
      expect(sign.top, `at ${width} px`).to.be.below(bottom);
      expect(sign.left - right, `at ${width} px`).to.be.below(sign.width / 2);
    }
  });

  it('has words everybody sees for a new window, and for another site in easy reading', async () => {
    const link = await fixture<JuLink>(
      html`<ju-link href="https://jobs.example/" external new-window>Find job på Jobnet</ju-link>`,
    );
    expect(anchor(link).target).to.equal('_blank');
    expect(anchor(link).relList.contains('noopener')).to.equal(true);
    expect(aside(link)?.className).to.equal('aside');
    await expectAccessibilityTree(link, 'new window');

    const easy = await fixture<JuLink>(
      html`<ju-link reading="easy" href="https://jobs.example/" external
        >Find job på Jobnet</ju-link
      >`,
    );
    expect(aside(easy)?.className).to.equal('aside');
    expect(anchor(easy).hasAttribute('target')).to.equal(false);
  });

  it('says it in Arabic, with its icon turned round', async () => {
    const link = await fixture<JuLink>(
      html`<ju-link lang="ar" href="https://jobs.example/" external new-window
        >ابحث عن عمل</ju-link
      >`,
    );
    await expectAccessibilityTree(link, 'ar');
    expect(getComputedStyle(link.shadowRoot!.querySelector('svg')!).transform).to.match(
      /^matrix\(-1/,
    );
  });

  it('is as high as a thumb when it stands alone', async () => {
    const link = await fixture<JuLink>(
      html`<ju-link standalone href="#alle">Se alle dine ansøgninger</ju-link>`,
    );
    expect(anchor(link).getBoundingClientRect().height).to.be.at.least(44);
    link.focus();
    expect(link.shadowRoot?.activeElement).to.equal(anchor(link));
    await expect(link).to.be.accessible();
  });
});
