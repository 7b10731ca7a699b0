import { define } from '../../core/facade.ts';
import '../../elements/reading-bar/reading-bar.lazy.ts';
import '../contact/contact.lazy.ts';
import '../personal/parts.ts';
import { JuMeetingBooking } from './meeting-booking.element.ts';

export * from './meeting-booking.element.ts';

define('ju-meeting-booking', JuMeetingBooking);
