import { define } from '../../core/facade.ts';
import '../../elements/chip/chip.ts';
import '../../elements/reading-bar/reading-bar.lazy.ts';
import '../../elements/skeleton/skeleton.ts';
import '../job-card/job-card.ts';
import { JuJobSearch } from './job-search.element.ts';
import './job-search.lazy.ts';

export * from './job-search.element.ts';

define('ju-job-search', JuJobSearch);
