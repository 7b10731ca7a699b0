import { define } from '../../core/facade.ts';
import { JuTextField } from './text-field.element.ts';

export * from './text-field.element.ts';

define('ju-text-field', JuTextField);
