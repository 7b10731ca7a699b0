import { html, JuElement, nothing, property } from '../../core/facade.ts';
import { pictogramStyles } from '../pictogram/pictogram.styles.ts';
import { pictogram, type PictogramName } from '../pictogram/pictograms.ts';
import { stateStyles } from './state.styles.ts';

/**
 * What stands where a result would: nothing was found, or something did not work. Says what happened and what to do next.
 *
 * @slot - A sentence or two.
 * @slot actions - The way on: one button or two.
 */
export class JuState extends JuElement {
  static override styles = [pictogramStyles, stateStyles];

  @property() heading = '';
  @property() pictogram: PictogramName | undefined;

  protected override renderContent() {
    return html`<div class="state" part="state">
      ${this.pictogram ? pictogram(this.pictogram) : nothing}
      ${this.heading ? html`<p class="heading">${this.heading}</p>` : nothing}
      <div class="words"><slot></slot></div>
      <div class="actions"><slot name="actions"></slot></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-state': JuState;
  }
}
