import { define } from '../../core/facade.ts';
import { JuBadge } from './badge.element.ts';

export * from './badge.element.ts';

define('ju-badge', JuBadge);
