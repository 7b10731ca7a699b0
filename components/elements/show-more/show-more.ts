import { define } from '../../core/facade.ts';
import { JuShowMore } from './show-more.element.ts';

export * from './show-more.element.ts';

define('ju-show-more', JuShowMore);
