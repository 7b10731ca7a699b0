import type { Words } from '../../../contract/screening/description.ts';
import type { Language } from '../../../contract/types.ts';
import {
  JuWishesEvent,
  preferences,
  property,
  widgetStyles,
  type PropertyValues,
  type TemplateResult,
} from '../../core/facade.ts';
import { pictogramStyles } from '../../elements/pictogram/pictogram.styles.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import { readingBarStyles } from '../../elements/reading-bar/in-widget.ts';
import { OnlineController } from '../personal/online.controller.ts';
import { PersonalElement, type Following } from '../personal/personal-element.ts';
import { personalStyles } from '../personal/personal.styles.ts';
import { draftIn } from './draft.ts';
import { MunicipalityController } from './municipality.controller.ts';
import { renderErased, renderError, renderKept, renderLoading } from './render-kept.ts';
import { toReleaseOf } from './profile.ts';
import { renderQuestion } from './render-question.ts';
import { renderFound, renderResting } from './render-resting.ts';
import { renderReview } from './render-review.ts';
import { wordsIn, type Screen } from './screen.ts';
import { ScreeningController } from './screening.controller.ts';
import { screeningFormStyles } from './screening-form.styles.ts';
import { loading } from './screening.ts';
import { isKnown, type ScreeningAction, type ScreeningState } from './state.ts';
import { focusAfter, tellingOf } from './telling.ts';

/**
 * Asks a job seeker, one question at a time, what the municipality's description asks: of themselves, of what they look for and
 * can, and, if they want to say, what about their health a job should allow for. Keeps the profile and health answers apart,
 * each by a press of its own, and hands the wishes and what else the person released, never anything about health, age or
 * benefit, to whoever shows jobs.
 *
 * It keeps by the contract client that it finds in its context; without one it shows what `state` says. Unsent answers rest
 * for 30 days in `localStorage`; answers about health rest nowhere.
 *
 * @attr {'off'} reading-bar - Leaves the reading bar out, where the page has one of its own.
 * @attr {number} heading-level - Level of the view's heading, 1 to 4; anything else counts as 2.
 * @fires {JuReadyEvent} ju-ready - Its first rendering stands.
 * @fires {JuWishesEvent} ju-wishes - The person pressed 'See jobs': wishes, and what else they released.
 * @fires {JuErrorEvent} ju-error - What was kept before could not be had; the code is the contract's, or `offline` or
 *   `timeout`.
 */
export class JuScreeningForm extends PersonalElement<'screening-form', ScreeningState> {
  static override namespaces = ['screening-form', 'common', 'contact'] as const;
  static override styles = [
    widgetStyles,
    iconStyles,
    pictogramStyles,
    readingBarStyles,
    personalStyles,
    screeningFormStyles,
  ];

  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What is shown. Set from outside (a story, a test), nothing is fetched. */
  @property({ attribute: false }) state: ScreeningState = loading;

  readonly #controller = new ScreeningController(
    this,
    draftIn(
      () => localStorage,
      () => sessionStorage,
    ),
    () => this.surroundings.municipality,
  );
  readonly #municipality = new MunicipalityController(this);
  /** Once it stands, the focus goes to the heading: the button that was pressed is gone. */
  #switchingTo: Language | undefined;

  constructor() {
    super();
    new OnlineController(this, () => this.#controller.online());
  }

  readonly #screen: Screen = this.#makeScreen();
  #makeScreen(): Screen {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getter below has a `this` of its own
    const form = this;
    return this.screenWith({
      said: (words: Words) => wordsIn(words, this.language, this.readingMode === 'easy'),
      get municipality() {
        return form.#municipality.name;
      },
      controller: this.#controller,
      act: (action: ScreeningAction) => this.#controller.act(action),
      seeJobs: () => this.#seeJobs(),
      switchLanguage: (language: Language) => this.#switchLanguage(language),
    });
  }

  #seeJobs(): void {
    if (!isKnown(this.state)) return;
    const { wishes, released } = toReleaseOf(this.state, this.state.released);
    this.dispatchEvent(new JuWishesEvent(wishes, released));
  }

  #switchLanguage(language: Language): void {
    this.#switchingTo = language;
    preferences.change({ language });
  }

  protected get landmark(): string | undefined {
    return this.t('landmark');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#switchingTo && this.language.startsWith(this.#switchingTo)) {
      this.#switchingTo = undefined;
      this.focusNext('heading');
      this.announcer.say(this.t('language.switched'));
    }
    super.willUpdate(changed);
  }
  protected override follow(before: ScreeningState): Following {
    if (this.state.type === 'asking' && this.state.question === 'health') {
      void this.#municipality.learn(this.surroundings.municipality);
    }
    const told = tellingOf(this.#screen, before, this.state);
    return {
      told: told?.words,
      politeness: told?.politeness,
      focus: focusAfter(before, this.state),
    };
  }

  protected override renderState(): TemplateResult {
    const { state } = this;
    const screen = this.#screen;
    switch (state.type) {
      case 'loading':
        return renderLoading(screen);
      case 'error':
        return renderError(screen, state);
      case 'found':
        return renderFound(screen, state);
      case 'asking':
        return renderQuestion(screen, state);
      case 'resting':
        return renderResting(screen, state);
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
