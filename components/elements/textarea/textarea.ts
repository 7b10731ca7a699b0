import { define } from '../../core/facade.ts';
import { JuTextarea } from './textarea.element.ts';

export * from './textarea.element.ts';

define('ju-textarea', JuTextarea);
