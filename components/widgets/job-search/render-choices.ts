import { jobPostingKinds, type JobPostingKind } from '../../../contract/types.ts';
import { html, live, nothing } from '../../core/facade.ts';
import type { JuCombobox } from '../../elements/combobox/combobox.element.ts';
import type { JuSelect } from '../../elements/select/select.element.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { radii } from './query.ts';
import { submit } from './render-form.ts';
import { placeFailure } from './wording.ts';

/** Which kinds and where: folded where it is narrow, a column where there is room. */
export function renderChoices(search: JuJobSearch) {
  const { t } = search.wording;
  return html`<form
    class="choices ${search.choosing ? 'open' : ''}"
    data-view
    aria-label=${t('choices')}
    ?hidden=${search.view.type !== 'results'}
    @submit=${submit(search)}
  >
    <fieldset class="kinds">
      <legend>${t('kinds')}</legend>
      ${jobPostingKinds.map((kind) => renderKind(search, kind))}
    </fieldset>
    <fieldset class="where">
      <legend>${t('where')}</legend>
      ${renderPlace(search)} ${renderRadius(search)} ${renderMunicipality(search)}
    </fieldset>
    <button class="control secondary see" type="submit">${seeText(search)}</button>
  </form>`;
}

/** What the choices came to, said on the way there: where they are folded out, the jobs are far below. */
function seeText({ wording, state }: JuJobSearch): string {
  const { t } = wording;
  if (state.type !== 'loaded' || state.update.type !== 'none' || !state.items.length)
    return t('find');
  const { value: count, relation } = state.total;
  return t('see', { count, ...(relation === 'over' && { context: 'over' }) });
}

function renderKind(search: JuJobSearch, kind: JobPostingKind) {
  return html`<label class="kind">
    <input
      type="checkbox"
      value=${kind}
      .checked=${live(search.searched.kinds.includes(kind))}
      @change=${(event: Event) => {
        const { checked } = event.target as HTMLInputElement;
        const others = search.searched.kinds.filter((other) => other !== kind);
        search.change({ kinds: checked ? [...others, kind] : others });
      }}
    />${search.wording.t('kind', { context: kind })}
  </label>`;
}

function renderPlace(search: JuJobSearch) {
  const { typedNear, searched } = search;
  const settled = typedNear === searched.near;
  return html`<ju-combobox
    name="near"
    icon="place"
    label=${search.wording.t('near')}
    error=${placeFailure(search)}
    .value=${live(typedNear)}
    .text=${live(settled && typedNear ? search.names.placeLabel(typedNear) : undefined)}
    .suggest=${search.names.suggestPlaces}
    @input=${(event: Event) => {
      search.typedNear = (event.target as JuCombobox).value;
    }}
    @change=${(event: Event) => {
      const near = (event.target as JuCombobox).value.trim();
      search.typedNear = near;
      if (near !== search.searched.near) search.change({ near });
    }}
  ></ju-combobox>`;
}

/** Asked for only where there is a place to measure from. */
function renderRadius(search: JuJobSearch) {
  const { t, formats } = search.wording;
  const { near, radiusKm } = search.searched;
  if (!near) return nothing;
  // Wishes may bring a radius of their own.
  const offered = [...new Set([...radii, radiusKm])].sort((one, other) => one - other);
  return html`<ju-select
    name="radius"
    label=${t('radius')}
    .options=${offered.map((km) => ({
      value: String(km),
      label: t('radiusKm', { km: formats.number(km) }),
    }))}
    .value=${live(String(radiusKm))}
    @change=${(event: Event) => search.change({ radiusKm: Number((event.target as JuSelect).value) })}
  ></ju-select>`;
}

function renderMunicipality(search: JuJobSearch) {
  const { t } = search.wording;
  const { municipality } = search.searched;
  const name = search.names.municipality(municipality) ?? t('hostMunicipality');
  const known = search.municipalities.some(({ code }) => code === municipality);
  return html`<ju-select
    name="municipality"
    label=${t('municipality')}
    .options=${[
      { value: '', label: t('country') },
      ...(municipality && !known ? [{ value: municipality, label: name }] : []),
      ...search.municipalities.map(({ code, name: label }) => ({ value: code, label, lang: 'da' })),
    ]}
    .value=${live(municipality)}
    @change=${(event: Event) => {
      search.typedNear = '';
      search.change({ municipality: (event.target as JuSelect).value });
    }}
  ></ju-select>`;
}
