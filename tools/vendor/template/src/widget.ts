import {
  Announcer,
  html,
  JuElement,
  JuReadyEvent,
  nothing,
  property,
  state,
  widgetStyles,
  type PropertyValues,
} from 'jobunivers/core';
import 'jobunivers/elements/alert';
import 'jobunivers/elements/button';
import 'jobunivers/elements/choice-group';
import type { JuChoiceGroup } from 'jobunivers/elements/choice-group/element';
import 'jobunivers/elements/heading';
import 'jobunivers/elements/textarea';
import type { JuTextarea } from 'jobunivers/elements/textarea/element';
import { styles } from './styles.ts';

declare global {
  /** Keys of `t()` are checked against these texts. */
  interface JuNamespaces {
    '__the-name__': typeof import('../locales/da.json');
  }
}

const things = ['cv', 'jobs', 'route', 'questions'] as const;

/**
 * A list to get ready for a meeting by. Everything stays in the page's memory: it fetches nothing and keeps nothing.
 *
 * @fires ju-ready - After the first real render; until then the page shows what its editor wrote.
 */
export default class __CLASS__ extends JuElement<'__the-name__'> {
  static override namespaces = ['__the-name__', 'common'] as const;
  static override styles = [widgetStyles, styles];

  /** Where the widget's heading stands in the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private done: readonly string[] = [];
  @state() private notes = '';

  readonly #announcer = new Announcer(this);

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.dispatchEvent(new JuReadyEvent());
  }

  #tick(event: Event): void {
    this.done = (event.currentTarget as JuChoiceGroup).values;
    this.#announcer.say(this.#progress);
  }

  #startAgain(): void {
    this.done = [];
    this.notes = '';
    this.#announcer.say(this.t('restarted'));
  }

  get #progress(): string {
    if (this.done.length === things.length) return this.t('ready');
    const { number } = this.formats;
    return this.t('progress', { number: number(this.done.length), total: number(things.length) });
  }

  protected override renderContent() {
    const choices = things.map((value) => ({ value, label: this.t(`items.${value}`) }));
    const begun = this.done.length > 0 || this.notes !== '';
    return html`
      <div class="widget">
        <ju-heading level=${this.headingLevel}>${this.t('heading')}</ju-heading>
        <p class="intro">${this.t('intro')}</p>
        <ju-choice-group
          multiple
          label=${this.t('question')}
          .choices=${choices}
          .values=${this.done}
          @change=${this.#tick}
        ></ju-choice-group>
        ${
          this.done.length === things.length
            ? html`<ju-alert tone="success">${this.t('ready')}</ju-alert>`
            : html`<p>${this.#progress}</p>`
        }
        <ju-textarea
          label=${this.t('notes')}
          description=${this.t('notesHelp')}
          .value=${this.notes}
          @input=${(event: Event) => (this.notes = (event.currentTarget as JuTextarea).value)}
        ></ju-textarea>
        ${
          begun
            ? html`<ju-button @click=${this.#startAgain}>${this.t('again')}</ju-button>`
            : nothing
        }
      </div>
      ${this.#announcer.render()}
    `;
  }
}
