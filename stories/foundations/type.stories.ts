import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import './foundations.css';

const meta: Meta = { title: 'Foundations/Type' };
export default meta;

export const Sizes: StoryObj = {
  render: () => html`
    <div class="type">
      <p data-size="title">Hvad vil du gerne arbejde med?</p>
      <p data-size="heading">Vi fandt 43 job i nærheden af dig</p>
      <p data-size="large">Pædagogmedhjælper til Solstrålen</p>
      <p data-size="body">
        Du bestemmer selv, hvor meget du vil fortælle. Du kan altid gå tilbage og ændre det, du har
        svaret, og du kan stoppe, når du vil.
      </p>
      <p data-size="small">Senest opdateret 5. marts 2027. Tal: 0123456789.</p>
    </div>
  `,
};
