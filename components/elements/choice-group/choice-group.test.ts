import { expect, expectAccessibilityTree, fixture, html, sendKeys } from '../../testing/testing.ts';
import { formControlSuite } from '../form-control.suite.ts';
import './choice-group.ts';
import type { Choice, JuChoiceGroup } from './choice-group.ts';

const choices: readonly Choice[] = [
  { value: 'temp', label: 'Vikar' },
  { value: 'part-time', label: 'Deltid', description: 'Under 37 timer' },
  { value: 'unknown', label: 'Ved ikke', exclusive: true },
];
const press = (control: Element, value: string) =>
  control.shadowRoot?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();

for (const multiple of [false, true]) {
  formControlSuite(`ju-choice-group with ${multiple ? 'several answers' : 'one answer'}`, {
    make: () => Object.assign(document.createElement('ju-choice-group'), { choices, multiple }),
    value: 'temp',
    otherValue: 'part-time',
    afterDoubleClick: 'temp',
    enter(control, value) {
      for (const input of control.shadowRoot!.querySelectorAll('input')) {
        if (multiple && input.checked) input.click();
      }
      press(control, value);
    },
  });
}

describe('ju-choice-group', () => {
  it('is a group of radio buttons, moved through by arrow keys', async () => {
    const group = await fixture<JuChoiceGroup>(
      html`<ju-choice-group label="Hvad?" value="temp" .choices=${choices}></ju-choice-group>`,
    );
    await expectAccessibilityTree(group, 'radio buttons');
    group.shadowRoot?.querySelector<HTMLElement>('input:checked')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await group.updateComplete;
    expect(group.value).to.equal('part-time');
  });

  it('is a group of check boxes, whose answer that stands alone clears the others', async () => {
    const group = await fixture<JuChoiceGroup>(html`
      <ju-choice-group
        multiple
        label="Hvad?"
        value="temp,part-time"
        .choices=${choices}
      ></ju-choice-group>
    `);
    await expectAccessibilityTree(group, 'check boxes');
    await expect(group).to.be.accessible();
    press(group, 'unknown');
    expect(group.values).to.deep.equal(['unknown']);
    await group.updateComplete;
    press(group, 'temp');
    expect(group.values).to.deep.equal(['temp']);
  });

  it('sends every answer', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <ju-choice-group
          multiple
          name="kind"
          value="temp,part-time"
          .choices=${choices}
        ></ju-choice-group>
      </form>
    `);
    expect(new FormData(form).getAll('kind')).to.deep.equal(['temp', 'part-time']);
  });
});
