import { define } from '../../core/facade.ts';
import { JuButton } from './button.element.ts';

export * from './button.element.ts';

define('ju-button', JuButton);
