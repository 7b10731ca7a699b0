import { define } from '../../core/facade.ts';
import { JuState } from './state.element.ts';

export * from './state.element.ts';

define('ju-state', JuState);
