import { define } from '../../core/facade.ts';
import { JuSwitch } from './switch.element.ts';

export * from './switch.element.ts';

define('ju-switch', JuSwitch);
