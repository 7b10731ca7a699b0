import { define } from '../../core/facade.ts';
import { JuFieldGroup } from './field-group.element.ts';

export * from './field-group.element.ts';

define('ju-field-group', JuFieldGroup);
