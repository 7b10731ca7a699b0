/** Defines the elements that personal widgets are made of. */
import '../../elements/alert/alert.ts';
import '../../elements/button/button.ts';
import '../../elements/disclosure/disclosure.ts';
import '../../elements/pictogram/letters.ts';
import '../../elements/skeleton/skeleton.ts';
import '../../elements/stepper/stepper.ts';
import '../../elements/switch/switch.ts';
import '../../elements/term/term.ts';
import '../../elements/text-field/text-field.ts';
import '../../elements/textarea/textarea.ts';
