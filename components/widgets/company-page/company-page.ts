import { define } from '../../core/facade.ts';
import '../../elements/alert/alert.ts';
import '../../elements/reading-bar/reading-bar.lazy.ts';
import '../../elements/show-more/show-more.ts';
import '../../elements/skeleton/skeleton.ts';
import '../job-card/job-card.ts';
import { JuCompanyPage } from './company-page.element.ts';
import './company-page.lazy.ts';

export * from './company-page.element.ts';

define('ju-company-page', JuCompanyPage);
