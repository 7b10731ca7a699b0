import type { Company } from '../../../contract/types.ts';
import { html, nothing } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { arrowBack, bell, check, pencil, undo } from '../../elements/icon/more-drawings.ts';
import { pictogram } from '../../elements/pictogram/pictograms.ts';
import { partNames } from './acts.ts';
import type { JuCompanyPage } from './company-page.element.ts';

/** What came of the last act, and how to take it back. */
export function renderNotice({ acts, wording }: JuCompanyPage, { name }: Company) {
  const { notice } = acts;
  if (!notice) return nothing;
  if (notice.type === 'failed') return html`<ju-alert tone="error">${notice.words}</ju-alert>`;
  return html`<ju-alert tone="success">
    ${wording.t(notice.type, { company: name })}
    <button class="link" type="button" @click=${() => void acts.follow(name)}>
      ${draw(undo, true)} ${wording.t('undo')}
    </button>
  </ju-alert>`;
}

/** Write, and follow. Meeting them stands with the times. What is opened has a primary action of its own. */
export function renderWays(page: JuCompanyPage, company: Company) {
  const { acts, easy, wording, isFollowed } = page;
  const { t, marked } = wording;
  const writes = company.unsolicited && page.personal !== undefined;
  return html`<div class="ways">
    ${
      writes
        ? html`<div class="way">
            <p id="write-note">${marked('writeNote')}</p>
            <button
              id="open-application"
              class="control ${acts.shown ? 'secondary' : 'primary'}"
              type="button"
              aria-describedby="write-note"
              @click=${() => acts.apply(company.id)}
            >
              ${easy ? pictogram('write') : draw(pencil)}<span>${t('write')}</span>
            </button>
          </div>`
        : nothing
    }
    <div class="way">
      <p id="follow-note">${t('followNote')}</p>
      <button
        class="control secondary follow"
        type="button"
        aria-pressed=${isFollowed ? 'true' : 'false'}
        aria-describedby="follow-note"
        @click=${() => void acts.follow(company.name)}
      >
        ${isFollowed ? draw(check) : easy ? pictogram('star') : draw(bell)}<span
          >${t(isFollowed ? 'following' : 'follow')}</span
        >
      </button>
    </div>
  </div>`;
}

/**
 * Application and booking, each in its own part; one is seen. What was opened stays where it stands. The part says itself, in
 * large, what it is: our heading is for who hears it.
 */
export function renderParts({ acts, wording, level }: JuCompanyPage, { name }: Company) {
  const { t } = wording;
  const { shown } = acts;
  return html`<section class="personal" aria-labelledby="part-heading" ?hidden=${!shown}>
    <p
      id="part-heading"
      class="visually-hidden"
      role="heading"
      aria-level=${level + 1}
      tabindex="-1"
    >
      ${shown ? t('part', { context: shown, company: name }) : nothing}
    </p>
    <button class="control quiet" type="button" @click=${() => acts.close()}>
      ${draw(arrowBack, true)}<span>${t('closePart')}</span>
    </button>
    ${partNames.map(
      (each) =>
        html`<div ?hidden=${each !== shown}>
          ${acts.parts[each].parts.map(([, part]) => part)}
        </div>`,
    )}
  </section>`;
}
