import { define } from '../../core/facade.ts';
import { JuCombobox } from './combobox.element.ts';

export * from './combobox.element.ts';

define('ju-combobox', JuCombobox);
