import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { JuChoiceGroup } from '../../elements/choice-group/choice-group.element.ts';
import { icon } from '../../elements/icon/icons.ts';
import type { JuTextarea } from '../../elements/textarea/textarea.element.ts';
import { challenges, longest, type HealthAnswer } from './answers.ts';
import { hasPersonalNumber } from './personal-numbers.ts';
import { answerPictogram } from './pictograms.ts';
import { declinedChoice, personalNumberAlert } from './render-parts.ts';
import type { Asking } from './render-question.ts';
import type { Screen } from './screen.ts';

/**
 * The optional question. Why we ask, who sees it and for how long stand before it (GDPR articles 9 and 13), and so does what
 * becomes of an answer that is not saved.
 */
export function renderHealth(screen: Screen, { health }: Asking): TemplateResult {
  const { t, act } = screen;
  const answer = (given: Partial<HealthAnswer>) => act({ type: 'health-answered', health: given });
  const choose = ({ currentTarget }: Event) => {
    const { values } = currentTarget as JuChoiceGroup;
    const other = (['none', 'declined'] as const).find((each) => values.includes(each));
    answer(
      other
        ? { standing: other }
        : { challenges: challenges.filter((each) => values.includes(each)), standing: 'given' },
    );
  };
  return html`${renderTerms(screen)}
    <ju-choice-group
      columns
      multiple
      label=${t('health.choices')}
      .values=${[...health.challenges, health.standing]}
      .choices=${[
        ...challenges.map((challenge) => ({
          value: challenge,
          label: t(`health.choice.${challenge}`),
          description: t(`health.choiceHint.${challenge}`),
          pictogram: answerPictogram(challenge),
        })),
        {
          value: 'none',
          label: t('health.choice.none'),
          pictogram: answerPictogram('none'),
          exclusive: true,
        },
        declinedChoice(t('declined')),
      ]}
      @change=${choose}
    ></ju-choice-group>
    <div>
      ${
        health.standing === 'given'
          ? html`<ju-textarea
              spellcheck="false"
              show-optional
              label=${t('health.note')}
              description=${t('health.noteHint')}
              maxlength=${longest.note}
              rows="3"
              .value=${health.note}
              @input=${({ currentTarget }: Event) =>
                answer({ note: (currentTarget as JuTextarea).value })}
            ></ju-textarea>`
          : nothing
      }
      ${personalNumberAlert(screen, health.standing === 'given' && hasPersonalNumber(health.note))}
    </div>`;
}

function renderTerms({ t }: Screen): TemplateResult {
  return html`<div class="terms">
    <p>${t('health.intro')}</p>
    <dl>
      ${(['why', 'who', 'long'] as const).map(
        (term) =>
          html`<div>
            <dt>
              ${icon(({ why: 'info', who: 'lock', long: 'clock' } as const)[term])}
              ${t(`health.${term}Title`)}
            </dt>
            <dd>${t(`health.${term}`)}</dd>
          </div>`,
      )}
    </dl>
    <ju-alert>${t('health.unsaved')}</ju-alert>
  </div>`;
}
