import { define } from '../../core/facade.ts';
import '../../elements/reading-bar/reading-bar.lazy.ts';
import '../contact/contact.lazy.ts';
import '../personal/parts.ts';
import { JuJobApplication } from './job-application.element.ts';

export * from './job-application.element.ts';

define('ju-job-application', JuJobApplication);
