import { jobPostingKinds } from '../../../contract/types.ts';
import { html, type TemplateResult } from '../../core/facade.ts';
import type { JuChoiceGroup } from '../../elements/choice-group/choice-group.element.ts';
import type { JuTextField } from '../../elements/text-field/text-field.element.ts';
import { longest } from './answers.ts';
import { shownWork } from './asking.ts';
import { hasPersonalNumber } from './personal-numbers.ts';
import { answerPictogram } from './pictograms.ts';
import { declinedChoice, personalNumberAlert, unknownChoice } from './render-parts.ts';
import type { Asking } from './render-question.ts';
import type { Screen } from './screen.ts';

/** What the person looks for: kinds of job, and the work itself in their own words. */
export function renderWork(screen: Screen, state: Asking): TemplateResult {
  const { t, act } = screen;
  const { standing, kinds, words } = shownWork(state.answers.work);
  const choose = ({ currentTarget }: Event) => {
    const { values } = currentTarget as JuChoiceGroup;
    const other = (['unknown', 'declined'] as const).find((each) => values.includes(each));
    if (other) return act({ type: 'stood', question: 'work', standing: other });
    const chosen = jobPostingKinds.filter((kind) => values.includes(kind));
    // Taking 'I don't know' back shows again what stood there before.
    if (chosen.length === 0 && (standing === 'unknown' || standing === 'declined')) {
      return act({ type: 'stood', question: 'work', standing: 'open' });
    }
    act({ type: 'work-answered', kinds: chosen });
  };
  return html`<ju-choice-group
      columns
      multiple
      label=${t('work.kinds')}
      .values=${[...kinds, standing]}
      .choices=${[
        ...jobPostingKinds.map((kind) => ({
          value: kind,
          label: t(`work.kind.${kind}`),
          description: t(`work.kindHint.${kind}`),
          pictogram: answerPictogram(kind),
        })),
        unknownChoice(t('unknown')),
        declinedChoice(t('declined')),
      ]}
      @change=${choose}
    ></ju-choice-group>
    <div>
      <ju-text-field
        label=${t('work.words')}
        description=${t('work.wordsHint')}
        maxlength=${longest.words}
        .value=${words}
        @input=${({ currentTarget }: Event) =>
          act({ type: 'work-answered', words: (currentTarget as JuTextField).value })}
      ></ju-text-field>
      ${personalNumberAlert(screen, hasPersonalNumber(words))}
    </div>`;
}
