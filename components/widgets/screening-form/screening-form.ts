import '../../elements/alert/alert.ts';
import '../../elements/button/button.ts';
import '../../elements/choice-group/choice-group.ts';
import '../../elements/combobox/combobox.ts';
import '../../elements/disclosure/disclosure.ts';
import '../../elements/skeleton/skeleton.ts';
import '../../elements/stepper/stepper.ts';
import '../../elements/text-field/text-field.ts';
import '../../elements/textarea/textarea.ts';
import { define } from '../../core/facade.ts';
import { JuScreeningForm } from './screening-form.element.ts';

export * from './screening-form.element.ts';

define('ju-screening-form', JuScreeningForm);
