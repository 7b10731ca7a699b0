import type { JobPosting } from '../../../contract/types.ts';
import { html, nothing } from '../../core/facade.ts';
import { draw, type IconDrawing } from '../../elements/icon/draw.ts';
import { close } from '../../elements/icon/drawings.ts';
import {
  document as sheet,
  share as sharing,
  undo,
  warning,
} from '../../elements/icon/more-drawings.ts';
import type { JuJobDetails } from './job-details.element.ts';
import { addressOf } from './share.ts';
import { dismissalReasons, unlessOther } from './wording.ts';

/** What else one can do with a posting. */
export function renderTools(details: JuJobDetails, posting: JobPosting) {
  const { acts, wording, dismissal } = details;
  const { t } = wording;
  const tool = (drawing: IconDrawing, words: string, act: () => unknown, pressed?: boolean) =>
    html`<li>
      <button
        id=${pressed === undefined ? nothing : 'dismiss'}
        class="control quiet"
        type="button"
        aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
        @click=${act}
      >
        ${draw(drawing)}<span>${words}</span>
      </button>
    </li>`;
  return html`<div class="tools">
    <ul aria-label=${t('tools')}>
      ${addressOf(posting.id, location.href) ? tool(sharing, t('share'), () => acts.share(posting)) : nothing}
      ${tool(sheet, t('print'), () => acts.print(posting))}
      ${tool(
        close,
        t('dismiss'),
        () => (dismissal.dismissed ? acts.undo(posting) : acts.dismiss(posting)),
        dismissal.dismissed,
      )}
      ${tool(warning, t('tell'), () => acts.tellProblem(posting))}
    </ul>
    ${dismissal.dismissed ? renderDismissed(details, posting) : nothing} ${acts.report?.render()}
  </div>`;
}

/** Not to be shown again: the way back, and the chance to say why. */
function renderDismissed({ acts, wording, dismissal }: JuJobDetails, posting: JobPosting) {
  const { t } = wording;
  return html`<div class="dismissed">
    <p>${t('dismissed')}</p>
    <button class="control secondary" type="button" @click=${() => acts.undo(posting)}>
      ${draw(undo, true)}<span>${t('undo')}</span>
    </button>
    <p id="dismissal-reason">${t('dismissWhy')}</p>
    <ul aria-labelledby="dismissal-reason">
      ${dismissalReasons.map(
        (reason) =>
          html`<li>
            <button
              class="chip"
              type="button"
              aria-pressed=${dismissal.reason === reason ? 'true' : 'false'}
              @click=${() => acts.dismiss(posting, reason)}
            >
              ${t('dismissReason', unlessOther(reason))}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
