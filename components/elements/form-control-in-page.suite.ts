import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  oneEvent,
  sendKeys,
  waitUntil,
} from '../testing/testing.ts';
import type { FormControl } from './form-control.ts';
import { startWith, type FormControlUnderTest } from './form-control.suite.ts';

/** What a person who needs more room adds to every page (WCAG 1.4.12). */
const textSpacing = new CSSStyleSheet();
textSpacing.replaceSync(
  '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }',
);
const longWord = 'arbejdsmarkedsuddannelsesberettigelsesdokumentation';

/** How a form control lives in somebody else's page and form, whatever language and size it is read in. */
export function formControlInPageSuite(name: string, given: FormControlUnderTest): void {
  const { make, otherValue, enter, sent = (text: string) => text } = given;

  async function inForm(set: (control: FormControl) => void = () => undefined) {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const control = make();
    control.setAttribute('name', 'answer');
    control.label = 'Hvor bor du?';
    set(control);
    form.append(control);
    await control.updateComplete;
    const root = control.shadowRoot!;
    const find = (selector: string) => root.querySelector<HTMLElement>(selector);
    return { form, control, root, find, data: () => new FormData(form).get('answer') };
  }

  describe(`${name} in a page`, () => {
    it('says what is missing in the language of the element, and follows it', async () => {
      const { control, find } = await inForm((each) => {
        each.required = true;
        each.lang = 'en';
      });
      control.reportValidity();
      await control.updateComplete;
      const said = new Set<string>();
      for (const language of ['en', 'da', 'ru', 'ar']) {
        control.lang = language;
        await waitUntil(() => control.language === language, `It speaks ${language}.`);
        await control.updateComplete;
        expect(control.validationMessage).to.equal(find('#error')?.textContent?.trim());
        said.add(control.validationMessage);
      }
      expect(said.size).to.equal(4);
    });

    it('is told in Arabic where it stands in Arabic', async () => {
      const { control } = await inForm((each) => {
        each.label = 'أين تسكن؟';
        each.required = true;
        each.lang = 'ar';
      });
      await waitUntil(() => control.language === 'ar', 'It speaks Arabic.');
      control.reportValidity();
      await control.updateComplete;
      await expectAccessibilityTree(control, `${name}: required and missing, Arabic`);
    });

    it('keeps the answer, and the control itself, when language and reading mode change', async () => {
      const { form, control, find, data } = await inForm();
      await enter(control, otherValue);
      await control.updateComplete;
      const native = find('input, select, textarea');
      for (const [attribute, value, arrived] of [
        ['lang', 'ar', () => find('.ju-root')?.lang === 'ar'],
        ['reading', 'easy', () => find('.ju-root')?.dataset.reading === 'easy'],
        ['lang', 'da', () => find('.ju-root')?.lang === 'da'],
      ] as const) {
        form.setAttribute(attribute, value);
        await waitUntil(arrived, `It is ${value}.`);
        await control.updateComplete;
        expect(data(), `${attribute}=${value}`).to.equal(sent(otherValue));
        expect(find('input, select, textarea')).to.equal(native);
      }
    });

    it('holds back a form that is not finished, and takes the focus', async () => {
      const { form, control } = await inForm((each) => (each.required = true));
      let sentForms = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sentForms++;
      });
      form.requestSubmit();
      expect(sentForms).to.equal(0);
      expect(document.activeElement?.localName).to.equal(control.localName);
      await enter(control, given.sufficient ?? given.value);
      await control.updateComplete;
      form.requestSubmit();
      expect(sentForms).to.equal(1);
    });

    if (given.submitsByEnter) {
      it('sends the form by Enter', async () => {
        const { form, control } = await inForm();
        form.addEventListener('submit', (event) => event.preventDefault());
        control.focus();
        setTimeout(() => void sendKeys({ press: 'Enter' }));
        await oneEvent(form, 'submit');
      });
    }

    it('is not confused by a double click', async () => {
      const { form, control, find, data } = await inForm((each) =>
        startWith(given, each, given.value),
      );
      let sentForms = 0;
      form.addEventListener('submit', () => sentForms++);
      const target = find('.choice') ?? find('.box');
      target?.click();
      target?.click();
      await control.updateComplete;
      expect(data()).to.equal(given.afterDoubleClick ?? sent(given.value));
      expect(sentForms).to.equal(0);
    });

    it('stays inside 320 px with long words, text twice as large and text spacing', async () => {
      const { form, control, root, find } = await inForm((each) => {
        each.label = `Har du ${longWord}?`;
        each.description = `Vi spørger om din ${longWord}, så vi kan hjælpe dig videre.`;
        each.error = `Skriv om din ${longWord}.`;
        each.showOptional = true;
      });
      form.style.setProperty('width', '320px');
      control.style.setProperty('--ju-text-scale', '2');
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, textSpacing];
      const edge = form.getBoundingClientRect();
      for (const part of root.querySelectorAll<HTMLElement>('.field *')) {
        const { left, right, width } = part.getBoundingClientRect();
        if (width <= 1 || part.closest('dialog, svg, [popover]')) continue;
        expect(right, part.outerHTML.slice(0, 80)).to.be.at.most(edge.right + 1);
        expect(left, part.outerHTML.slice(0, 80)).to.be.at.least(edge.left - 1);
      }
      expect(find('.field')?.scrollWidth).to.be.at.most(320);
    });

    it('begins at the right where the language does', async () => {
      const { control, find } = await inForm((each) => (each.lang = 'ar'));
      await waitUntil(() => find('.ju-root')?.dir === 'rtl', 'It goes from the right.');
      const { right } = control.getBoundingClientRect();
      const label = find('.choice') ?? find('#label');
      expect(label?.getBoundingClientRect().right).to.be.closeTo(right, 1);
    });

    it('is high enough for a thumb, also where the page has made its own letters small', async () => {
      const { find } = await inForm();
      // Layout counts in 64ths of a pixel, and rounds down.
      const height = () =>
        Math.round((find('.choice') ?? find('.box'))?.getBoundingClientRect().height ?? 0);
      expect(height()).to.be.at.least(48);
      document.documentElement.style.setProperty('font-size', '62.5%');
      const small = height();
      document.documentElement.style.removeProperty('font-size');
      expect(small).to.be.at.least(48);
    });
  });
}
