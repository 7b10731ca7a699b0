import { css, html, LitElement } from 'lit';

/** An element of the page's, made with the page's own Lit. */
class PageCounter extends LitElement {
  static override properties = { count: { state: true } };
  static override styles = css`
    button {
      color: darkgreen;
    }
  `;
  declare count: number;
  constructor() {
    super();
    this.count = 0;
  }
  protected override render() {
    return html`<button type="button" @click=${() => this.count++}>Counted ${this.count}</button>`;
  }
}
customElements.define('page-counter', PageCounter);

// Names that elements of ours have by npm: a page may have its own.
for (const name of ['ju-button', 'ju-card', 'ju-chip', 'ju-icon', 'ju-text-field', 'ju-job-card']) {
  customElements.define(name, class extends HTMLElement {});
}
