import { html, property, widgetStyles, type PropertyValues } from '../../core/facade.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import { pictogramStyles } from '../../elements/pictogram/pictogram.styles.ts';
import { readingBarStyles } from '../../elements/reading-bar/in-widget.ts';
import { OnlineController } from '../personal/online.controller.ts';
import { partStyles } from '../personal/part.styles.ts';
import { PersonalElement, type Following } from '../personal/personal-element.ts';
import { personalStyles } from '../personal/personal.styles.ts';
import { offlineNotice } from '../personal/render-parts.ts';
import { ApplicationController } from './application.controller.ts';
import { draftsIn } from './draft.ts';
import { jobApplicationStyles } from './job-application.styles.ts';
import { renderAfter } from './render-after.ts';
import { renderWriting } from './render-writing.ts';
import type { Screen } from './screen.ts';
import { loading, type ApplicationState } from './state.ts';
import { focusAfter, tellingOf } from './telling.ts';

/**
 * Applies for a job, or writes unsolicited to a company: a letter of one's own, how to be answered, and of the CV only the fields
 * that the person ticks for this application. What is typed stays in this browser until it is sent by a press; it survives
 * reloads, failures and a posting that is taken down meanwhile.
 *
 * It sends by the contract client that it finds in its context; without one it shows what `state` says. Meant for the personal frame.
 *
 * @attr {string} posting - Id of the posting to apply for.
 * @attr {string} company - Id of the company to write to, where no posting is meant.
 * @attr {'off'} reading-bar - Leaves the reading bar out, where the page has one of its own.
 * @attr {number} heading-level - Level of the view's heading, 1 to 4; anything else counts as 2.
 * @fires {JuReadyEvent} ju-ready - Its first rendering stands.
 * @fires {JuErrorEvent} ju-error - What one applies for could not be had; the code is the contract's, or `offline` or `timeout`.
 */
export class JuJobApplication extends PersonalElement<'job-application', ApplicationState> {
  static override namespaces = ['job-application', 'personal', 'contact', 'common'] as const;
  static override styles = [
    widgetStyles,
    iconStyles,
    pictogramStyles,
    readingBarStyles,
    personalStyles,
    partStyles,
    jobApplicationStyles,
  ];

  @property() posting = '';
  @property() company = '';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What is shown. Set from outside (a story, a test), nothing is fetched. */
  @property({ attribute: false }) state: ApplicationState = loading;

  readonly #online = new OnlineController(this, () => {
    this.announcer.say(this.t('personal:online'));
    this.#controller.online();
  });
  readonly #controller = new ApplicationController(
    this,
    draftsIn(
      () => localStorage,
      () => sessionStorage,
    ),
  );

  readonly #screen: Screen = this.#makeScreen();
  #makeScreen(): Screen {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getter below has a `this` of its own
    const widget = this;
    return this.screenWith({
      get formats() {
        return widget.formats;
      },
      controller: this.#controller,
      begin: (words: string) => this.#begin(words),
    });
  }

  #begin(words: string): void {
    if (this.state.type !== 'writing') return;
    const { letter } = this.state.draft;
    const gap = letter === '' || /\s$/.test(letter) ? '' : '\n\n';
    this.#controller.changeLetter(`${letter}${gap}${words} `);
    this.focusNext('letter');
  }

  protected get landmark(): string | undefined {
    return this.t('landmark');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('posting') || changed.has('company'))) {
      void this.#controller.load();
    }
    super.willUpdate(changed);
  }
  protected override follow(before: ApplicationState): Following {
    const { state } = this;
    return { told: tellingOf(this.#screen, before, state), focus: focusAfter(before, state) };
  }

  protected override renderState() {
    const { state } = this;
    return html`${offlineNotice(this.#screen, this.#online.offline)}
    ${state.type === 'writing' ? renderWriting(this.#screen, state) : renderAfter(this.#screen, state)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-job-application': JuJobApplication;
  }
}
