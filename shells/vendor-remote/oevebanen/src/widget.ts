import { css, html, JuElement, JuReadyEvent, state, widgetStyles } from 'jobunivers/core';
import 'jobunivers/elements/button';
import 'jobunivers/elements/disclosure';

declare global {
  interface JuNamespaces {
    'oevebanen-questions': typeof import('../locales/da.json');
  }
}

const questions = [1, 2, 3, 4, 5] as const;

/**
 * Questions of a job interview, one at a time, each with a piece of advice. What somebody answers is theirs: nothing is typed.
 *
 * @fires ju-ready - When the first question stands.
 */
export default class OevebanenQuestions extends JuElement<'oevebanen-questions'> {
  static override namespaces = ['oevebanen-questions'] as const;
  static override styles = [
    widgetStyles,
    css`
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
      .question {
        font-size: 1.1875em;
        font-weight: 600;
        line-height: 1.35;
      }
      .count {
        color: var(--ju-colour-ink-quiet);
        display: block;
        font-size: 0.8em;
        font-weight: 400;
      }
      ju-button {
        justify-self: start;
      }
    `,
  ];

  @state() private place = 0;

  protected override firstUpdated(): void {
    this.dispatchEvent(new JuReadyEvent());
  }

  #next = (): void => {
    this.place = (this.place + 1) % questions.length;
  };

  protected override renderContent() {
    const number = questions[this.place] ?? 1;
    const last = this.place === questions.length - 1;
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${this.t('heading')}</h2>
      <p>${this.t('lead')}</p>
      <p class="question" role="status" aria-atomic="true">
        <span class="count">${this.t('count', { number, total: questions.length })}</span>
        ${this.t(`question${number}`)}
      </p>
      <ju-disclosure summary=${this.t('showAdvice')}
        ><p>${this.t(`advice${number}`)}</p></ju-disclosure
      >
      <ju-button variant="primary" @click=${this.#next}
        >${this.t(last ? 'again' : 'next')}</ju-button
      >
    </section>`;
  }
}
