import { html, nothing } from '../../core/facade.ts';
import '../range/range.ts';
import type { JuRange } from '../range/range.ts';
import type { JuMap } from './map.element.ts';

/** The circle as a number. */
export function renderRadius(map: JuMap) {
  const { near, radius, words } = map;
  if (!near || !radius) return nothing;
  const unit = new Intl.NumberFormat(map.language, { style: 'unit', unit: 'kilometer' })
    .formatToParts(2)
    .find(({ type }) => type === 'unit')?.value;
  const change = ({ currentTarget }: Event) => {
    const field = currentTarget as JuRange;
    if (field.checkValidity()) map.changeRadius(field.valueAsNumber, true);
  };
  return html`<ju-range
    class="radius"
    label=${words.t('howFar', { place: near.name })}
    min="1"
    max="200"
    unit=${unit ?? 'km'}
    .value=${String(radius)}
    @change=${change}
  ></ju-range>`;
}
