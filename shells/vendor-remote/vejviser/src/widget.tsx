import { createRoot, type Root } from 'react-dom/client';
import { css, html, JuElement, JuReadyEvent, widgetStyles } from 'jobunivers/core';
import { Ways } from './ways.tsx';

declare global {
  interface JuNamespaces {
    'vejviser-ways': typeof import('../locales/da.json');
  }
}

const styles = css`
  section {
    background: var(--ju-colour-surface);
    border: 1px solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: 1em;
    padding: 1.25em;
  }
  h2 {
    font-size: 1.375em;
    line-height: 1.25;
  }
  legend {
    font-weight: 600;
    margin-block-end: 0.4em;
  }
  label {
    align-items: center;
    display: flex;
    gap: 0.6em;
    min-block-size: 2.75em;
  }
  input {
    accent-color: var(--ju-colour-action);
    block-size: 1.4em;
    flex: none;
    inline-size: 1.4em;
  }
  [role='status'],
  ul {
    display: grid;
    gap: 0.75em;
  }
  li {
    border-inline-start: 0.25em solid var(--ju-colour-action);
    display: grid;
    padding-inline-start: 0.75em;
  }
  ju-button {
    justify-self: start;
  }
`;

/**
 * A React app behind a custom element. The element keeps the page's styles out and knows language, reading mode and texts;
 * React draws what is inside.
 *
 * @fires ju-ready - When the question stands.
 */
export default class VejviserWays extends JuElement<'vejviser-ways'> {
  static override namespaces = ['vejviser-ways'] as const;
  static override styles = [widgetStyles, styles];
  #root: Root | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved within the page it is connected again at once, and keeps what was chosen.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#root?.unmount();
      this.#root = undefined;
    });
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override updated(): void {
    this.#root ??= createRoot(this.renderRoot.querySelector('.app') as Element, {
      // Heard as any widget's failure is, and not as an error of the page.
      onUncaughtError: (error) =>
        this.dispatchEvent(new CustomEvent('ju-guarded', { detail: error })),
    });
    this.#root.render(<Ways t={(key, holes) => this.t(key, holes)} onReady={this.#ready} />);
  }

  readonly #ready = (): void => void this.dispatchEvent(new JuReadyEvent());

  protected override renderContent() {
    return html`<div class="app"></div>`;
  }
}
