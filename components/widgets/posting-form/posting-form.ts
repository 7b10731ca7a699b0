import { define } from '../../core/facade.ts';
import '../../elements/date-field/date-field.lazy.ts';
import '../../elements/reading-bar/reading-bar.lazy.ts';
import '../../elements/skeleton/skeleton.ts';
import '../job-card/job-card.lazy.ts';
import { JuPostingForm } from './posting-form.element.ts';
import './posting-form.lazy.ts';

export * from './posting-form.element.ts';

define('ju-posting-form', JuPostingForm);
