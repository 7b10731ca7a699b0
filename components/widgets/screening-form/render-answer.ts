import type { ScreeningQuestion } from '../../../contract/screening/description.ts';
import { languages, type Language } from '../../../contract/types.ts';
import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { JuChoiceGroup } from '../../elements/choice-group/choice-group.element.ts';
import { answerTo, hides, shownAnswer } from './answers.ts';
import { choicesOf } from './choices.ts';
import { declinedChoice, unknownChoice } from './no-answer.ts';
import { renderSkills } from './render-skills.ts';
import { renderPlace, renderText } from './render-text.ts';
import type { Screen } from './screen.ts';
import type { Of } from './state.ts';
import { controlOf } from './views.ts';

type Asking = Of<'asking'>;

/** The field of a question, whatever it is answered by; never that of health. */
export function renderAnswer(
  screen: Screen,
  state: Asking,
  question: ScreeningQuestion,
): TemplateResult {
  switch (controlOf(question)) {
    case 'choice':
      return renderChoice(screen, state, question, false);
    case 'choices':
      return renderChoice(screen, state, question, true);
    case 'place':
      return html`${renderPlace(screen, state)} ${renderOtherwise(screen, state)}`;
    case 'skills':
      return html`${renderSkills(screen, state)} ${renderOtherwise(screen, state)}`;
    default:
      return html`${renderText(screen, state, question)} ${renderOtherwise(screen, state)}`;
  }
}

const otherOf = (values: readonly string[]) =>
  (['unknown', 'declined'] as const).find((each) => values.includes(each));

/** Answers as cards, 'I don't know' and 'I'd rather not say' among them, as large as any. */
function renderChoice(
  screen: Screen,
  state: Asking,
  question: ScreeningQuestion,
  multiple: boolean,
): TemplateResult {
  const { t, act } = screen;
  const { id } = question;
  const answer = answerTo(state.answers, id);
  const { chosen } = shownAnswer(answer);
  const choices = choicesOf(screen, state, question);
  const choose = ({ currentTarget }: Event) => {
    const { values } = currentTarget as JuChoiceGroup;
    const other = otherOf(values);
    if (other) return act({ type: 'stood', question: id, standing: other });
    const given = choices.map(({ value }) => value).filter((value) => values.includes(value));
    // Taking 'I don't know' back shows again what stood there before.
    if (given.length === 0 && hides(answer.standing)) {
      return act({ type: 'stood', question: id, standing: 'open' });
    }
    act({ type: 'answered', question: id, answer: { chosen: given } });
  };
  const unknown = id === 'language' ? 'language.unknown' : 'unknown';
  return html`<div>
    <ju-choice-group
      columns
      ?multiple=${multiple}
      label=${multiple ? t('severalHint') : ''}
      aria-labelledby=${multiple ? nothing : 'heading'}
      .values=${hides(answer.standing) ? [answer.standing] : [...chosen]}
      .choices=${[...choices, unknownChoice(t(unknown)), declinedChoice(t('declined'))]}
      @change=${choose}
    ></ju-choice-group>
    ${id === 'language' ? renderOffer(screen, chosen[0]) : nothing}
  </div>`;
}

/** What the choice of a language means for the form itself. */
function renderOffer(screen: Screen, chosen: string | undefined): TemplateResult {
  const offered = languages.find((each) => each === chosen);
  return html`<div class="offer" role="status">
    ${offered && !screen.language.startsWith(offered) ? renderSwitch(screen, offered) : nothing}
  </div>`;
}

const renderSwitch = ({ t, switchLanguage }: Screen, language: Language) =>
  html`<ju-button lang=${language} icon="language" @click=${() => switchLanguage(language)}
    >${t(`language.switch.${language}`)}</ju-button
  >`;

/** The other answers to a question that one writes the answer to. */
function renderOtherwise({ t, act }: Screen, state: Asking): TemplateResult {
  const { question } = state;
  const { standing } = answerTo(state.answers, question);
  return html`<ju-choice-group
    columns
    multiple
    label=${t('otherwise')}
    .values=${[standing]}
    .choices=${[unknownChoice(t('unknown')), declinedChoice(t('declined'))]}
    @change=${({ currentTarget }: Event) => {
      const other = otherOf((currentTarget as JuChoiceGroup).values);
      act({ type: 'stood', question, standing: other ?? 'open' });
    }}
  ></ju-choice-group>`;
}
