import type { PersonalScreen } from '../personal/screen.ts';
import type { BookingController } from './booking.controller.ts';

/** What the functions that render a view need of the element. */
export interface Screen extends PersonalScreen<'meeting-booking'> {
  readonly controller: BookingController;
  /** IANA name of the zone the person is in. */
  readonly zone: string;
  /** `visit`, or a meeting. */
  readonly visit: boolean;
}
