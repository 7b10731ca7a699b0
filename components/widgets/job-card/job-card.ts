import { define } from '../../core/facade.ts';
import { JuJobCard } from './job-card.element.ts';

export * from './job-card.element.ts';

define('ju-job-card', JuJobCard);
