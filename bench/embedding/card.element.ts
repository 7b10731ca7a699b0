import { css, html, JuElement, JuReadyEvent, state } from '../../components/core/facade.ts';

/** As small a widget as one would ship: a card with a button that counts. The same source for every way of embedding. */
export class BenchCard extends JuElement {
  static override styles = css`
    article {
      border: 1px solid;
      border-radius: 8px;
      padding: 16px;
    }
  `;
  @state() private count = 0;

  protected override firstUpdated(): void {
    this.dispatchEvent(new JuReadyEvent());
  }
  protected override renderContent() {
    return html`<article>
      <h2>Kursus</h2>
      <p>Et kort kursus om at skrive en ansøgning.</p>
      <button type="button" @click=${() => (this.count += 1)}>Tilmeld ${this.count}</button>
    </article>`;
  }
}
export default BenchCard;
