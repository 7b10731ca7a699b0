import { define } from '../../core/facade.ts';
import { JuSelect } from './select.element.ts';

export * from './select.element.ts';

define('ju-select', JuSelect);
