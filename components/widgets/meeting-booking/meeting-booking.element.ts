import {
  html,
  property,
  widgetStyles,
  type PropertyValues,
  type TemplateResult,
} from '../../core/facade.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import { pictogramStyles } from '../../elements/pictogram/pictogram.styles.ts';
import { readingBarStyles } from '../../elements/reading-bar/in-widget.ts';
import { OnlineController } from '../personal/online.controller.ts';
import { partStyles } from '../personal/part.styles.ts';
import { PersonalElement, type Following } from '../personal/personal-element.ts';
import { personalStyles } from '../personal/personal.styles.ts';
import { offlineNotice } from '../personal/render-parts.ts';
import { BookingController } from './booking.controller.ts';
import { focusAfter, tellingOf } from './telling.ts';
import { meetingBookingStyles } from './meeting-booking.styles.ts';
import { renderBooked, renderConfirming, renderWithout } from './render-booking.ts';
import { renderChoosing } from './render-times.ts';
import type { Screen } from './screen.ts';
import { loading, type BookingState } from './state.ts';
import { ownTimeZone } from './times.ts';
import { typedIn } from './typed.ts';

/**
 * Books a meeting with a company, or a visit there: times by day as the person's own clock says them, and as the company's does where
 * that is another; a place is held while the person says who comes, then confirmed; it can be moved, cancelled, booked again and put
 * into a calendar.
 *
 * It books by the contract client that it finds in its context; without one it shows what `state` says. Meant for the personal frame.
 *
 * @attr {string} company - Id of the company.
 * @attr {string} posting - Id of the posting it is about, where there is one.
 * @attr {'meeting' | 'visit'} kind - Only times of this kind.
 * @attr {'off'} reading-bar - Leaves the reading bar out, where the page has one of its own.
 * @attr {number} heading-level - Level of the view's heading, 1 to 4; anything else counts as 2.
 * @fires {JuReadyEvent} ju-ready - Its first rendering stands.
 * @fires {JuErrorEvent} ju-error - The times could not be had; the code is the contract's, or `offline` or `timeout`.
 */
export class JuMeetingBooking extends PersonalElement<'meeting-booking', BookingState> {
  static override namespaces = ['meeting-booking', 'personal', 'contact', 'common'] as const;
  static override styles = [
    widgetStyles,
    iconStyles,
    pictogramStyles,
    readingBarStyles,
    personalStyles,
    partStyles,
    meetingBookingStyles,
  ];

  @property() company = '';
  @property() posting = '';
  @property() kind = '';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** IANA name of the zone that times are said in. Default: the device's. */
  @property({ attribute: false }) timeZone = ownTimeZone();
  /** What is shown. Set from outside (a story, a test), nothing is fetched. */
  @property({ attribute: false }) state: BookingState = loading;

  readonly #online = new OnlineController(this, () => {
    this.announcer.say(this.t('personal:online'));
    this.#controller.online();
  });
  readonly #controller = new BookingController(
    this,
    typedIn(
      () => sessionStorage,
      () => localStorage,
    ),
  );

  readonly #screen: Screen = this.#makeScreen();
  #makeScreen(): Screen {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getters below have a `this` of their own
    const widget = this;
    return this.screenWith({
      get zone() {
        return widget.timeZone;
      },
      get visit() {
        return widget.kind === 'visit';
      },
      controller: this.#controller,
    });
  }

  protected get landmark(): string | undefined {
    return this.t('landmark');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('company') || changed.has('kind'))) {
      void this.#controller.load();
    }
    super.willUpdate(changed);
  }
  protected override follow(before: BookingState): Following {
    const { state } = this;
    return {
      told: tellingOf(this.#screen, before, state),
      focus: focusAfter(this.#screen, before, state),
    };
  }

  protected override renderState() {
    return html`${offlineNotice(this.#screen, this.#online.offline)} ${this.#renderView()}`;
  }
  #renderView(): TemplateResult {
    const { state } = this;
    const screen = this.#screen;
    switch (state.type) {
      case 'choosing':
        return renderChoosing(screen, state);
      case 'confirming':
        return renderConfirming(screen, state);
      case 'booked':
        return renderBooked(screen, state);
      default:
        return renderWithout(screen, state);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-meeting-booking': JuMeetingBooking;
  }
}
