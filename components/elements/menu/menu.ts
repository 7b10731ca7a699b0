import { define } from '../../core/facade.ts';
import { JuMenuItem } from './menu-item.element.ts';
import { JuMenu } from './menu.element.ts';

export * from './menu-item.element.ts';
export * from './menu.element.ts';

define('ju-menu-item', JuMenuItem);
define('ju-menu', JuMenu);
