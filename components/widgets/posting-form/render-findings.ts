import { html, nothing, type TextKey } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { eye, info, warning } from '../../elements/icon/more-drawings.ts';
import type { Checks, CheckedField, Finding } from './checks.ts';
import type { JuPostingForm } from './posting-form.element.ts';
import type { Field } from './state.ts';

/** More at once would be a wall. */
const most = 4;
/** A sentence is known again by its beginning. */
const beginning = 60;

const isChecked = (field: Field, findings: Checks['findings']): field is CheckedField =>
  Object.hasOwn(findings, field);

/** What was found in a field, below it, each with what to do. The field's description says how much there is. */
export function renderFindings(form: JuPostingForm, field: Field) {
  const { checks } = form.checking;
  const findings = checks && isChecked(field, checks.findings) ? checks.findings[field] : [];
  const { words } = form;
  const more = findings.length - most;
  const count = findings.length;
  // There from the beginning: a control finds what describes it when it is drawn.
  const unchecked = checks?.unchecked === field;
  return html`<div class="findings" ?hidden=${count === 0 && !unchecked}>
    <div id="found-${field}">
      ${unchecked ? html`<p class="unchecked">${renderUnchecked(form)}</p>` : nothing}
      ${count ? html`<p class="count">${words('found', { count })}</p>` : nothing}
    </div>
    <ul>
      ${findings.slice(0, most).map((finding) => renderFinding(form, field, finding))}
    </ul>
    ${more > 0 ? html`<p class="note">${words('foundMore', { count: more })}</p>` : nothing}
  </div>`;
}

/** That nothing is looked for in this language. */
export const renderUnchecked = ({ words }: JuPostingForm) =>
  words('discrimination:unchecked' as TextKey<'posting-form'>);

function renderFinding(form: JuPostingForm, field: Field, finding: Finding) {
  const { words } = form;
  const quoted = shortened(finding.words);
  const show = () => select(form, field, finding);
  return html`<li class="finding" data-type=${finding.type}>
    ${draw(finding.type === 'wording' ? warning : info)}
    <div>
      ${
        finding.type === 'wording'
          ? renderWording(form, finding.wording, quoted)
          : html`<p>
              ${words(finding.type === 'sentence' ? 'longSentence' : 'longWord', { words: quoted, number: form.inLanguage.number(finding.count) })}
            </p>`
      }
      <button
        class="link"
        type="button"
        aria-label=${words('showNamed', { words: quoted })}
        @click=${show}
      >
        ${draw(eye)}<span>${words('show')}</span>
      </button>
    </div>
  </li>`;
}

type Found = Extract<Finding, { type: 'wording' }>['wording'];

/** Whom it may keep away, what the law says, and what to write instead. */
function renderWording(
  { words }: JuPostingForm,
  { id, ground, law, paragraph, exceptions }: Found,
  quoted: string,
) {
  const say = (key: string, values: Readonly<Record<string, string>>) =>
    words(`discrimination:${key}` as TextKey<'posting-form'>, values);
  return html`<p>
      <strong
        >${say('found', { words: quoted, ground: say('ground', { context: ground }) })}</strong
      >
    </p>
    <p>${say('instead', { context: id })}</p>
    <p class="note">
      ${say('law', { law, paragraph })} ${say('exception', { context: ground, exceptions })}
    </p>`;
}

const shortened = (text: string) =>
  text.length > beginning ? `${text.slice(0, beginning).replace(/\s+\S*$/, '')} …` : text;

/** Shows where it stands: the field takes the focus, and the words are marked. */
function select(form: JuPostingForm, field: Field, { start, end }: Finding): void {
  const control = form.renderRoot.querySelector<HTMLElement>(`[name=${field}]`);
  if (control?.localName === 'ju-textarea') {
    (control as HTMLElementTagNameMap['ju-textarea']).selectPart(start, end);
  } else control?.focus();
}
