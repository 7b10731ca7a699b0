import { define } from '../../core/facade.ts';
import '../../elements/alert/alert.ts';
import '../../elements/reading-bar/reading-bar.lazy.ts';
import '../../elements/skeleton/skeleton.ts';
import { JuJobDetails } from './job-details.element.ts';
import './job-details.lazy.ts';

export * from './events.ts';
export * from './job-details.element.ts';

define('ju-job-details', JuJobDetails);

declare global {
  interface JuLazyModules {
    'job-details': typeof import('./job-details.ts');
  }
}
