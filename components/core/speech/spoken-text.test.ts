import '../../elements/term/term.ts';
import { css, html, JuElement } from '../facade.ts';
import { expect, fixture } from '../../testing/testing.ts';
import { spokenText } from './spoken-text.ts';

class TestFrame extends JuElement {
  static override styles = css``;
  protected override renderContent() {
    return html`<h2>Overskrift</h2>
      <slot></slot>
      <p>Til <b>sidst</b>.</p>`;
  }
}
customElements.define('test-spoken-frame', TestFrame);

const looks = new CSSStyleSheet();
looks.replaceSync(`
  .hidden-from-eye { visibility: hidden }
  .clipped { clip-path: inset(50%) }
  .floating { float: left }
  .plain { white-space: pre-line }
`);

const heard = async (content: unknown) => {
  const place = await fixture<HTMLElement>(html`<div lang="da">${content}</div>`);
  return spokenText(place).map(({ text }) => text);
};

describe('what is read aloud', () => {
  before(() => void document.adoptedStyleSheets.push(looks));

  it('is heard in the order it is seen in, block by block', async () => {
    expect(
      await heard(
        html`<h2>Job i Thisted</h2>
          <p>Vi har <b>to</b> job. Ring til os.</p>
          <ul>
            <li>Kok</li>
            <li>Tjener</li>
          </ul>`,
      ),
    ).to.deep.equal(['Job i Thisted', 'Vi har to job.', 'Ring til os.', 'Kok', 'Tjener']);
  });

  it('leaves out what eye or assistive technology does not get', async () => {
    expect(
      await heard(
        html` <p>Med.</p>
          <p hidden>Skjult.</p>
          <p aria-hidden="true">Pynt.</p>
          <p class="hidden-from-eye">Usynlig.</p>
          <p class="clipped">Kun for skærmlæsere.</p>
          <details>
            <summary>Mere</summary>
            <p>Foldet.</p>
          </details>
          <p inert>Ude af brug.</p>
          <p data-ju-silent>Knapper til oplæsning.</p>`,
      ),
    ).to.deep.equal(['Med.', 'Mere']);
  });

  it('goes through slots and shadow roots', async () => {
    const place = await fixture<TestFrame>(
      html`<test-spoken-frame lang="da"><p>Midt i.</p></test-spoken-frame>`,
    );
    expect(spokenText(place).map(({ text }) => text)).to.deep.equal([
      'Overskrift',
      'Midt i.',
      'Til sidst.',
    ]);
  });

  it('keeps the language of each text', async () => {
    const place = await fixture<HTMLElement>(
      html`<p lang="ar">عمل جديد: <span lang="da">Kok i Hurup</span> في الدنمارك.</p>`,
    );
    expect(spokenText(place).map(({ text, language }) => [language, text])).to.deep.equal([
      ['ar', 'عمل جديد:'],
      ['da', 'Kok i Hurup'],
      ['ar', 'في الدنمارك.'],
    ]);
  });

  it('says the names of controls and pictures, and never what was typed', async () => {
    expect(
      await heard(html`
        <label>By <input value="Hemmelig" /></label>
        <button aria-label="Luk vinduet">×</button>
        <button>Søg</button>
        <select aria-label="Afstand">
          <option>5 km</option>
          <option selected>20 km</option>
        </select>
        <select>
          <option>5 km</option>
          <option selected>30 km</option>
        </select>
        <img alt="Et køkken" src="data:," />
        <img alt="" src="data:," />
      `),
    ).to.deep.equal(['By', 'Luk vinduet', 'Søg', 'Afstand', '30 km', 'Et køkken']);
  });

  it('hears what floats beside a sentence after it', async () => {
    expect(
      await heard(
        html` <p>
          Et <b>fleksjob</b><span class="floating">Et job med færre timer.</span> er muligt.
        </p>`,
      ),
    ).to.deep.equal(['Et fleksjob er muligt.', 'Et job med færre timer.']);
  });

  it('knows where on the page each place of a sentence stands', async () => {
    const place = await fixture<HTMLElement>(html`<p>Ja. Vi har <b>to</b> job.</p>`);
    const [, sentence] = spokenText(place);
    const { text, pieces } = sentence!;
    expect(text).to.equal('Vi har to job.');
    for (const { at, length, node, from } of pieces) {
      expect((node as Text).data.slice(from, from + length)).to.equal(text.slice(at, at + length));
    }
    expect(pieces.map(({ length }) => length).reduce((sum, each) => sum + each)).to.equal(
      text.length,
    );
  });

  it('hears a word that explains itself as a part of its sentence', async () => {
    const place = await fixture<HTMLElement>(
      html`<p lang="da">Et <ju-term name="flexJob">fleksjob</ju-term> er muligt.</p>`,
    );
    const term = place.querySelector<JuElement>('ju-term')!;
    await term.updateComplete;
    expect(spokenText(place).map(({ text }) => text)).to.deep.equal(['Et fleksjob er muligt.']);
    term.toggleAttribute('open', true);
    await term.updateComplete;
    expect(spokenText(place)[0]!.text).to.equal('Et fleksjob er muligt.');
    expect(spokenText(place).length).to.be.at.least(2);
  });

  it('hears no space between such a word and the full stop after it', async () => {
    const place = await fixture<HTMLElement>(
      html`<p lang="da">Du kan få <ju-term name="flexJob">fleksjob</ju-term>.</p>`,
    );
    await place.querySelector<JuElement>('ju-term')!.updateComplete;
    expect(spokenText(place).map(({ text }) => text)).to.deep.equal(['Du kan få fleksjob.']);
  });

  it('hears one space where a line was broken between two words', async () => {
    expect(
      await heard(html`
        <p>
          <b>Et</b>
          <b>fleksjob</b>
        </p>
      `),
    ).to.deep.equal(['Et fleksjob']);
  });

  it('keeps lines apart where line breaks are shown', async () => {
    expect(await heard(html`<p class="plain">${'Kok\nTjener'}</p>`)).to.deep.equal([
      'Kok',
      'Tjener',
    ]);
  });
});
