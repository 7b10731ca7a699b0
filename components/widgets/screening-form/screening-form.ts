import { define } from '../../core/facade.ts';
import '../../elements/reading-bar/reading-bar.lazy.ts';
import './parts.ts';
import './screening-form.lazy.ts';
import { JuScreeningForm } from './screening-form.element.ts';

export * from './screening-form.element.ts';

define('ju-screening-form', JuScreeningForm);
