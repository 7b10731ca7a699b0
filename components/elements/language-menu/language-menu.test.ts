import { preferences } from '../../core/facade.ts';
import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  nextFrame,
  sendKeys,
  waitUntil,
} from '../../testing/testing.ts';
import './language-menu.ts';
import type { JuLanguageMenu } from './language-menu.ts';

async function menu(list = false, language = 'da') {
  const place = await fixture<HTMLElement>(
    html`<div lang=${language}><ju-language-menu ?list=${list}></ju-language-menu></div>`,
  );
  const element = place.querySelector<JuLanguageMenu>('ju-language-menu')!;
  await element.updateComplete;
  const said: string[] = [];
  place.addEventListener('ju-announce', ({ message }) => said.push(message));
  const choice = (code: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`li [lang="${code}"]`)!;
  return { element, said, choice };
}
const press = async (key: string) => {
  await sendKeys({ press: key });
  await nextFrame();
};

describe('ju-language-menu', () => {
  it('is a button with the language in use, and opens the languages by their own names', async () => {
    const { element } = await menu();
    await expectAccessibilityTree(element, 'closed');
    element.focus();
    await press('Enter');
    await nextFrame();
    await expectAccessibilityTree(element, 'open');
    await expect(element).to.be.accessible();
  });

  it('is the same to who reads Arabic', async () => {
    const { element } = await menu(true, 'ar');
    await expectAccessibilityTree(element, 'list in Arabic');
    await expect(element).to.be.accessible();
  });

  it('gives every name its own language and direction', async () => {
    const { element } = await menu();
    const names = [...element.shadowRoot!.querySelectorAll<HTMLElement>('li button')];
    expect(
      names.map(({ lang, firstElementChild }) => [
        lang,
        (firstElementChild as HTMLElement).dir,
        firstElementChild!.textContent,
      ]),
    ).to.deep.equal([
      ['da', 'ltr', 'Dansk'],
      ['en', 'ltr', 'English'],
      ['ar', 'rtl', 'العربية'],
      ['ru', 'ltr', 'Русский'],
    ]);
  });

  it('changes the language of every widget, keeps the focus and says so once, in the new language', async () => {
    const { element, said } = await menu();
    element.focus();
    await press('Enter');
    await nextFrame();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await waitUntil(() => said.length > 0, 'a word on the change');
    expect(preferences.value.language).to.equal('en');
    expect(said).to.deep.equal(['The language is now English.']);
    expect(element.shadowRoot!.activeElement?.classList.contains('control')).to.equal(true);
    expect(element.shadowRoot!.querySelector('[popover]')!.matches(':popover-open')).to.equal(
      false,
    );
  });

  it('closes by Escape without a change, and the focus is where it was', async () => {
    const { element, said } = await menu();
    element.focus();
    await press('Enter');
    await nextFrame();
    await press('ArrowDown');
    await press('Escape');
    expect(element.shadowRoot!.activeElement?.classList.contains('control')).to.equal(true);
    expect(said).to.deep.equal([]);
    expect(preferences.value.language).to.equal(undefined);
  });

  it('says nothing when the language in use is chosen', async () => {
    const { choice, said } = await menu(true);
    choice('da').click();
    await nextFrame();
    expect(said).to.deep.equal([]);
  });

  it('keeps the focus on the language that was chosen from the list', async () => {
    const { element, choice, said } = await menu(true);
    choice('ar').focus();
    await press('Enter');
    await waitUntil(() => said.length > 0, 'a word on the change');
    expect(element.shadowRoot!.activeElement).to.equal(choice('ar'));
    expect(choice('ar').getAttribute('aria-current')).to.equal('true');
    expect(said).to.deep.equal([
      'اللغة الآن هي \u2068العربية\u2069.'.replace(/[\u2068\u2069]/g, (mark) =>
        said[0]!.includes(mark) ? mark : '',
      ),
    ]);
  });
});
