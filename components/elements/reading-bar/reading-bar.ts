import { define } from '../../core/facade.ts';
import '../language-menu/language-menu.ts';
import { JuReadingBar } from './reading-bar.element.ts';

export * from './reading-bar.element.ts';

define('ju-reading-bar', JuReadingBar);
