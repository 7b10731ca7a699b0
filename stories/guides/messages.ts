import type { Guides } from '../shared/guide.ts';

/** What is said to a person. */
export const guides: Guides = {
  'ju-alert': {
    example: (say) => ({
      attributes: { tone: 'success', heading: say('screening-form:kept.title') },
      content: say('screening-form:kept.intro'),
    }),
    do: [
      'Say what happened, then what comes next.',
      'Stay calm: “Vi kunne ikke gemme. Det, du skrev, står her stadig.”',
    ],
    dont: ['Colour as the only sign.', 'More than one alert in sight.'],
    keyboard: {},
  },
  'ju-tag': {
    example: (say) => ({ attributes: { tone: 'info' }, content: say('job-search:kind_temp') }),
    do: ['One or two words for a kind or a state.', 'The same word for the same thing everywhere.'],
    dont: ['A tag that looks like a button.', 'A row of more than three.'],
    keyboard: {},
  },
  'ju-state': {
    example: (say) => ({
      attributes: { heading: say('job-search:emptyHeading'), pictogram: 'magnifier-paper' },
      content: `${say('job-search-more:emptyHelp')}<ju-button slot="actions">${say('job-search-more:withoutKinds')}</ju-button>`,
    }),
    do: [
      'Say why there is nothing, and offer one way on.',
      'Say that it is not the person’s fault when it is ours.',
    ],
    dont: ['“Ingen resultater” and nothing else.', 'Jokes.'],
    keyboard: { Tab: 'Moves to what is offered.' },
  },
  'ju-skeleton': {
    example: { attributes: { lines: 3 } },
    do: [
      'Keep the room that the content will take.',
      'Say aloud that something is coming, where it takes long.',
    ],
    dont: ['For less than a third of a second.', 'Shimmer in easy-read.'],
    keyboard: {},
  },
  'ju-stepper': {
    example: { attributes: { current: 3, total: 9 } },
    do: ['Tell how far a person has come.', 'Count questions, not pages.'],
    dont: ['Percentages.', 'A way to jump past what must be answered.'],
    keyboard: {},
  },
  'ju-show-more': {
    example: (say) => ({
      attributes: { more: true },
      content: say('job-search:shown', { shown: 20, count: 43 }),
    }),
    do: ['Say how many are seen and how many there are.', 'Keep the focus where it was.'],
    dont: ['Loading by itself while somebody scrolls to the end.'],
    keyboard: {
      Tab: 'Moves to the button.',
      'Enter, Space': 'Shows more; the next new thing gets the focus.',
    },
  },
};
