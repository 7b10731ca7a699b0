import type { Guides } from '../shared/guide.ts';

/** What is said to a person. */
export const guides: Guides = {
  'ju-alert': {
    example: {
      attributes: { tone: 'success', heading: 'Dine ønsker er gemt' },
      content: 'Nu finder vi job til dig.',
    },
    do: [
      'Say what happened, then what comes next.',
      'Stay calm: “Vi kunne ikke gemme. Det, du skrev, står her stadig.”',
    ],
    dont: ['Colour as the only sign.', 'More than one alert in sight.'],
    keyboard: {},
  },
  'ju-tag': {
    example: { attributes: { tone: 'info' }, content: 'Vikar' },
    do: ['One or two words for a kind or a state.', 'The same word for the same thing everywhere.'],
    dont: ['A tag that looks like a button.', 'A row of more than three.'],
    keyboard: {},
  },
  'ju-state': {
    example: {
      attributes: { heading: 'Vi fandt ingen job med det hele', pictogram: 'magnifier-paper' },
      content:
        'Prøv med færre ønsker, eller søg længere væk.<ju-button slot="actions">Fjern alle ønsker</ju-button>',
    },
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
    example: { attributes: { more: true }, content: 'Du ser 20 af 43 job' },
    do: ['Say how many are seen and how many there are.', 'Keep the focus where it was.'],
    dont: ['Loading by itself while somebody scrolls to the end.'],
    keyboard: {
      Tab: 'Moves to the button.',
      'Enter, Space': 'Shows more; the next new thing gets the focus.',
    },
  },
};
