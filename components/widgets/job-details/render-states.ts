import { html, nothing } from '../../core/facade.ts';
import type { JuJobDetails } from './job-details.element.ts';
import { webAddress } from './wording.ts';

/** What did not work, or came of the last act, where one looks. */
export function renderNotice({ acts, wording }: JuJobDetails) {
  const { notice } = acts;
  const { t } = wording;
  switch (notice?.type) {
    case undefined:
      return nothing;
    case 'failed':
      return html`<ju-alert tone="error">${notice.words}</ju-alert>`;
    case 'copied':
      return html`<ju-alert tone="success">${t('copied')}</ju-alert>`;
    case 'reported':
      return html`<ju-alert tone="success">${t('report.sent')}</ju-alert>`;
    case 'link':
      return html`<ju-alert>
        ${t('copyThis')}
        <input
          class="address"
          readonly
          dir="ltr"
          aria-label=${t('copyThis')}
          .value=${notice.url}
          @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
        />
      </ju-alert>`;
  }
}

/** What stands instead of the text, or above it when the posting was taken down. */
export function renderState(details: JuJobDetails) {
  const { state, wording, fetching } = details;
  const { t } = wording;
  switch (state.type) {
    case 'loaded':
      return state.withdrawn
        ? html`<ju-alert tone="warning">${t('withdrawn')} ${renderWayOn(details)}</ju-alert>`
        : nothing;
    case 'loading':
      return html`<p class="visually-hidden">${t('loadingPosting')}</p>
        <ju-skeleton class="text" lines="8"></ju-skeleton>`;
    case 'error': {
      const gone = state.code === 'not-found';
      // Where nothing is known of it, the heading says so; here is only the way on.
      return html`<ju-alert tone=${gone ? 'info' : 'error'}>
        ${gone ? (state.known ? t('gone') : nothing) : t('error', { context: state.code })}
        ${
          gone
            ? renderWayOn(details)
            : html`<button class="link" type="button" @click=${() => fetching.retry()}>
                ${t('retry')}
              </button>`
        }
      </ju-alert>`;
    }
  }
}

/** Inside a search the way back stands above; a page of its own says where there are other jobs. */
function renderWayOn({ nested, searchPage, wording }: JuJobDetails) {
  if (nested) return nothing;
  const address = webAddress(searchPage, location.href);
  return address
    ? html`<a href=${address.href}>${wording.t('otherJobs')}</a>`
    : html`<a href="https://jobnet.dk" target="_blank" rel="noopener noreferrer"
        >${wording.t('otherJobsAt')}</a
      >`;
}
