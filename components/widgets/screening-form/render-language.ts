import type { Language } from '../../../contract/types.ts';
import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { JuChoiceGroup } from '../../elements/choice-group/choice-group.element.ts';
import { languages } from './answers.ts';
import { answerPictogram } from './pictograms.ts';
import { declinedChoice, unknownChoice } from './render-parts.ts';
import type { Asking } from './render-question.ts';
import type { Screen } from './screen.ts';

/** Each language by the name that its speakers give it: the same in every language of the form. */
export const ownNames: Readonly<Record<Language, string>> = {
  da: 'Dansk',
  en: 'English',
  ar: 'العربية',
  ru: 'Русский',
};

/** Which language the person prefers. A wish; the form itself changes only when the person says so. */
export function renderLanguage(screen: Screen, state: Asking): TemplateResult {
  const { t, act } = screen;
  const { standing, language } = state.answers.language;
  const choose = ({ currentTarget }: Event) => {
    const [value] = (currentTarget as JuChoiceGroup).values;
    const chosen = languages.find((each) => each === value);
    if (chosen) act({ type: 'language-answered', language: chosen });
    else if (value === 'unknown' || value === 'declined') {
      act({ type: 'stood', question: 'language', standing: value });
    }
  };
  const shown = standing === 'given' || standing === 'skipped' ? language : undefined;
  return html`<div>
    <ju-choice-group
      columns
      aria-labelledby="heading"
      .values=${[shown ?? standing]}
      .choices=${[
        ...languages.map((each) => ({
          value: each,
          label: ownNames[each],
          lang: each,
          pictogram: answerPictogram(each),
        })),
        unknownChoice(t('language.unknown')),
        declinedChoice(t('declined')),
      ]}
      @change=${choose}
    ></ju-choice-group>
    <div class="offer" role="status">${renderOffer(screen, shown)}</div>
  </div>`;
}

/** What the choice means for the form itself. */
function renderOffer(screen: Screen, chosen: Language | undefined) {
  const { t, language } = screen;
  if (!chosen || language.startsWith(chosen)) return nothing;
  if (chosen === 'ar' || chosen === 'ru') return html`<p>${t('language.notYet')}</p>`;
  return html`<ju-button
    lang=${chosen}
    icon="language"
    @click=${() => screen.switchLanguage(chosen)}
    >${t(`language.switch.${chosen}`)}</ju-button
  >`;
}
