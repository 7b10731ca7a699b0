import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { hasPersonalNumber } from '../../../contract/personal-numbers.ts';
import { heading, personalNumberNotice } from '../personal/render-parts.ts';
import { curriculumFields, linesToShow, readField, type CurriculumField } from './curriculum.ts';
import type { Screen } from './screen.ts';
import type { Writing } from './render-writing.ts';

type Field = HTMLElement & { readonly value: string; readonly checked: boolean };

/** The CV, field by field: what is in it, how it would be sent, and whether it is. Nothing is on from the start. */
export function renderCurriculum(screen: Screen, { draft }: Writing): TemplateResult {
  const { t, words, remembers } = screen;
  const text = Object.values(draft.curriculumVitae).join('\n');
  return html`${heading(screen, t('curriculum.heading'), 'person')}
    <p>${words('curriculum.intro')}</p>
    <div class="stack close">
      ${curriculumFields.map((field) => renderField(screen, draft, field))}
    </div>
    ${personalNumberNotice(hasPersonalNumber(text), () => words('personal:personalNumber'))}
    <p class="note">${words(remembers ? 'curriculum.kept' : 'personal:forgetful')}</p>`;
}

function renderField(
  { t, controller }: Screen,
  { curriculumVitae, ticked }: Writing['draft'],
  field: CurriculumField,
): TemplateResult {
  const value = readField(curriculumVitae, field);
  const on = ticked.includes(field);
  const standing = value === undefined ? 'empty' : on ? 'on' : 'off';
  const name = t(`curriculum.field.${field}`);
  return html`<ju-disclosure
    summary=${t('curriculum.summary', { name, standing: t(`curriculum.standing.${standing}`) })}
  >
    <div class="stack" data-ju-silent>
      <ju-textarea
        dir="auto"
        rows="3"
        label=${name}
        description=${t(`curriculum.hint.${field}`)}
        .value=${curriculumVitae[field]}
        @input=${(event: Event) =>
          controller.changeCurriculum(field, (event.currentTarget as Field).value)}
      ></ju-textarea>
      ${
        value === undefined
          ? nothing
          : html`<div class="box">
                <span class="note">${t('curriculum.shown')}</span>
                ${renderLines(linesToShow(value))}
              </div>
              <ju-switch
                label=${t('curriculum.send', { name })}
                .checked=${on}
                @change=${(event: Event) =>
                  controller.tick(field, (event.currentTarget as Field).checked)}
              ></ju-switch>`
      }
    </div>
  </ju-disclosure>`;
}

/** The person's own words: of any language, read from their own side. */
export const renderLines = (lines: readonly string[]): TemplateResult =>
  lines.length === 1
    ? html`<p class="own lines" lang="" dir="auto">${lines[0]}</p>`
    : html`<ul>
        ${lines.map((line) => html`<li class="own lines" lang="" dir="auto">${line}</li>`)}
      </ul>`;
