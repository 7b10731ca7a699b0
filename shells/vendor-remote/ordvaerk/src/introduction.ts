import { css, html, JuElement, state } from 'jobunivers/core';
import 'jobunivers/elements/button';

declare global {
  interface JuNamespaces {
    'ordvaerk-introduction': typeof import('../locales/da.json');
  }
}

const questions = ['who', 'can', 'want'] as const;

/** Three answers made into an introduction; they never leave the frame. */
export class OrdvaerkIntroduction extends JuElement<'ordvaerk-introduction'> {
  static override namespaces = ['ordvaerk-introduction'] as const;
  static override styles = css`
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
    label {
      display: grid;
      font-weight: 600;
      gap: 0.3em;
    }
    textarea {
      background: var(--ju-colour-surface);
      border: 1px solid var(--ju-colour-line-control);
      border-radius: var(--ju-radius-control);
      font-weight: 400;
      inline-size: 100%;
      min-block-size: 4.5em;
      padding: 0.5em 0.75em;
      resize: vertical;
    }
    ju-button {
      justify-self: start;
    }
    blockquote {
      border-inline-start: 0.25em solid var(--ju-colour-action);
      margin: 0.5em 0 0;
      padding-inline-start: 0.75em;
      white-space: pre-line;
    }
  `;

  /** Goes to an address by the host's leave. */
  go: (url: string) => void = () => {};
  @state() private written: string | undefined;

  get frameTitle(): string {
    return this.t('title');
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('textarea')?.focus(options);
  }

  #compose = (): void => {
    const answers = [...this.renderRoot.querySelectorAll('textarea')].map(({ value }) =>
      value.trim(),
    );
    this.written = answers.filter(Boolean).join('\n');
  };

  #toAdvice = (event: Event): void => {
    event.preventDefault();
    this.go((event.target as HTMLAnchorElement).href);
  };

  protected override renderContent() {
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${this.t('title')}</h2>
      <p>${this.t('lead')}</p>
      ${questions.map((one) => html`<label>${this.t(one)}<textarea id=${one} rows="2"></textarea></label>`)}
      <ju-button variant="primary" @click=${this.#compose}>${this.t('compose')}</ju-button>
      <div role="status">
        ${
          this.written === undefined
            ? ''
            : this.written
              ? html`<h3>${this.t('result')}</h3>
                  <blockquote>${this.written}</blockquote>`
              : html`<p>${this.t('empty')}</p>`
        }
      </div>
      <p>
        <a href="https://ordvaerk.example/raad" @click=${this.#toAdvice}>${this.t('advice')}</a>
      </p>
    </section>`;
  }
}
