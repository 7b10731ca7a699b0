import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/widgets/posting-form/posting-form.ts';
import { emptyAdvertisement, type Advertisement } from '../../contract/writing/advertisement.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Widgets/Posting form', component: 'ju-posting-form' };
export default meta;

export const Playground = { ...playground('ju-posting-form'), tags: ['once'] };

const halfWritten: Advertisement = {
  ...emptyAdvertisement,
  id: 'story',
  title: 'Stuepige til hotel',
  employer: 'Mønsterhotellet (opdigtet)',
  occupation: 'Rengøring',
  kind: 'part-time',
  hours: ['part-time', 'weekend'],
  workHours: '20 timer om ugen',
  tasks:
    'Du bliver en del af et ungt, dynamisk team.\n- Du gør værelser rene, skifter sengetøj og fylder op, så gæsterne, der kommer ' +
    'fra nær og fjern, altid bliver mødt af et værelse, der er klar og pænt.\n- Du følger kvalitetssikringsprocedurerne.',
  must: 'Dansk er dit modersmål.',
  postalCode: '7700',
  town: 'Thisted',
  languages: ['da'],
};

/** Half written: hard sentences and wording that may keep people away are told of by their fields. */
export const HalfWritten: StoryObj = {
  render: () => html`<ju-posting-form .advertisement=${halfWritten}></ju-posting-form>`,
};
