import { define } from '../../core/facade.ts';
import { JuIcon } from './icon.element.ts';

export * from './icon.element.ts';

define('ju-icon', JuIcon);
