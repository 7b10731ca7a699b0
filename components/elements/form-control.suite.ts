import { expect, expectAccessibilityTree, fixture, html } from '../testing/testing.ts';
import { formControlInPageSuite } from './form-control-in-page.suite.ts';
import type { FormControl } from './form-control.ts';

/** What the suite needs to know about a control. */
export interface FormControlUnderTest {
  /** An element of its class, with choices and the like already given. */
  readonly make: () => FormControl;
  /** A value that does, as its `value` attribute, and another. */
  readonly value: string;
  readonly otherValue: string;
  /** Gives it a value as a person would. */
  readonly enter: (control: FormControl, value: string) => Promise<void> | void;
  /** What stands in the form's data for a value; the value itself unless said. */
  readonly sent?: (value: string) => string | null;
  /** How it begins with a value; by its `value` attribute unless said. */
  readonly start?: (control: FormControl, value: string) => void;
  /** A value that does where one is required; `value` unless said. */
  readonly sufficient?: string;
  /** Enter in it sends the form around it. */
  readonly submitsByEnter?: boolean;
  /** What it sends after its first target was clicked twice; what it sent before, unless said. */
  readonly afterDoubleClick?: string;
}

/** Gives a control the value that it begins with. */
export function startWith(given: FormControlUnderTest, control: FormControl, value: string): void {
  if (given.start) given.start(control, value);
  else control.setAttribute('value', value);
}

/** Every form control passes this one suite, so that all behave alike. */
export function formControlSuite(name: string, given: FormControlUnderTest): void {
  const { make, value, otherValue, enter, sent = (text: string) => text } = given;
  const start = (control: FormControl, first: string) => startWith(given, control, first);

  async function inForm(set: (control: FormControl) => void = () => undefined) {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const control = make();
    control.setAttribute('name', 'answer');
    set(control);
    form.append(control);
    await control.updateComplete;
    return { form, control, data: () => new FormData(form).get('answer') };
  }

  describe(`${name} as a form control`, () => {
    it('has name, description and error from its own attributes', async () => {
      const { control } = await inForm((each) => {
        each.label = 'Hvor bor du?';
        each.description = 'By eller postnummer.';
        each.error = 'Det sted kender vi ikke.';
      });
      await expectAccessibilityTree(control, `${name}: own label, description and error`);
      await expect(control).to.be.accessible();
    });

    it("has name and description from the host's own label and help", async () => {
      const page = await fixture(html`
        <div>
          <label for="control">Værtens label</label>
          <p id="help">Værtens hjælp.</p>
        </div>
      `);
      const control = make();
      control.id = 'control';
      control.setAttribute('aria-describedby', 'help');
      page.append(control);
      await control.updateComplete;
      await expectAccessibilityTree(control, `${name}: label and description of the host`);
      await expect(control).to.be.accessible();
    });

    it("takes the focus from the host's label", async () => {
      const page = await fixture(html`<div><label for="control">Værtens label</label></div>`);
      const control = make();
      control.id = 'control';
      page.append(control);
      await control.updateComplete;
      page.querySelector('label')?.click();
      expect(document.activeElement).to.equal(control);
    });

    it('sends its value under its name', async () => {
      const { control, data } = await inForm((each) => start(each, value));
      expect(data()).to.equal(sent(value));
      control.removeAttribute('name');
      await control.updateComplete;
      expect(data()).to.equal(null);
    });

    it('tells when the person changes it', async () => {
      const { form, control, data } = await inForm();
      const heard: string[] = [];
      for (const type of ['input', 'change']) {
        form.addEventListener(type, (event) => {
          if (event.target === control) heard.push(type);
        });
      }
      await enter(control, otherValue);
      await control.updateComplete;
      expect([...new Set(heard)]).to.deep.equal(['input', 'change']);
      expect(data()).to.equal(sent(otherValue));
    });

    it('says what is missing in its own words, and stops when it is there', async () => {
      const { form, control } = await inForm((each) => {
        each.label = 'Hvor bor du?';
        each.required = true;
      });
      expect(form.checkValidity()).to.equal(false);
      await control.updateComplete;
      expect(control.validity.valueMissing).to.equal(true);
      const error = () => control.shadowRoot?.querySelector('#error')?.textContent?.trim();
      expect(error()).to.equal(control.validationMessage);
      expect(control.validationMessage).not.to.equal('');
      await expectAccessibilityTree(control, `${name}: required and missing`);
      await expect(control).to.be.accessible();
      await enter(control, given.sufficient ?? value);
      await control.updateComplete;
      expect(form.checkValidity()).to.equal(true);
      expect(error()).to.equal(undefined);
    });

    it('counts as invalid while the host says an error', async () => {
      const { form, control } = await inForm((each) => {
        start(each, value);
        each.error = 'Prøv noget andet.';
      });
      expect(form.checkValidity()).to.equal(false);
      control.error = '';
      await control.updateComplete;
      expect(form.checkValidity()).to.equal(true);
    });

    it('is off by itself and by its fieldset', async () => {
      const { control, data } = await inForm((each) => {
        each.label = 'Hvor bor du?';
        start(each, value);
        each.disabled = true;
      });
      expect(data()).to.equal(null);
      await expectAccessibilityTree(control, `${name}: disabled`);
      // In contrast mode it has the colours of all others.
      const outlined = ['.box', '[role=switch]', '.choice'].flatMap((selector) => [
        ...control.shadowRoot!.querySelectorAll(selector),
      ])[0]!;
      expect(getComputedStyle(outlined).borderTopStyle).to.equal('dashed');
      const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset disabled></fieldset>`);
      const inside = make();
      fieldset.append(inside);
      await inside.updateComplete;
      const native = inside.shadowRoot?.querySelector('input, select, textarea');
      expect(native?.matches(':disabled')).to.equal(true);
      fieldset.disabled = false;
      await inside.updateComplete;
      expect(native?.matches(':disabled')).to.equal(false);
    });

    it('goes back to its first value with the form', async () => {
      const { form, control, data } = await inForm((each) => start(each, value));
      await enter(control, otherValue);
      await control.updateComplete;
      expect(data()).to.equal(sent(otherValue));
      form.reset();
      await control.updateComplete;
      expect(data()).to.equal(sent(value));
    });

    it('finds its value again when the browser restores the page', async () => {
      const { control, data } = await inForm();
      // What the browser would hand back is what was given to it as the state.
      const original = make();
      start(original, otherValue);
      await fixture(html`<div>${original}</div>`);
      await original.updateComplete;
      control.formStateRestoreCallback((original as unknown as { memory: string }).memory);
      await control.updateComplete;
      expect(data()).to.equal(sent(otherValue));
    });
  });

  formControlInPageSuite(name, given);
}
