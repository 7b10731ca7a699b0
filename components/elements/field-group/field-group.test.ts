import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  waitUntil,
} from '../../testing/testing.ts';
import '../choice-group/choice-group.ts';
import '../text-field/text-field.ts';
import './field-group.ts';
import type { JuFieldGroup } from './field-group.ts';

const choices = [
  { value: 'yes', label: 'Ja' },
  { value: 'soon', label: 'Snart' },
  { value: 'no', label: 'Nej' },
];
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('ju-field-group', () => {
  it('names and describes its controls together', async () => {
    const group = await fixture<JuFieldGroup>(html`
      <ju-field-group label="Din praktik" description="Når den begynder og slutter.">
        <ju-text-field label="Første dag"></ju-text-field>
        <ju-text-field label="Sidste dag"></ju-text-field>
      </ju-field-group>
    `);
    await expectAccessibilityTree(group, 'group');
    await expect(group).to.be.accessible();
    group.error = 'Den sidste dag skal komme efter den første.';
    await group.updateComplete;
    await expectAccessibilityTree(group, 'error');
    await expect(group).to.be.accessible();
  });

  it('names its controls in Arabic where it stands in Arabic', async () => {
    const group = await fixture<JuFieldGroup>(html`
      <ju-field-group lang="ar" label="فترة التدريب" error="يجب أن ينتهي بعد أن يبدأ.">
        <ju-text-field label="اليوم الأول"></ju-text-field>
        <ju-text-field label="اليوم الأخير"></ju-text-field>
      </ju-field-group>
    `);
    await waitUntil(() => group.language === 'ar', 'It is Arabic.');
    await expectAccessibilityTree(group, 'error, Arabic');
  });

  async function withCondition() {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <ju-choice-group id="licence" name="licence" label="Kørekort?" .choices=${choices}>
        </ju-choice-group>
        <ju-field-group label="Om dit kørekort" for="licence" when="yes, soon">
          <ju-text-field name="kind" label="Hvilket?" required></ju-text-field>
          <input name="note" value="n" />
          <input name="never" value="x" disabled />
        </ju-field-group>
      </form>
    `);
    const group = form.querySelector('ju-field-group')!;
    const answer = async (value: string) => {
      form
        .querySelector('ju-choice-group')
        ?.shadowRoot?.querySelector<HTMLInputElement>(`input[value="${value}"]`)
        ?.click();
      await turn();
    };
    await group.updateComplete;
    return { form, group, answer, sent: () => [...new FormData(form).keys()] };
  }

  it('is there only while another control is answered that way', async () => {
    const { group, answer } = await withCondition();
    expect(group.hidden).to.equal(true);
    await answer('yes');
    expect(group.hidden).to.equal(false);
    await answer('no');
    expect(group.hidden).to.equal(true);
    await answer('soon');
    expect(group.hidden).to.equal(false);
  });

  it('neither asks nor sends what is hidden, and keeps what was typed', async () => {
    const { form, group, answer, sent } = await withCondition();
    expect(form.checkValidity()).to.equal(true);
    await answer('yes');
    const field = group.querySelector('ju-text-field')!;
    await field.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    field.value = 'B';
    await field.updateComplete;
    expect(sent()).to.deep.equal(['licence', 'kind', 'note']);
    await answer('no');
    await field.updateComplete;
    expect(sent()).to.deep.equal(['licence']);
    await answer('yes');
    await field.updateComplete;
    expect(new FormData(form).get('kind')).to.equal('B');
    expect(group.querySelector<HTMLInputElement>('[name="never"]')?.disabled).to.equal(true);
  });

  it('goes with the form when it is reset', async () => {
    const { form, group, answer } = await withCondition();
    await answer('yes');
    form.reset();
    await turn();
    expect(group.hidden).to.equal(true);
  });
});
