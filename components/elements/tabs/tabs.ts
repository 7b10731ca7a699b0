import { define } from '../../core/facade.ts';
import { JuTabPanel } from './tab-panel.element.ts';
import { JuTabs } from './tabs.element.ts';

export * from './tab-panel.element.ts';
export * from './tabs.element.ts';

define('ju-tab-panel', JuTabPanel);
define('ju-tabs', JuTabs);
