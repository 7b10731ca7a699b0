import type { Guides } from '../shared/guide.ts';

/** What helps a person to read. */
export const guides: Guides = {
  'ju-term': {
    example: (say) => ({
      attributes: { name: 'flexJob' },
      content: say('job-search:kind_flex-job'),
    }),
    do: [
      'Explain the field’s words where they stand first.',
      'Write the meaning in the glossary, in all languages.',
    ],
    dont: ['Explaining everyday words.', 'A term inside a link or a button.'],
    keyboard: {
      Tab: 'Moves to the word.',
      'Enter, Space': 'Shows or folds its meaning.',
      Escape: 'Folds it.',
    },
  },
  'ju-disclosure': {
    example: (say) => ({
      attributes: { summary: say('screening-form:health.whyTitle') },
      content: say('screening-form:health.intro'),
    }),
    do: ['Fold what only some want to know.', 'Let the summary say what is inside.'],
    dont: ['Folding what everybody must read.', 'A disclosure inside a disclosure.'],
    keyboard: { Tab: 'Moves to the summary.', 'Enter, Space': 'Unfolds and folds.' },
  },
  'ju-read-aloud': {
    example: { attributes: { for: 'text' } },
    do: [
      'Put it beside the heading of what it reads.',
      'Let it read what a person sees, and no more.',
    ],
    dont: ['Starting by itself.', 'Two voices at a time.'],
    keyboard: {
      Tab: 'Moves through play, stop and speed.',
      'Enter, Space': 'Plays, pauses, stops.',
    },
  },
  'ju-translate-text': {
    example: {
      attributes: { from: 'da' },
      content: '<p lang="da">Vi søger en kollega til nattevagt.</p>',
    },
    do: ['Offer it for words that are not ours.', 'Keep the original one press away.'],
    dont: [
      'For our own texts: they have been translated by people.',
      'Hiding that a machine did it.',
    ],
    keyboard: {
      Tab: 'Moves to the button.',
      'Enter, Space': 'Translates, and shows the original again.',
    },
  },
  'ju-language-menu': {
    do: ['Write each language in its own words.', 'Put it first on the page.'],
    dont: ['Flags.', 'Guessing without a way back.'],
    keyboard: {
      'Enter, Space': 'Opens it.',
      'ArrowDown, ArrowUp': 'Move through the languages.',
      Escape: 'Closes it.',
    },
  },
  'ju-reading-bar': {
    do: [
      'Show it once on a page, before the first widget.',
      'Let every choice hold for the whole page.',
    ],
    dont: ['Hiding it in a menu of the site.', 'More choices than these.'],
    keyboard: {
      Tab: 'Moves through its controls.',
      'Enter, Space': 'Changes, and says what changed.',
    },
  },
  'ju-icon': {
    example: { attributes: { name: 'search' } },
    do: ['Put it beside words.', 'Take the same icon for the same thing.'],
    dont: ['An icon that carries the meaning alone.'],
    keyboard: {},
  },
  'ju-pictogram': {
    example: { attributes: { name: 'magnifier-paper' } },
    do: [
      'People and things rather than metaphors.',
      'One on every main action in easy-read, beside the words.',
    ],
    dont: ['Decoration.', 'Several in one sentence.'],
    keyboard: {},
  },
  'ju-map': {
    do: [
      'Show the same jobs as a list beside it: every act of the map is there too.',
      'Say what has no place on it.',
    ],
    dont: ['Meaning by colour alone.', 'Tiles of others before the person said yes.'],
    keyboard: {
      Tab: 'To the marks, then to the buttons below.',
      'Arrow keys': 'From mark to mark.',
      '+, −, Home': 'Nearer, farther, all of it.',
      'Enter, Space': 'On a mark: shows what is there.',
    },
  },
  'ju-video': {
    example: {
      properties: {
        video: {
          name: 'En dag i værkstedet (opdigtet)',
          contentUrl: 'https://film.example/dag.mp4',
          external: true,
          captions: [{ language: 'da', url: 'https://film.example/dag.da.vtt' }],
          transcript: 'Velkommen til værkstedet.',
        },
      },
    },
    do: [
      'Give captions and the words to read.',
      'Say who is asked before a film of others is fetched.',
    ],
    dont: ['Playing by itself.', 'A film that alone says what one must know.'],
    keyboard: {
      Tab: 'Moves to the film’s own controls, then to its words.',
      Enter: 'On the button: fetches a film of others.',
    },
  },
};
