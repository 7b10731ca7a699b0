/** Why a posting fits, what would change that, and what to do with one that does not. Fetched when somebody asks for it. */
import './more.ts';
import type { DismissalReason, JobPostingSummary } from '../../../contract/types.ts';
import {
  css,
  html,
  nothing,
  type CSSResult,
  type TextKey,
  type TextParameters,
} from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { sun } from '../../elements/icon/drawings.ts';
import type { JuSelect } from '../../elements/select/select.element.ts';
import { changeText, reasonText } from '../job-details/why.ts';
import { dismissalReasons, unlessOther, type DetailsWording } from '../job-details/wording.ts';
import type { Dismissed } from './dismissals.controller.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { adoptStyles } from './parts.ts';

const wordingOf = (search: JuJobSearch): DetailsWording =>
  ({
    card: search.wording,
    language: search.language,
    t: (key: TextKey<'job-details'>, parameters?: TextParameters) =>
      search.wording.t(
        key.includes(':') ? (key as 'common:close') : `job-details:${key as 'fit'}`,
        parameters,
      ),
  }) as DetailsWording;

/** Below a card: the reasons one by one, the rest folded, and the way to put it away. */
export function renderReasons(search: JuJobSearch, posting: JobPostingSummary) {
  adoptStyles(search.renderRoot, [matchStyles]);
  const match = search.marks?.matching.matches.get(posting.id);
  if (!match) return nothing;
  const { t } = search.wording;
  const wording = wordingOf(search);
  return html`<div class="fits">
    ${draw(sun)}
    <div>
      <p>${t('job-search-choices:fits')}</p>
      <ul>
        ${match.reasons.map((reason) => html`<li>${reasonText(reason, posting, wording)}</li>`)}
      </ul>
      ${
        match.changes.length
          ? html`<ju-disclosure summary=${t('job-search-choices:changes')}>
              <p>${t('job-details:changes')}</p>
              <ul>
                ${match.changes.map((change) => html`<li>${changeText(change, wording)}</li>`)}
              </ul>
            </ju-disclosure>`
          : nothing
      }
      <button
        class="control quiet dismiss"
        type="button"
        aria-label=${t('job-search-choices:dismissNamed', { title: posting.title })}
        @click=${() => dismiss(search, posting)}
      >
        ${t('job-search-choices:dismiss')}
      </button>
    </div>
  </div>`;
}

async function dismiss(search: JuJobSearch, { id, title }: JobPostingSummary): Promise<void> {
  const kept = search.marks?.dismissals.dismiss(id, title);
  swallowDoubleTap(search.renderRoot);
  search.announcer.say(search.wording.t('job-search-choices:dismissed', { title }));
  await search.updateComplete;
  focusRow(search, id);
  await kept;
}

/** The next card has moved up under the finger: the second of two quick taps must not open it. */
function swallowDoubleTap(root: HTMLElement | DocumentFragment): void {
  const swallow = (event: Event) => {
    if ((event as MouseEvent).detail > 1) event.stopPropagation();
  };
  root.addEventListener('click', swallow, { capture: true, once: true });
}

const focusRow = (search: JuJobSearch, id: string): void =>
  search.renderRoot
    .querySelector<HTMLElement>(`[data-put-away="${CSS.escape(id)}"] button`)
    ?.focus();

/** In the place of a card that was put away just now: the way back, and why, for who wants to say so. */
export function renderPutAway(search: JuJobSearch, id: string, { title, reason }: Dismissed) {
  adoptStyles(search.renderRoot, [matchStyles]);
  const { t } = search.wording;
  return html`<div class="put-away" data-put-away=${id}>
    <p>${t('job-search-choices:dismissed', { title })}</p>
    <button class="control secondary" type="button" @click=${() => takeBack(search, id)}>
      ${t('job-search-choices:takeBack')}
    </button>
    <ju-select
      label=${t('job-search-choices:dismissWhy')}
      .options=${[
        { value: '', label: t('job-search-choices:dismissSilent') },
        ...dismissalReasons.map((value) => ({
          value,
          label: t('job-details:dismissReason', unlessOther(value)),
        })),
      ]}
      .value=${reason ?? ''}
      @change=${(event: Event) => {
        const value = (event.target as JuSelect).value as DismissalReason | '';
        void search.marks?.dismissals.dismiss(id, title, value || undefined);
      }}
    ></ju-select>
  </div>`;
}

async function takeBack(search: JuJobSearch, id: string): Promise<void> {
  void search.marks?.dismissals.takeBack(id);
  await search.updateComplete;
  search.renderRoot
    .querySelector<HTMLElement>(`[data-view]:not([hidden]) [data-id="${CSS.escape(id)}"]`)
    ?.focus();
}

const matchStyles: CSSResult = css`
  .fits {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    display: flex;
    gap: var(--ju-space-2);
    grid-column: 1 / -1;
    line-height: 1.4;
    padding-block-start: var(--ju-space-3);
    position: relative;
  }
  .fits > div {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .fits > .ju-icon {
    color: var(--ju-colour-mark-line);
    flex: none;
  }
  .fits .filled {
    fill: var(--ju-colour-mark);
  }
  .fits ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .fits li {
    display: list-item;
  }
  .fits .dismiss {
    margin-inline-start: calc(-1 * var(--ju-space-3));
  }
  .put-away {
    align-items: end;
    border: var(--ju-border-width) dashed var(--ju-colour-line-control);
    border-radius: var(--ju-radius-card);
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-3);
    overflow-wrap: anywhere;
    padding: min(var(--ju-space-4), 5cqi);
  }
  .put-away p {
    flex-basis: 100%;
  }
`;

declare global {
  interface JuLazyModules {
    'job-search-match': typeof import('./match.ts');
  }
}
