import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import './foundations.css';

const meta: Meta = { title: 'Foundations/Type' };
export default meta;

/** The same words in every language, as on a job search. */
const specimens = [
  {
    language: 'da',
    title: 'Hvad vil du gerne arbejde med?',
    heading: 'Vi fandt 43 job i nærheden af dig',
    large: 'Pædagogmedhjælper til Solstrålen',
    body: 'Du bestemmer selv, hvor meget du vil fortælle. Du kan altid gå tilbage og ændre det, du har svaret, og du kan stoppe, når du vil.',
    small: 'Senest opdateret 5. marts 2027. Tal: 0123456789.',
  },
  {
    language: 'en',
    title: 'What would you like to work with?',
    heading: 'We found 43 jobs near you',
    large: 'Nursery assistant at Solstrålen',
    body: 'You decide how much you want to tell. You can always go back and change what you have answered, and you can stop whenever you like.',
    small: 'Last updated 5 March 2027. Numbers: 0123456789.',
  },
  {
    language: 'ar',
    title: 'ما العمل الذي تودّ القيام به؟',
    heading: 'وجدنا 43 وظيفة بالقرب منك',
    large: 'مساعد تربوي في روضة Solstrålen',
    body: 'أنت من يقرر كم تريد أن تحكي. يمكنك دائماً العودة وتغيير ما أجبت به، ويمكنك التوقف متى شئت.',
    small: 'آخر تحديث 5 مارس 2027. أرقام: 0123456789.',
  },
  {
    language: 'ru',
    title: 'Кем вы хотели бы работать?',
    heading: 'Мы нашли 43 вакансии рядом с вами',
    large: 'Помощник воспитателя в Solstrålen',
    body: 'Вы сами решаете, сколько рассказать. Всегда можно вернуться и изменить ответ, и можно остановиться, когда захотите.',
    small: 'Обновлено 5 марта 2027 г. Цифры: 0123456789.',
  },
] as const;

const sizes = ['title', 'heading', 'large', 'body', 'small'] as const;

/** One family for three alphabets. Arabic is a step larger, with more room between its lines. */
export const FourLanguages: StoryObj = {
  render: () => html`
    <div class="specimens">
      ${specimens.map(
        ({ language, ...words }) =>
          html`<section class="type" lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
            ${sizes.map((size) => html`<p data-size=${size}>${words[size]}</p>`)}
          </section>`,
      )}
    </div>
  `,
};

/** Standard is 17 units on lines of 26, at most 66 letters; easy-read 21 on 34, at most 45. */
export const ReadingModes: StoryObj = {
  render: () => html`
    <div class="specimens">
      ${[specimens[0], specimens[2]].flatMap(({ language, title, body }) =>
        ['standard', 'easy'].map(
          (reading) =>
            html`<section
              class="type"
              lang=${language}
              dir=${language === 'ar' ? 'rtl' : 'ltr'}
              data-reading=${reading}
            >
              <p data-size="heading">${title}</p>
              <p data-size="body">${body}</p>
            </section>`,
        ),
      )}
    </div>
  `,
};
