import { define } from '../../core/facade.ts';
import { JuRange } from './range.element.ts';

export * from './range.element.ts';

define('ju-range', JuRange);
