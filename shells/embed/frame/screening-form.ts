/** The script of the screening's frame. */
import { JuScreeningForm } from '../../../components/widgets/screening-form/screening-form.ts';
import { startFrame } from './frame.ts';

/** The form, able to say what its frame is called. */
class FramedScreeningForm extends JuScreeningForm {
  get frameTitle(): string {
    return this.t('landmark');
  }
}

startFrame({
  tag: 'ju-screening-form',
  elementClass: FramedScreeningForm,
  title: (element) => (element as FramedScreeningForm).frameTitle,
});
