import { define } from '../../core/facade.ts';
import { JuLanguageMenu } from './language-menu.element.ts';

export * from './language-menu.element.ts';

define('ju-language-menu', JuLanguageMenu);
