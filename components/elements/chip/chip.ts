import { define } from '../../core/facade.ts';
import { JuChip } from './chip.element.ts';

export * from './chip.element.ts';

define('ju-chip', JuChip);
