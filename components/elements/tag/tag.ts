import { define } from '../../core/facade.ts';
import { JuTag } from './tag.element.ts';

export * from './tag.element.ts';

define('ju-tag', JuTag);
