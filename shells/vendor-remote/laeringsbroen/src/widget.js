import { css, html, JuElement, JuReadyEvent, repeat, widgetStyles } from 'jobunivers/core';
import 'jobunivers/elements/card';
import 'jobunivers/elements/tag';

/**
 * Short courses, all of them or those held online.
 *
 * @fires ju-ready - When the list stands.
 */
export default class LaeringsbroenCourses extends JuElement {
  static namespaces = ['laeringsbroen-courses'];
  static properties = { courses: { state: true }, onlyOnline: { state: true } };
  static styles = [
    widgetStyles,
    css`
      section {
        display: grid;
        gap: 1em;
      }
      h2 {
        font-size: 1.375em;
        line-height: 1.25;
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
        inline-size: 1.4em;
      }
      ul {
        display: grid;
        gap: 1em;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
        margin-block-start: 0.6em;
      }
    `,
  ];

  constructor() {
    super();
    this.courses = [];
    this.onlyOnline = false;
  }

  connectedCallback() {
    super.connectedCallback();
    // A list that grows: its own file, which the page has pinned like the rest.
    void import('./courses.js').then(({ courses }) => {
      this.courses = courses;
    });
  }

  updated() {
    if (this.told || this.courses.length === 0) return;
    this.told = true;
    this.dispatchEvent(new JuReadyEvent());
  }

  renderContent() {
    const shown = this.courses.filter(({ online }) => online || !this.onlyOnline);
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${this.t('heading')}</h2>
      <label>
        <input
          type="checkbox"
          .checked=${this.onlyOnline}
          @change=${({ target }) => {
            this.onlyOnline = target.checked;
          }}
        />
        ${this.t('onlyOnline')}
      </label>
      <p role="status" aria-atomic="true">${this.t('count', { count: shown.length })}</p>
      <ul>
        ${repeat(
          shown,
          ({ name }) => name,
          ({ name, days, online, town }) =>
            html`<li>
              <ju-card heading=${this.t(`${name}.name`)}>
                <p>${this.t(`${name}.about`)}</p>
                <div class="facts">
                  <ju-tag>${this.t('days', { count: days })}</ju-tag>
                  <ju-tag>${online ? this.t('online') : this.t('place', { town })}</ju-tag>
                </div>
              </ju-card>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
