import { html, nothing, type TemplateResult } from '../../../components/core/facade.ts';
import { looks, widths, type Choice } from '../choice.ts';
import type { PreviewState } from './preview.controller.ts';
import type { Translate } from './texts.ts';

export const stateText = (t: Translate, state: PreviewState): string =>
  t(`state.${state.type}`, 'code' in state ? { code: state.code } : {});

/** The page to see it on, its width, the page itself, and how the widget fares there. */
export function renderPreview(
  t: Translate,
  choice: Choice,
  state: PreviewState,
  change: (part: Partial<Choice>) => void,
): TemplateResult {
  const take = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<section class="see" aria-labelledby="see">
    <h2 id="see">${t('see')}</h2>
    <div class="row">
      <ju-select
        name="look"
        label=${t('look')}
        .options=${looks.map((look) => ({ value: look, label: t(`looks.${look}`) }))}
        .value=${choice.look}
        @change=${(event: Event) => change({ look: take(event) as Choice['look'] })}
      ></ju-select>
      <ju-select
        name="width"
        label=${t('width')}
        .options=${widths.map((width) => ({ value: String(width), label: t(`widths.${width}`) }))}
        .value=${String(choice.width)}
        @change=${(event: Event) => change({ width: Number(take(event)) as Choice['width'] })}
      ></ju-select>
    </div>
    <a class="skip" href="#take">${t('skipPreview')}</a>
    <div
      class="stage"
      data-width=${choice.width}
      role="group"
      aria-label=${t('preview')}
      tabindex=${choice.width === 0 ? nothing : 0}
    >
      <iframe title=${t('preview')}></iframe>
    </div>
    <p class="fares" data-state=${state.type}>${stateText(t, state)}</p>
  </section>`;
}
