/** The script of the booking's frame. */
import '../../../components/widgets/personal/parts.ts';
import { JuMeetingBooking } from '../../../components/widgets/meeting-booking/meeting-booking.element.ts';
import { provideLazyModules } from '../../../components/core/facade.ts';
import { fetchLate } from './late.ts';
import { startWidget } from './start-widget.ts';

/** The frame has the widget's name already: said once is enough. */
class Framed extends JuMeetingBooking {
  get frameTitle(): string {
    return this.t('landmark');
  }
  protected override get landmark(): undefined {
    return undefined;
  }
}

provideLazyModules({ 'read-telephone': fetchLate('read-telephone') });
startWidget('ju-meeting-booking', Framed);
