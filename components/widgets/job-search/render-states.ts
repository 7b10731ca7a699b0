import { html, nothing } from '../../core/facade.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { loosenings, type Loosening } from './loosenings.ts';
import type { FailureCode } from './state.ts';
import { failureText } from './wording.ts';

/**
 * A place nobody knows is mended at the field or left; everything else is tried again.
 *
 * @param stale The jobs of an earlier search are still shown.
 */
export function renderFailure(search: JuJobSearch, code: FailureCode, stale: boolean) {
  const { t } = search.wording;
  const [words, act] = wayOn(search, code);
  if (stale) {
    return html`<ju-alert tone="error">
      ${failureText(search, code)} ${t('job-search-more:stale')}
      <button class="link" type="button" @click=${act}>${t(words)}</button>
    </ju-alert>`;
  }
  return html`<ju-state pictogram="cable-out">
    ${failureText(search, code)}
    <ju-button slot="actions" variant="primary" @click=${act}>${t(words)}</ju-button>
    ${
      code === 'unknown-place'
        ? html`<ju-button slot="actions" @click=${() => mendPlace(search)}
            >${t('job-search-more:changePlace')}</ju-button
          >`
        : nothing
    }
  </ju-state>`;
}

/** To the field for the place, wherever that stands. */
async function mendPlace(search: JuJobSearch): Promise<void> {
  // Beside the jobs the field is there already.
  if (!search.wide) search.choosing = true;
  await search.parts?.fetch('job-search-choices');
  await search.updateComplete;
  const field = search.renderRoot.querySelector('ju-combobox');
  // The first time its own texts may still be on their way.
  await field?.updateComplete;
  field?.focus();
}

function wayOn(search: JuJobSearch, code: FailureCode) {
  switch (code) {
    case 'unknown-place':
      return ['wholeCountry', () => search.change({ near: '' })] as const;
    case 'invalid-request':
      return ['showAll', () => search.showAll()] as const;
    default:
      return ['job-search-more:retry', () => search.retry()] as const;
  }
}

/** Nothing fits: what to change, each in one click. */
export function renderEmpty(search: JuJobSearch) {
  const { t } = search.wording;
  return html`<ju-state heading=${t('job-search-more:emptyHelp')} pictogram="magnifier-paper">
    ${loosenings(search.searched).map(
      (loosening) =>
        html`<ju-button
          slot="actions"
          ?data-ju-silent=${loosening.type === 'words'}
          @click=${() => loosen(search, loosening)}
          >${looseningText(search, loosening)}</ju-button
        >`,
    )}
  </ju-state>`;
}

function loosen(search: JuJobSearch, { type, query }: Loosening): void {
  if (type === 'everything') search.showAll();
  else void search.search(query);
  // The button that was pressed goes with the empty state.
  search.renderRoot.querySelector<HTMLElement>('#found')?.focus();
}

function looseningText({ wording, searched }: JuJobSearch, { type, query }: Loosening): string {
  const { t, formats } = wording;
  switch (type) {
    case 'widen':
      return t('job-search-more:widen', { km: formats.number(query.radiusKm) });
    case 'country':
      return t('wholeCountry');
    case 'kinds':
      return t('job-search-more:withoutKinds');
    case 'further':
      return t('job-search-more:withoutFurther');
    case 'words':
      return t('job-search-more:withoutWords', { words: searched.words });
    case 'everything':
      return t('showAll');
  }
}
