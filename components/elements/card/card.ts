import { define } from '../../core/facade.ts';
import { JuCard } from './card.element.ts';

export * from './card.element.ts';

define('ju-card', JuCard);
