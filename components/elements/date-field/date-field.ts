import { define } from '../../core/facade.ts';
import { JuDateField } from './date-field.element.ts';
import './date-field.lazy.ts';

export * from './date-field.element.ts';

define('ju-date-field', JuDateField);
