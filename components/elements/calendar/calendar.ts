import { define } from '../../core/facade.ts';
import { JuCalendar } from './calendar.element.ts';

export * from './calendar.element.ts';
export { placeBeside } from './place-beside.ts';

define('ju-calendar', JuCalendar);
