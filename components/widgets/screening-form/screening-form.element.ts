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
import { failureWords } from './render-parts.ts';
import { renderErased, renderError, renderKept, renderLoading } from './render-kept.ts';
import { renderQuestion } from './render-question.ts';
import { renderReview } from './render-review.ts';
import type { Screen } from './screen.ts';
import { ScreeningController } from './screening.controller.ts';
import { screeningFormStyles } from './screening-form.styles.ts';
import { loading } from './screening.ts';
import { isKnown, steps, type Activity, type ScreeningState } from './state.ts';

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

  readonly #screen: Screen = this.#makeScreen();
  #makeScreen(): Screen {
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
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus(options);
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

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#switchingTo && this.language.startsWith(this.#switchingTo)) {
      this.#switchingTo = undefined;
      this.focus();
      this.announcer.say(this.t('language.switched'));
    }
    const before = changed.get('state');
    if (before) this.#tell(before, this.state);
  }

  /** After a change: the focus goes where the reading goes on, and what happened elsewhere is said. */
  #tell(before: ScreeningState, now: ScreeningState): void {
    if (now.type === 'error' && before.type !== 'error') {
      this.dispatchEvent(new JuErrorEvent(now.code));
    }
    if (viewOf(before) !== viewOf(now)) {
      // Nobody is taken to the form by its own first question.
      if (before.type !== 'loading') this.focus();
      this.#sayStep(now);
      return;
    }
    if (now.type === 'asking' && before.type === 'asking') {
      if (now.placeFault && !before.placeFault) {
        this.#focus('place');
        const place = now.answers.place.typed.trim();
        this.announcer.say(this.t(`place.fault.${now.placeFault}`, { place }), 'assertive');
      } else if (now.checkingPlace && !before.checkingPlace) {
        this.announcer.say(this.t('place.checking'));
      }
    }
    if (now.type === 'kept' && before.type === 'kept' && now.confirming !== before.confirming) {
      this.#focus(now.confirming ? 'confirm-heading' : 'erase');
    }
    this.#sayActivities(before, now);
  }

  #sayStep(now: ScreeningState): void {
    const step =
      now.type === 'asking' ? now.question : now.type === 'review' ? 'review' : undefined;
    if (!step) return;
    const current = steps.indexOf(step) + 1;
    this.announcer.say(this.t('common:stepSpoken', { current, total: steps.length }));
  }

  #sayActivities(before: ScreeningState, now: ScreeningState): void {
    for (const { name, running } of activities) {
      const [was, is] = [activityOf(before, name), activityOf(now, name)];
      if (!was || !is || was.type === is.type) continue;
      if (is.type === 'running') this.announcer.say(this.t(running));
      if (is.type === 'failed') this.announcer.say(failureWords(this.#screen, is), 'assertive');
    }
    if (!isKnown(before) || !isKnown(now)) return;
    if (before.keepingHealth.type === 'running' && now.keepingHealth.type === 'idle') {
      // The button that was pressed is gone, and after it was the last thing to settle, so is its section.
      this.#focus(this.renderRoot.querySelector('#health-heading') ? 'health-heading' : 'heading');
      this.announcer.say(this.t(now.healthKept ? 'healthReview.saved' : 'healthReview.erased'));
    }
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

/** Two states with the same view differ only inside it. */
const viewOf = (state: ScreeningState): string =>
  state.type === 'asking' ? state.question : state.type;

type ActivityName = 'keeping' | 'keepingHealth' | 'erasing' | 'restoring';
const activities = [
  { name: 'keeping', running: 'review.saving' },
  { name: 'keepingHealth', running: 'healthReview.saving' },
  { name: 'erasing', running: 'kept.erasing' },
  { name: 'restoring', running: 'erased.undoing' },
] as const;
const activityOf = (state: ScreeningState, name: ActivityName): Activity | undefined =>
  (state as Partial<Record<ActivityName, Activity>>)[name];

declare global {
  interface HTMLElementTagNameMap {
    'ju-screening-form': JuScreeningForm;
  }
}
