import { JuElement, property } from '../../core/facade.ts';
import { pictogramElementStyles, pictogramStyles } from './pictogram.styles.ts';
import { pictogram, type PictogramName } from './pictograms.ts';

/** A larger drawing beside words that say the same. */
export class JuPictogram extends JuElement {
  static override styles = [pictogramStyles, pictogramElementStyles];

  /** Which drawing; an unknown name draws nothing. */
  @property() name: PictogramName = 'person';

  protected override renderContent() {
    return pictogram(this.name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-pictogram': JuPictogram;
  }
}
