import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  sendMouse,
} from '../../testing/testing.ts';
import '../button/button.ts';
import './card.ts';
import type { JuCard } from './card.ts';

const course = html`
  <ju-card heading="Kom godt i gang som vikar" href="#kursus">
    <ju-button slot="actions" variant="quiet" icon="star" label="Gem som favorit"></ju-button>
    <p>Du lærer, hvordan du finder vagter.</p>
    <div slot="footer">12 minutter</div>
  </ju-card>
`;
/** Presses the middle of something, where a person would. */
async function press({ left, top, width, height }: DOMRect): Promise<void> {
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

describe('ju-card', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is one link with its heading, and what lies in it', async () => {
    const card = await fixture<JuCard>(course);
    card.href = 'https://courses.example/';
    await card.updateComplete;
    await expectAccessibilityTree(card, 'linked');
    await expect(card).to.be.accessible();
  });

  it('opens wherever it is pressed', async () => {
    const card = await fixture<JuCard>(course);
    await press(card.querySelector('p')!.getBoundingClientRect());
    expect(location.hash).to.equal('#kursus');
  });

  it('leaves the presses on its buttons to them', async () => {
    const card = await fixture<JuCard>(course);
    const button = card.querySelector('ju-button')!;
    let pressed = 0;
    button.addEventListener('click', () => pressed++);
    await press(button.getBoundingClientRect());
    expect(pressed).to.equal(1);
    expect(location.hash).to.equal('');
  });

  it('draws the focus round the whole card', async () => {
    const card = await fixture<JuCard>(course);
    const link = card.shadowRoot!.querySelector('a')!;
    const size = getComputedStyle(link, '::after');
    expect(parseFloat(size.width)).to.be.closeTo(card.offsetWidth, 2);
    expect(parseFloat(size.height)).to.be.closeTo(card.offsetHeight, 2);
  });

  it('only holds things together when it leads nowhere, on the level of its place', async () => {
    const page = await fixture(html`
      <section headingoffset="1">
        <ju-card heading="Dine kurser" level="2"><p>Du har ikke valgt kurser endnu.</p></ju-card>
      </section>
    `);
    const card = page.querySelector<JuCard>('ju-card')!;
    await card.updateComplete;
    expect(card.shadowRoot?.querySelector('a')).to.equal(null);
    await expectAccessibilityTree(card, 'plain');
  });

  it('is the same to who reads Arabic', async () => {
    const element = await fixture<JuCard>(
      html`<ju-card lang="ar" heading="دورة في اللغة" href="https://course.example/" level="3"
        ><p>تبدأ يوم الاثنين.</p></ju-card
      >`,
    );
    await expectAccessibilityTree(element, 'ar');
  });
});
