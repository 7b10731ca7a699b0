import { define } from '../../core/facade.ts';
import { JuDialog } from './dialog.element.ts';

export * from './dialog.element.ts';

define('ju-dialog', JuDialog);
