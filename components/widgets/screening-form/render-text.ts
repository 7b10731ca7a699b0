import type { ScreeningQuestion } from '../../../contract/screening/description.ts';
import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { JuCombobox } from '../../elements/combobox/combobox.element.ts';
import type { JuTextField } from '../../elements/text-field/text-field.element.ts';
import { readEmail } from '../contact/read-email.ts';
import { answerTo, longest, shownAnswer } from './answers.ts';
import { hasPersonalNumber } from '../../../contract/personal-numbers.ts';
import { personalNumberNotice } from '../personal/render-parts.ts';
import type { Screen } from './screen.ts';
import type { Fault, Of } from './state.ts';

type Asking = Of<'asking'>;

/** What to do about what was typed. */
export function faultWords({ t }: Pick<Screen, 't'>, fault: Fault, typed: string): string {
  switch (fault.about) {
    case 'place':
      return t(`place.fault.${fault.code}`, { place: typed.trim() });
    case 'months':
      return t(`months.fault.${fault.code}`);
    case 'telephone':
      return t(`contact:fault.telephone.${fault.code as 'short'}`);
    case 'email':
      return t(`contact:fault.email.${fault.code as 'at'}`);
  }
}

/** Where the person lives. */
export function renderPlace(screen: Screen, state: Asking): TemplateResult {
  const { t, act } = screen;
  const { text, value } = shownAnswer(answerTo(state.answers, 'place'));
  const suggest = async (typed: string, signal: AbortSignal) => {
    const places = await screen.controller.suggest(typed, signal);
    return places.map(({ name, label }) => ({ value: name, label }));
  };
  const type = ({ currentTarget }: Event) => {
    const field = currentTarget as JuCombobox;
    const answer =
      field.text === undefined
        ? { text: field.value.slice(0, longest.near) }
        : { text: field.text, value: field.value };
    act({ type: 'answered', question: 'place', answer });
  };
  return html`<ju-combobox
    id="answer"
    icon="place"
    label=${t('place.label')}
    description=${t('place.hint')}
    .value=${value ?? text}
    .text=${value === undefined ? undefined : text}
    .suggest=${suggest}
    error=${state.fault ? faultWords(screen, state.fault, text) : ''}
    @input=${type}
  ></ju-combobox>`;
}

/** How each question that is written is to be filled in. */
const fields = {
  'months-unemployed': { type: 'number', hint: 'hint.months-unemployed', most: 4 },
  words: { type: 'text', hint: 'hint.words', most: longest.words },
  'free-time': { type: 'long', hint: 'hint.free-time', most: longest['free-time'] },
  telephone: { type: 'tel', hint: 'contact:telephoneHint', most: 40 },
  email: { type: 'email', hint: 'hint.email', most: longest.contact },
} as const;

/** The answer in the person's own words or figures. They are never read aloud: the voice may be somebody else's, far away. */
export function renderText(
  screen: Screen,
  state: Asking,
  question: ScreeningQuestion,
): TemplateResult {
  const { t, act, said } = screen;
  const { id } = question;
  const own = id in fields ? fields[id as keyof typeof fields] : undefined;
  const added = 'hint' in question && question.hint ? said(question.hint) : '';
  const hint = own ? t(own.hint) : added;
  const type = own?.type ?? 'long';
  const most = own?.most ?? longest.further;
  const { text } = shownAnswer(answerTo(state.answers, id));
  const input = ({ currentTarget }: Event) =>
    act({
      type: 'answered',
      question: id,
      answer: { text: (currentTarget as JuTextField).value },
    });
  const error = state.fault ? faultWords(screen, state.fault, text) : '';
  const field =
    type === 'long'
      ? html`<ju-textarea
          dir="auto"
          id="answer"
          aria-labelledby="heading"
          description=${hint}
          maxlength=${most}
          rows="3"
          .value=${text}
          @input=${input}
        ></ju-textarea>`
      : html`<ju-text-field
          dir="auto"
          id="answer"
          type=${type}
          aria-labelledby="heading"
          description=${hint}
          maxlength=${most}
          suffix=${type === 'number' ? t('months.unit') : ''}
          .value=${text}
          error=${error}
          @input=${input}
        ></ju-text-field>`;
  const words = type === 'long' || type === 'text';
  return html`<div>
    ${field}
    ${words ? personalNumberNotice(hasPersonalNumber(text), () => screen.words('personalNumber')) : nothing}
    ${type === 'email' ? renderMeant(screen, text, id) : nothing}
  </div>`;
}

/** A likely slip is asked about, never mended unasked. */
function renderMeant({ t, act }: Screen, typed: string, question: string): TemplateResult {
  const read = readEmail(typed);
  const meant = read.fault ? undefined : read.meant;
  return html`<div class="notice" role="status">
    ${
      meant
        ? html`<ju-button
            variant="quiet"
            @click=${() => act({ type: 'answered', question, answer: { text: meant } })}
            >${t('contact:meant', { email: meant })}</ju-button
          >`
        : nothing
    }
  </div>`;
}
