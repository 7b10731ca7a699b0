import { define } from '../../core/facade.ts';
import { JuStepper } from './stepper.element.ts';

export * from './stepper.element.ts';

define('ju-stepper', JuStepper);
