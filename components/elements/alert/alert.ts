import { define } from '../../core/facade.ts';
import { JuAlert } from './alert.element.ts';

export * from './alert.element.ts';

define('ju-alert', JuAlert);
