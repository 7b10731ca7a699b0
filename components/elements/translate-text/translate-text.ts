import { define } from '../../core/facade.ts';
import { JuTranslateText } from './translate-text.element.ts';

export * from './translate-text.element.ts';

define('ju-translate-text', JuTranslateText);
