/** The script of the screening's frame: what a page would fetch late is in it from the start, but for what few need. */
import { provideLazyModules } from '../../../components/core/facade.ts';
import * as readAloud from '../../../components/elements/read-aloud/read-aloud.ts';
import * as readingBar from '../../../components/elements/reading-bar/reading-bar.ts';
import '../../../components/widgets/screening-form/parts.ts';
import { JuScreeningForm } from '../../../components/widgets/screening-form/screening-form.element.ts';
import { startFrame } from './frame.ts';
import { fetchLate } from './late.ts';

/** The form, able to say what its frame is called. */
class FramedScreeningForm extends JuScreeningForm {
  get frameTitle(): string {
    return this.t('landmark');
  }

  /** The frame has this name already: said once is enough. */
  protected override get landmark(): undefined {
    return undefined;
  }
}

provideLazyModules({
  // The numbers of all countries: for who types one that is not plainly Danish.
  'read-telephone': fetchLate('read-telephone'),
  'read-aloud': () => Promise.resolve(readAloud),
  'reading-bar': () => Promise.resolve(readingBar),
});
startFrame({
  tag: 'ju-screening-form',
  elementClass: FramedScreeningForm,
  title: (element) => (element as FramedScreeningForm).frameTitle,
});
