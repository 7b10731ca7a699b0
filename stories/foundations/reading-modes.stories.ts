import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { directionOf, html } from '../../components/core/facade.ts';
import { exampleQuestion } from '../../components/widgets/screening-form/examples.ts';
import '../../components/widgets/screening-form/screening-form.ts';
import './reading-modes.css';

/** One screen in every language and reading mode. Russian easy-read is the easy layout with the standard texts. */
const meta: Meta = { title: 'Foundations/Reading modes and languages' };
export default meta;

const asking = exampleQuestion('kinds');
const languages = { da: 'Dansk', en: 'English', ar: 'العربية', ru: 'Русский' };

const sideBySide = (reading: 'standard' | 'easy') => () => html`
  <div class="side-by-side">
    ${Object.entries(languages).map(
      ([language, name]) => html`
        <section
          lang=${language}
          dir=${directionOf(language)}
          reading=${reading}
          aria-label=${name}
        >
          <p class="caption">${name}</p>
          <ju-screening-form .state=${asking}></ju-screening-form>
        </section>
      `,
    )}
  </div>
`;

export const Standard: StoryObj = { render: sideBySide('standard') };
export const EasyRead: StoryObj = { tags: ['once'], render: sideBySide('easy') };
