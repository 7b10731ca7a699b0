import { isOfHealth, type ScreeningQuestion } from '../../../contract/screening/description.ts';
import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { pictogram } from '../../elements/pictogram/pictograms.ts';
import { questionPictogram } from './asked.ts';
import type { Screen } from './screen.ts';

/**
 * One answer with the way to mend it. What was said of health, or in words of one's own, is never read aloud: the voice may
 * be somebody else's, far away.
 */
export function renderRow(
  { t, easy, act }: Screen,
  question: ScreeningQuestion,
  title: string,
  lines: readonly Line[],
): TemplateResult {
  return html`<li>
    ${easy ? pictogram(questionPictogram(question)) : nothing}
    <div class="answer">
      <span class="title">${title}</span>
      ${lines.map(
        ({ words, lang, quiet }) =>
          html`<span
            class=${quiet ? 'quiet' : 'said'}
            lang=${lang ?? nothing}
            dir=${lang === undefined ? nothing : 'auto'}
            ?data-ju-silent=${isOfHealth(question.id) || lang === ''}
            >${words}</span
          >`,
      )}
    </div>
    <ju-button
      variant="quiet"
      icon="pencil"
      label=${t('review.editOf', { question: title })}
      @click=${() => act({ type: 'amend', question: question.id })}
      >${t('review.edit')}</ju-button
    >
  </li>`;
}

/** One line of an answer. The person's own words may be in any language, so `lang` is '' for them: unknown. */
export interface Line {
  readonly words: string;
  readonly lang?: string;
  readonly quiet?: boolean;
}
