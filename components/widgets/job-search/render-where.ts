import { html, live, nothing } from '../../core/facade.ts';
import type { JuCombobox } from '../../elements/combobox/combobox.element.ts';
import type { JuSelect } from '../../elements/select/select.element.ts';
import type { RegionCode } from '../../../contract/types.ts';
import type { ChoicesController } from './choices.controller.ts';
import { offered, wheres, withFilters, withoutPlace, type Where } from './further.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { radii } from './loosenings.ts';
import { countOf, countText, renderOption } from './render-options.ts';
import { placeFailure } from './wording.ts';

/** Where: one kind of place at a time, for they exclude each other. What belongs to it unfolds below it. */
export function renderWhere(search: JuJobSearch, choices: ChoicesController) {
  const { t } = search.wording;
  const { where, counts } = choices;
  const fields = {
    near: () => [renderPlace(search), renderRadius(search)],
    municipality: () => renderMunicipality(search),
    region: () => renderRegion(search, choices),
    moving: () => nothing,
    country: () => nothing,
  };
  return html`<fieldset class="where">
    <legend>${t('job-search-more:where')}</legend>
    ${wheres.map((one) => [
      renderOption(search, {
        type: 'radio',
        name: 'where',
        value: one,
        label: t('job-search-choices:where', { context: one }),
        checked: where === one,
        count: one === 'moving' ? counts?.noFixedWorkplace : undefined,
        change: () => choose(search, choices, one),
      }),
      where === one ? fields[one]() : nothing,
    ])}
  </fieldset>`;
}

/** What can be searched at once is; else nothing changes before a place is named. */
function choose(search: JuJobSearch, choices: ChoicesController, where: Where): void {
  const further = withoutPlace(search.searched.further);
  const municipality = where === 'municipality' ? search.starting.municipality : '';
  if (where === 'near' || where === 'region' || (where === 'municipality' && !municipality)) {
    return choices.point(where);
  }
  search.typedNear = '';
  void search.change({
    near: '',
    municipality,
    further: withFilters(further, { noFixedWorkplace: where === 'moving' }),
  });
}

function renderPlace(search: JuJobSearch) {
  const { typedNear, searched } = search;
  const settled = typedNear === searched.near;
  return html`<ju-combobox
    name="near"
    icon="place"
    label=${search.wording.t('job-search-more:near')}
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
      if (near === search.searched.near) return;
      void search.change({ near, further: withoutPlace(search.searched.further) });
    }}
  ></ju-combobox>`;
}

/** Asked for only where there is a place to measure from. */
function renderRadius(search: JuJobSearch) {
  const { t, formats } = search.wording;
  const { near, radiusKm } = search.searched;
  if (!near) return nothing;
  // Wishes may bring a radius of their own.
  const all = [...new Set([...radii, radiusKm])].sort((one, other) => one - other);
  return html`<ju-select
    name="radius"
    label=${t('job-search-more:radius')}
    .options=${all.map((km) => ({
      value: String(km),
      label: t('job-search-more:radiusKm', { km: formats.number(km) }),
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
    label=${t('job-search-choices:municipality')}
    .options=${[
      ...(municipality ? [] : [{ value: '', label: t('job-search-choices:pick') }]),
      ...(municipality && !known ? [{ value: municipality, label: name }] : []),
      ...search.municipalities.map(({ code, name: label }) => ({ value: code, label, lang: 'da' })),
    ]}
    .value=${live(municipality)}
    @change=${(event: Event) => {
      search.typedNear = '';
      void search.change({
        near: '',
        municipality: (event.target as JuSelect).value,
        further: withoutPlace(search.searched.further),
      });
    }}
  ></ju-select>`;
}

function renderRegion(search: JuJobSearch, choices: ChoicesController) {
  const { t } = search.wording;
  const { region = '' } = search.searched.further;
  return html`<ju-select
    name="region"
    label=${t('job-search-choices:region')}
    .options=${[
      ...(region ? [] : [{ value: '', label: t('job-search-choices:pick') }]),
      ...offered.region.map((value) => ({
        value,
        label:
          `${t('job-search-choices:regionName', { context: value })} ${countText(search, countOf(choices, 'region', value))}`.trim(),
      })),
    ]}
    .value=${live(region)}
    @change=${(event: Event) => {
      search.typedNear = '';
      void search.change({
        near: '',
        municipality: '',
        further: withFilters(withoutPlace(search.searched.further), {
          region: (event.target as JuSelect).value as RegionCode,
        }),
      });
    }}
  ></ju-select>`;
}
