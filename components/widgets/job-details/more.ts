/** What few people do with a posting: tell that something is wrong, and print it. Fetched when somebody does. */
import '../../elements/alert/alert.ts';
import '../../elements/button/button.ts';
import '../../elements/choice-group/choice-group.ts';
import '../../elements/dialog/dialog.ts';
import '../../elements/textarea/textarea.ts';
// What both share stands in the widget's own file: bundlers then make one of it, not two.
import './job-details.ts';

export { print } from './print.ts';
export { Report } from './report.ts';

declare global {
  interface JuLazyModules {
    'job-details-more': typeof import('./more.ts');
  }
}
