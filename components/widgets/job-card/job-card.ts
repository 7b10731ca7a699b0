import { define } from '../../core/facade.ts';
import { JuJobCard } from './job-card.element.ts';
import './job-card.lazy.ts';
import '../../elements/reading-bar/reading-bar.lazy.ts';

export * from './job-card.element.ts';

define('ju-job-card', JuJobCard);
