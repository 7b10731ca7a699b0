import { define } from '../../core/facade.ts';
import { JuDisclosure } from './disclosure.element.ts';

export * from './disclosure.element.ts';

define('ju-disclosure', JuDisclosure);
