import type { Language } from '../../../contract/types.ts';
import {
  Announcer,
  html,
  JuElement,
  JuErrorEvent,
  JuLanguageEvent,
  JuReadyEvent,
  JuWishesEvent,
  property,
  widgetStyles,
  type PropertyValues,
  type TemplateResult,
} from '../../core/facade.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import { wishesOf } from './answers.ts';
import { draftIn } from './draft.ts';
import { renderErased, renderError, renderKept, renderLoading } from './render-kept.ts';
import { renderQuestion } from './render-question.ts';
import { renderReview } from './render-review.ts';
import type { Screen } from './screen.ts';
import { ScreeningController } from './screening.controller.ts';
import { screeningFormStyles } from './screening-form.styles.ts';
import { loading } from './screening.ts';
import { isKnown, type ScreeningState } from './state.ts';
import { focusAfter, tellingOf } from './telling.ts';

/**
 * Asks a job seeker, one question at a time, where they live, what they look for, which language they prefer and, if they
 * want to say, what about their health a job should allow for. Keeps wishes and health answers apart, each by a press of its
 * own, and hands the wishes, never anything about health, to whoever shows jobs.
 *
 * It keeps by the contract client that it finds in its context; without one it shows what `state` says. Unsaved answers rest
 * in the tab's `sessionStorage`; answers about health rest nowhere.
 *
 * @attr {number} heading-level - Level of the view's heading, 1 to 4; anything else counts as 2.
 * @fires {JuReadyEvent} ju-ready - Its first rendering stands.
 * @fires {JuWishesEvent} ju-wishes - The person pressed 'See jobs'. Only wishes.
 * @fires {JuLanguageEvent} ju-language - The person wants the form in another language. Unless prevented, its `lang` is set.
 * @fires {JuErrorEvent} ju-error - What was kept before could not be had; the code is the contract's, or `offline` or
 *   `timeout`.
 */
export class JuScreeningForm extends JuElement<'screening-form'> {
  static override namespaces = ['screening-form', 'common'] as const;
  static override styles = [widgetStyles, iconStyles, screeningFormStyles];

  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What is shown. Set from outside (a story, a test), nothing is fetched. */
  @property({ attribute: false }) state: ScreeningState = loading;

  readonly announcer = new Announcer(this);
  readonly #controller = new ScreeningController(
    this,
    draftIn(() => sessionStorage),
  );
  /** Once it stands, the focus goes to the heading: the button that was pressed is gone. */
  #switchingTo: Language | undefined;
  /** Where the focus goes once it is rendered: the first of these ids that is there. */
  #focusNext: readonly string[] = [];

  readonly #screen: Screen = this.#makeScreen();
  #makeScreen(): Screen {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getters below have a `this` of their own
    const form = this;
    return {
      t: (key, parameters) => form.t(key, parameters),
      get language() {
        return form.language;
      },
      get level() {
        const { headingLevel } = form;
        return headingLevel >= 1 && headingLevel <= 4 ? headingLevel : 2;
      },
      get remembers() {
        return form.surroundings.remembers !== false;
      },
      controller: form.#controller,
      act: (action) => form.#controller.act(action),
      seeJobs: () => form.#seeJobs(),
      switchLanguage: (language) => form.#switchLanguage(language),
    };
  }

  /** Puts the focus on the view's heading, from where it is read. */
  override focus(options?: FocusOptions): void {
    this.#focus('heading', options);
  }
  #focus(id: string, options?: FocusOptions): void {
    const target = this.renderRoot.querySelector<HTMLElement & Partial<JuElement>>(`#${id}`);
    // An element that is new here has nothing inside yet that could take the focus.
    if (target?.updateComplete) void target.updateComplete.then(() => target.focus(options));
    else target?.focus(options);
  }

  #seeJobs(): void {
    if (isKnown(this.state)) this.dispatchEvent(new JuWishesEvent(wishesOf(this.state.answers)));
  }

  #switchLanguage(language: Language): void {
    this.#switchingTo = language;
    if (this.dispatchEvent(new JuLanguageEvent(language))) this.lang = language;
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new JuReadyEvent());
  }

  // Said before rendering, so that the words are part of it.
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#switchingTo && this.language.startsWith(this.#switchingTo)) {
      this.#switchingTo = undefined;
      this.#focusNext = ['heading'];
      this.announcer.say(this.t('language.switched'));
    }
    const before = changed.get('state');
    if (!before) return;
    const told = tellingOf(this.#screen, before, this.state);
    if (told) this.announcer.say(told.words, told.politeness);
    this.#focusNext = focusAfter(before, this.state);
    if (this.state.type === 'error' && before.type !== 'error') {
      this.dispatchEvent(new JuErrorEvent(this.state.code));
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const next = this.#focusNext.find((id) => this.renderRoot.querySelector(`#${id}`));
    this.#focusNext = [];
    if (next) this.#focus(next);
  }

  /** A second click in the same place would press a button of the next view. */
  readonly #once = {
    capture: true,
    handleEvent: (event: MouseEvent): void => {
      const onButton = (event.target as Element).closest('ju-button');
      if (event.detail < 2 || !onButton) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };

  protected override renderContent() {
    return html`<section
      class="screening"
      aria-label=${this.t('landmark')}
      aria-busy=${this.state.type === 'loading' ? 'true' : 'false'}
      @click=${this.#once}
    >
      ${this.#renderState()} ${this.announcer.render()}
    </section>`;
  }

  #renderState(): TemplateResult {
    const { state } = this;
    const screen = this.#screen;
    switch (state.type) {
      case 'loading':
        return renderLoading(screen);
      case 'error':
        return renderError(screen, state);
      case 'asking':
        return renderQuestion(screen, state);
      case 'review':
        return renderReview(screen, state);
      case 'kept':
        return renderKept(screen, state);
      case 'erased':
        return renderErased(screen, state);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-screening-form': JuScreeningForm;
  }
}
