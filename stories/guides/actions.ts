import type { Guides } from '../shared/guide.ts';

/** What a person presses or follows. */
export const guides: Guides = {
  'ju-button': {
    example: (say) => ({
      attributes: { variant: 'primary', icon: 'search' },
      content: say('job-search:find'),
    }),
    do: [
      'Begin the words with a verb: “Find job”, “Gem”, “Skriv til din rådgiver”.',
      'Put the one primary button of a view at the end of what was read.',
      'Say in a sentence nearby why something cannot be done yet.',
    ],
    dont: [
      'Two primary buttons in one view.',
      'A disabled button as the only answer to a mistake.',
      'An icon without words.',
    ],
    keyboard: {
      Tab: 'Moves to it.',
      'Enter, Space': 'Does what it says. With `href`, Enter follows the link.',
    },
  },
  'ju-link': {
    example: (say) => ({
      attributes: { href: '#job', standalone: true },
      content: say('job-search-more:read'),
    }),
    do: ['Let the words say where it leads.', 'Say when it leads to another website (`external`).'],
    dont: [
      '“Læs mere” or “klik her”.',
      'A link for something that is done on this page: that is a button.',
    ],
    keyboard: { Tab: 'Moves to it.', Enter: 'Follows it.' },
  },
};
