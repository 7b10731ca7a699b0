import type { Advertisement } from '../../../contract/writing/advertisement.ts';
import { html, nothing } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { check, document, download, trash, undo } from '../../elements/icon/more-drawings.ts';
import { pictogram } from '../../elements/pictogram/pictograms.ts';
import { dateField, faultText, place, select, several, textArea, textField } from './fields.ts';
import type { JuPostingForm } from './posting-form.element.ts';
import { renderUnchecked } from './render-findings.ts';
import { renderMeter, renderPeek, renderPreview } from './render-help.ts';
import type { Field } from './state.ts';

type Control = HTMLElement & { name: string; value: string; values?: readonly string[] };

/** What a control says, in the shape of its field. */
function take(form: JuPostingForm, event: Event): void {
  const control = event.target as Control;
  const field = control.name as Field | undefined;
  if (!field || !Object.hasOwn(form.advertisement, field)) return;
  const before: unknown = form.advertisement[field];
  const value = Array.isArray(before)
    ? (control.values ?? [])
    : typeof before === 'boolean'
      ? control.value === 'yes'
      : control.value;
  if (value !== before) form.change(field, value as Advertisement[Field]);
}

/** The fields, what they look like meanwhile, and the file at their end. */
export function renderParts(form: JuPostingForm) {
  const { words, level, state } = form;
  const listen = (event: Event) => take(form, event);
  const section = (
    name: 'job' | 'work' | 'place' | 'time' | 'needs' | 'applying',
    content: unknown,
  ) =>
    html`<section role="group" aria-labelledby="section-${name}">
      <p id="section-${name}" class="subheading" role="heading" aria-level=${level + 1}>
        ${words('section', { context: name })}
      </p>
      ${content}
    </section>`;
  // What stands beside the fields scrolls for itself, and nothing in it takes the focus: it takes it, for the keyboard.
  return html`<div class="columns">
      <div class="fields" @input=${listen} @change=${listen}>
        ${renderSummary(form)}
        ${section(
          'job',
          html`${select(form, 'language')} ${textField(form, 'title')}
          ${textField(form, 'employer')} ${textField(form, 'occupation', true)}
          ${select(form, 'kind')} ${several(form, 'hours')} ${textField(form, 'workHours', true)}
          ${renderPeek(form, 'job')}`,
        )}
        ${section(
          'work',
          html`${textArea(form, 'tasks', 6)} ${textArea(form, 'must', 4, true)}
          ${textArea(form, 'needNot', 3, true)}`,
        )}
        ${section(
          'place',
          html`${textArea(form, 'workplace', 5, true)} ${place(form)} ${select(form, 'remote')}
          ${renderPeek(form, 'place')}`,
        )}
        ${section(
          'time',
          html`<div class="row">${dateField(form, 'start')} ${dateField(form, 'deadline')}</div>
            ${renderPeek(form, 'time')}`,
        )}
        ${section(
          'needs',
          html`${several(form, 'languages')} ${select(form, 'education')}
          ${several(form, 'accommodations')}`,
        )}
        ${section(
          'applying',
          html`${textArea(form, 'apply', 3)} ${textArea(form, 'contact', 2, true)}
          ${textField(form, 'link', true)}`,
        )}
      </div>
      <div class="beside" role="group" aria-labelledby="look" tabindex="0">
        ${renderPreview(form)} ${renderMeter(form)}
      </div>
    </div>
    ${state.type === 'done' ? renderDone(form, state.file) : nothing} ${renderEnd(form)}`;
}

/** What is missing, in one place; each line leads to its field. */
function renderSummary(form: JuPostingForm) {
  const { state } = form;
  if (state.type !== 'writing') return nothing;
  const entries = state.faults.flatMap(({ field, fault }) => {
    const control = form.renderRoot.querySelector<HTMLElement>(`[name=${field}]`);
    return control ? [{ control, message: faultText(form, field, fault) }] : [];
  });
  return html`<ju-error-summary .entries=${entries}></ju-error-summary>`;
}

/** The ways out: finish, keep, delete. */
function renderEnd(form: JuPostingForm) {
  const { words, easy, state, isKept, notice } = form;
  const failed = notice === 'notKept' || notice === 'notCopied' || notice === 'failed';
  return html`<div class="end">
    ${
      notice
        ? html`<ju-alert tone=${failed ? 'error' : 'success'}
            >${words('notice', { context: notice })}
            ${
              notice === 'deleted'
                ? html`<button class="link undo" type="button" @click=${() => form.undoErasing()}>
                    ${draw(undo, true)}<span>${words('undo')}</span>
                  </button>`
                : nothing
            }</ju-alert
          >`
        : nothing
    }
    ${
      state.type === 'done'
        ? nothing
        : html`<button
            class="control primary finish"
            type="button"
            @click=${() => void form.finish()}
          >
            ${easy ? pictogram('write') : draw(check)}<span>${words('finish')}</span>
          </button>`
    }
    <button
      class="control secondary keep"
      type="button"
      aria-describedby="keep-note"
      @click=${() => form.keep()}
    >
      ${draw(document)}<span>${words('keep')}</span>
    </button>
    ${
      isKept || form.advertisement.id
        ? html`<button class="control quiet erase" type="button" @click=${() => form.erase()}>
            ${draw(trash)}<span>${words('erase')}</span>
          </button>`
        : nothing
    }
    <p id="keep-note" class="note">${words('keepNote')}</p>
  </div>`;
}

/** The file, and what to do with it. */
function renderDone(form: JuPostingForm, file: string) {
  const { words, easy, level, notice, checking } = form;
  const warnings = Object.values(checking.checks?.findings ?? {})
    .flat()
    .filter(({ type }) => type === 'wording').length;
  return html`<section class="done" aria-labelledby="done">
    <p id="done" class="subheading" role="heading" aria-level=${level + 1} tabindex="-1">
      ${words('done')}
    </p>
    ${
      warnings
        ? html`<ju-alert tone="warning">${words('warnings', { count: warnings })}</ju-alert>`
        : nothing
    }
    ${
      checking.checks?.unchecked
        ? html`<ju-alert tone="info">${renderUnchecked(form)}</ju-alert>`
        : nothing
    }
    <p>${words('doneNote')}</p>
    <p>${words('publishing')}</p>
    <div class="acts">
      <button class="control primary" type="button" @click=${() => void form.download()}>
        ${easy ? pictogram('save') : draw(download)}<span>${words('download')}</span>
      </button>
      <button class="control secondary" type="button" @click=${() => void form.copy()}>
        ${draw(document)}<span>${words('copy')}</span>
      </button>
    </div>
    ${
      notice === 'notCopied'
        ? html`<textarea
            class="file"
            readonly
            rows="8"
            dir="ltr"
            aria-label=${words('fileText')}
            .value=${file}
          ></textarea>`
        : nothing
    }
  </section>`;
}
