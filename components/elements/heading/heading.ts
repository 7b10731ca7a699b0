import { define } from '../../core/facade.ts';
import { JuHeading } from './heading.element.ts';

export * from './heading.element.ts';

define('ju-heading', JuHeading);
