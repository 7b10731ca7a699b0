import { define } from '../../core/facade.ts';
import { JuLink } from './link.element.ts';

export * from './link.element.ts';

define('ju-link', JuLink);
