import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { Screen } from './screen.ts';
import type { Question } from './state.ts';

/** One answer with the way to mend it. */
export function renderRow(
  { t, act }: Screen,
  question: Question,
  title: string,
  lines: readonly Line[],
): TemplateResult {
  return html`<li>
    <div class="answer">
      <span class="title">${title}</span>
      ${lines.map(
        ({ words, lang, quiet }) =>
          html`<span
            class=${quiet ? 'quiet' : 'said'}
            lang=${lang ?? nothing}
            dir=${lang === undefined ? nothing : 'auto'}
            >${words}</span
          >`,
      )}
    </div>
    <ju-button
      variant="quiet"
      icon="pencil"
      label=${t('review.editOf', { question: title })}
      @click=${() => act({ type: 'amend', question })}
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
