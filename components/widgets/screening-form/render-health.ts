import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { JuChoiceGroup } from '../../elements/choice-group/choice-group.element.ts';
import { icon } from '../../elements/icon/icons.ts';
import type { JuTextarea } from '../../elements/textarea/textarea.element.ts';
import { challenges, longest, type HealthAnswer } from './answers.ts';
import { hasPersonalNumber } from '../../../contract/personal-numbers.ts';
import { personalNumberNotice } from '../personal/render-parts.ts';
import { declinedChoice, unknownChoice } from './no-answer.ts';
import type { Screen } from './screen.ts';
import type { Of } from './state.ts';

type Asking = Of<'asking'>;

/** What a job should allow for, in words; only after the person said that there is something. */
export function renderHealthNote(screen: Screen, { health }: Asking): TemplateResult {
  return html`<div>
    <ju-textarea
      dir="auto"
      id="answer"
      spellcheck="false"
      aria-labelledby="heading"
      description=${screen.t('health.noteHint')}
      maxlength=${longest.note}
      rows="3"
      .value=${health.note}
      @input=${({ currentTarget }: Event) =>
        screen.act({
          type: 'health-answered',
          health: { note: (currentTarget as JuTextarea).value },
        })}
    ></ju-textarea>
    ${personalNumberNotice(hasPersonalNumber(health.note), () => screen.words('personalNumber'))}
  </div>`;
}

/**
 * The optional question. Why we ask, who sees it and for how long stand before it (GDPR articles 9 and 13), and so does what
 * becomes of an answer that is not saved.
 */
export function renderHealth(screen: Screen, { health }: Asking): TemplateResult {
  const { t, act } = screen;
  const choose = ({ currentTarget }: Event) => {
    const { values } = currentTarget as JuChoiceGroup;
    const other = (['none', 'unknown', 'declined'] as const).find((each) => values.includes(each));
    const given: Partial<HealthAnswer> = other
      ? { standing: other }
      : { challenges: challenges.filter((each) => values.includes(each)), standing: 'given' };
    act({ type: 'health-answered', health: given });
  };
  return html`${screen.easy ? renderFolded(screen) : renderTerms(screen)}
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
          pictogram: challenge,
        })),
        {
          value: 'none',
          label: t('health.choice.none'),
          pictogram: 'none',
          exclusive: true,
        },
        unknownChoice(t('unknown')),
        declinedChoice(t('declined')),
      ]}
      @change=${choose}
    ></ju-choice-group>
    ${screen.easy ? html`<p class="note">${screen.words('health.unsaved')}</p>` : nothing}`;
}

type Term = 'why' | 'who' | 'long';
const icons = { who: 'lock', long: 'clock' } as const;

/** What a term says; of who sees it, first which municipality keeps it. */
function termText({ t, words, municipality }: Screen, term: Term): TemplateResult {
  return html`${
    term === 'who' && municipality ? html`${t('health.keeper', { municipality })} ` : nothing
  }${words(term === 'why' ? 'why.health' : `health.${term}`)}`;
}

/** Who sees it and how long stand there at once; why we ask is folded as with every question. */
function renderTerms(screen: Screen): TemplateResult {
  const { t, words } = screen;
  return html`<div class="terms">
    <p>${words('health.intro')}</p>
    <dl>
      ${(['who', 'long'] as const).map(
        (term) =>
          html`<div>
            <dt>${icon(icons[term])} ${t(`health.${term}Title`)}</dt>
            <dd>${termText(screen, term)}</dd>
          </div>`,
      )}
    </dl>
    <ju-alert>${words('health.unsaved')}</ju-alert>
  </div>`;
}

/** The same, one at a time. */
function renderFolded(screen: Screen): TemplateResult {
  return html`<div class="terms">
    <p>${screen.words('health.intro')}</p>
    <div>
      ${(['why', 'who', 'long'] as const).map(
        (term) =>
          html`<ju-disclosure summary=${screen.t(`health.${term}Title`)}>
            <p>${termText(screen, term)}</p>
          </ju-disclosure>`,
      )}
    </div>
  </div>`;
}
