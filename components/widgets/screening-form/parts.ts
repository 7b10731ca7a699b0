/** Defines the elements that the form is made of. */
import '../../elements/alert/alert.ts';
import '../../elements/button/button.ts';
import '../../elements/chip/chip.ts';
import '../../elements/choice-group/choice-group.ts';
import '../../elements/combobox/combobox.ts';
import '../../elements/disclosure/disclosure.ts';
import '../../elements/skeleton/skeleton.ts';
import '../../elements/stepper/stepper.ts';
import '../../elements/switch/switch.ts';
import '../../elements/term/term.ts';
import '../../elements/text-field/text-field.ts';
import '../../elements/textarea/textarea.ts';
import './pictograms.ts';
