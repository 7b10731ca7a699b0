import { html, nothing, todayInDenmark, type TextKey } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { eye } from '../../elements/icon/more-drawings.ts';
import type { JuPostingForm } from './posting-form.element.ts';
import { previewOf } from './preview.ts';
import type { PeekSection } from './state.ts';

/** Beyond this nobody reads on. */
const hardestShown = 70;

/** The card in one reading. It is looked at, not used: hence inert. */
function card({ words, advertisement, level }: JuPostingForm, reading: 'standard' | 'easy') {
  const posting = previewOf(advertisement, words('titleHere'), todayInDenmark());
  return html`<div class="preview" inert>
    <ju-job-card
      reading=${reading}
      heading-level=${Math.min(level + 2, 6)}
      .posting=${posting}
    ></ju-job-card>
  </div>`;
}

/** How the card looks that job seekers meet. */
export function renderPreview(form: JuPostingForm) {
  const { words, level } = form;
  const both = (['standard', 'easy'] as const).map(
    (reading) =>
      html`<p class="note">${words('preview', { context: reading })}</p>
        ${card(form, reading)}`,
  );
  return html`<section class="look" aria-labelledby="look">
    <p id="look" class="subheading" role="heading" aria-level=${level + 1}>${words('look')}</p>
    ${both}
  </section>`;
}

/**
 * The card behind a button, after a section of what stands on it. Where there is no room beside the fields, the preview comes after the
 * last of them: too far away to write by.
 */
export function renderPeek(form: JuPostingForm, section: PeekSection) {
  const open = form.peeked === section;
  return html`<div class="peek">
    <button
      id="peek-${section}"
      class="control secondary"
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => (form.peeked = open ? undefined : section)}
    >
      ${draw(eye)}<span>${form.words('peek')}</span>
    </button>
    ${open ? card(form, 'standard') : nothing}
  </div>`;
}

/** How hard the text is to read, in words and as a measure. */
export function renderMeter(form: JuPostingForm) {
  const { words, level, inLanguage, advertisement } = form;
  const { checks, asOf } = form.checking;
  const lix = checks?.lix;
  const isDanish = advertisement.language === 'da' && !checks?.unchecked;
  return html`<section class="measure" aria-labelledby="measure">
    <p id="measure" class="subheading" role="heading" aria-level=${level + 1}>
      ${words('measure')}
    </p>
    ${
      checks && lix !== undefined
        ? html`<p class="verdict">
              ${words('verdict', { context: checks.verdict, lix: inLanguage.number(lix) })}
            </p>
            <meter
              min="0"
              max=${hardestShown}
              low="34"
              high="45"
              optimum="20"
              value=${Math.min(lix, hardestShown)}
              aria-label=${words('measured')}
            ></meter>
            ${checks.few ? html`<p class="note">${words('few')}</p>` : nothing}`
        : html`<p>${words(isDanish ? 'unmeasured' : 'danishOnly')}</p>`
    }
    <p class="note">${words('lix')}</p>
    ${
      asOf
        ? html`<p class="note">
            ${words('discrimination:note' as TextKey<'posting-form'>, { date: inLanguage.date(asOf) })}
          </p>`
        : nothing
    }
  </section>`;
}
