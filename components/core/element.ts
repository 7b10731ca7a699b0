import { JuAnnounceEvent, type Politeness } from './events/events.ts';
import type { Surroundings } from './contexts/contexts.ts';
import { directionOf } from './language/language.ts';
import { LocalisationController } from './language/localisation-controller.ts';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from './lit.ts';
import { formatsOf, type Formats } from './localisation/formats.ts';
import type { Namespace, TextKey } from './localisation/keys.ts';
import { markup, unmarked, type Tags } from './localisation/markup.ts';
import { drawTerm } from './localisation/terms.ts';
import type { TextParameters } from './localisation/translate.ts';
import type { ReadingMode } from './preferences/preferences.ts';
import { resetStyles } from './styles/reset.ts';

/**
 * What every element of the library shares: styles that keep the page's out, its language and its texts.
 *
 * Subclasses name their texts and render what is inside:
 *
 * ```ts
 * export class JuThing extends JuElement<'thing'> {
 *   static override namespaces = ['thing', 'common'] as const;
 *   static override styles = thingStyles;
 *   protected override renderContent() { return html`<p>${this.t('greeting')}</p>`; }
 * }
 * ```
 *
 * @attr {string} lang - BCP 47 language of this element; else the nearest ancestor's counts, else the manifest's.
 * @attr {'standard' | 'easy'} reading - Easy-read texts and layout; else the nearest ancestor's counts. The person's own choice goes first.
 * @attr {'light' | 'dark'} scheme - Forces a colour scheme; else the page's own `color-scheme` counts.
 * @fires ju-error - With code `texts-unavailable` when the texts of its language could not be had.
 */
export abstract class JuElement<Own extends Namespace = 'common'> extends LitElement {
  /** Namespaces of texts that this element needs, its own first. Empty: none are fetched. */
  static namespaces: readonly Namespace[] = [];

  readonly #localisation = new LocalisationController(
    this,
    (this.constructor as typeof JuElement).namespaces,
  );

  protected static override finalizeStyles(styles?: CSSResultGroup) {
    return [resetStyles, ...super.finalizeStyles(styles)];
  }

  /** Language in use (BCP 47). */
  get language(): string {
    return this.#localisation.language;
  }

  /** Whether texts, layout and pictures are easy-read. */
  get readingMode(): ReadingMode {
    return this.#localisation.readingMode;
  }

  /** Who hosts us. */
  protected get surroundings(): Surroundings {
    return this.#localisation.surroundings;
  }

  /** Dates, numbers and lists as this language writes them. */
  protected get formats(): Formats {
    return formatsOf(this.language);
  }

  /**
   * Has the texts of one more namespace at hand from now on, for parts that come later than the element itself. Until then
   * its keys have no words. Rejects when they cannot be had.
   */
  holdTexts(namespace: Namespace): Promise<void> {
    return this.#localisation.hold(namespace);
  }

  /** The words of a key, without marks. Asks other namespaces with `common:key`. */
  protected t(key: TextKey<Own>, parameters?: TextParameters): string {
    const { text, fill } = this.#localisation.find(key, parameters);
    return fill(unmarked(text));
  }

  /**
   * The words of a key whose text marks parts with `<name>…</name>`; each name is drawn by its function in `tags`. Other
   * names are terms of the glossary, drawn as words that explain themselves.
   */
  protected tMarkup(key: TextKey<Own>, tags: Tags = {}, parameters?: TextParameters): unknown {
    const { text, fill } = this.#localisation.find(key, parameters);
    return markup(text, fill, tags, drawTerm);
  }

  /** Has the widget's live region say something (its `Announcer`); without a widget around, nothing is said. */
  protected announce(message: string, politeness: Politeness = 'polite'): void {
    this.dispatchEvent(new JuAnnounceEvent(message, politeness));
  }

  // Waiting here makes `updateComplete` wait too, and keeps the old language on screen until the new one is whole.
  protected override async scheduleUpdate(): Promise<void> {
    while (this.#localisation.pending) await this.#localisation.pending;
    super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { language } = this;
    // No space inside: an element that stands in a sentence must not bring any before the comma.
    // prettier-ignore
    return html`<div
      class="ju-root"
      lang=${language}
      dir=${directionOf(language)}
      data-reading=${this.readingMode}
    >${this.renderContent()}</div>`;
  }

  /** What the element shows, inside the wrapper that carries language and direction. */
  protected abstract renderContent(): unknown;
}
