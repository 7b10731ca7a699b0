import { html, nothing } from '../../core/facade.ts';
import type { JuMap } from './map.element.ts';

/** The map in a sentence, and what is not on it. */
export function renderSummary(map: JuMap) {
  return html`<div id="summary" class="summary">
    <p>${sentence(map)}</p>
    ${map.over && map.points ? html`<p>${map.words.t('over')}</p>` : nothing}
    ${
      map.without > 0 && map.points
        ? html`<p>${map.words.t('without', { count: map.without })}</p>`
        : nothing
    }
  </div>`;
}

function sentence({ clusters, words: { t } }: JuMap): string {
  if (!clusters) return t('loading');
  const [most, another] = clusters.overall();
  if (!most) return t('empty');
  const values = { count: clusters.count, place: most.town };
  return another ? t('summary', values) : t('summaryOne', values);
}
