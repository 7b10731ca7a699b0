import { expect, expectAccessibilityTree, fixture, html, oneEvent } from '../../testing/testing.ts';
import './button.ts';
import type { JuButton } from './button.ts';

describe('ju-button', () => {
  it('is a button by its words', async () => {
    const button = await fixture<JuButton>(html`<ju-button icon="search">Find job</ju-button>`);
    await expectAccessibilityTree(button, 'button');
    await expect(button).to.be.accessible();
  });

  it('is a link when it leads somewhere', async () => {
    const button = await fixture<JuButton>(html`<ju-button href="#job">Læs om jobbet</ju-button>`);
    expect(button.shadowRoot?.querySelector('a')?.getAttribute('href')).to.equal('#job');
    await expect(button).to.be.accessible();
  });

  it('tells whether what it opens is open, and whether it is pressed', async () => {
    const button = await fixture<JuButton>(
      html`<ju-button expanded="true" pressed="false">Flere valg</ju-button>`,
    );
    await expectAccessibilityTree(button, 'expanded');
  });

  it('submits and resets the form around it', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <input name="word" value="vikar" />
        <ju-button type="submit">Find job</ju-button>
        <ju-button type="reset">Begynd forfra</ju-button>
      </form>
    `);
    form.addEventListener('submit', (event) => event.preventDefault());
    const [submit, reset] = form.querySelectorAll<JuButton>('ju-button');
    setTimeout(() => submit?.shadowRoot?.querySelector('button')?.click());
    await oneEvent(form, 'submit');
    const input = form.querySelector('input')!;
    input.value = 'kok';
    reset?.shadowRoot?.querySelector('button')?.click();
    expect(input.value).to.equal('vikar');
  });

  it('is off with its fieldset', async () => {
    const fieldset = await fixture(html`
      <fieldset disabled><ju-button>Gem</ju-button></fieldset>
    `);
    const button = fieldset.querySelector<JuButton>('ju-button')!;
    await button.updateComplete;
    await expectAccessibilityTree(button, 'disabled');
  });

  it('is high enough for a thumb', async () => {
    const button = await fixture<JuButton>(html`<ju-button>Gem</ju-button>`);
    expect(Math.round(button.getBoundingClientRect().height)).to.be.at.least(48);
  });

  it('gives its focus to the control inside', async () => {
    const button = await fixture<JuButton>(html`<ju-button>Gem</ju-button>`);
    button.focus();
    expect(button.shadowRoot?.activeElement?.localName).to.equal('button');
  });

  it('is the same to who reads Arabic', async () => {
    const element = await fixture<JuButton>(
      html`<ju-button lang="ar" icon-after="arrow-forward" expanded="false">التالي</ju-button>`,
    );
    await expectAccessibilityTree(element, 'ar');
  });
});
