import { define } from '../../core/facade.ts';
import { JuSkeleton } from './skeleton.element.ts';

export * from './skeleton.element.ts';

define('ju-skeleton', JuSkeleton);
