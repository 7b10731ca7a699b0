import type { Guides } from '../shared/guide.ts';

/** What a person chooses. */
export const guides: Guides = {
  'ju-choice-group': {
    example: (say) => ({
      attributes: { label: say('job-search-more:kinds'), multiple: true },
      properties: {
        choices: [
          { value: 'ordinary', label: say('job-search:kind_ordinary'), pictogram: 'tools' },
          {
            value: 'part-time',
            label: say('job-search:kind_part-time'),
            description: say('job-search-more:kindMeaning_part-time'),
            pictogram: 'house',
          },
          { value: 'unknown', label: say('screening-form:unknown'), exclusive: true },
        ],
      },
    }),
    do: [
      'Ask in the label; say in the description whether several may be chosen.',
      'Give “Ved ikke” and “Vil ikke svare” the same room as every other answer.',
      'Choose pictograms of people and things.',
    ],
    dont: ['An answer chosen beforehand.', 'More than seven cards: use a select or a combobox.'],
    keyboard: {
      Tab: 'Moves to the group, and out of it; with several choices, to each.',
      'Arrow keys': 'Move and choose, where one may be chosen.',
      Space: 'Chooses, and takes back where several may be chosen.',
    },
  },
  'ju-switch': {
    example: (say) => ({ attributes: { label: say('companies:nearbyHere'), checked: true } }),
    do: ['Use it for what happens at once.', 'Say what is so when it is on.'],
    dont: ['In a form that is sent: use a choice.', 'A label that changes with it.'],
    keyboard: { Tab: 'Moves to it.', Space: 'Turns it on or off.' },
  },
  'ju-range': {
    example: (say) => ({
      attributes: {
        label: say('screening-form:ask.distance'),
        unit: say('screening-form:place.radius', { km: '' }).trim(),
        value: '20',
        min: 1,
        max: 100,
      },
    }),
    do: ['Use it where about is exact enough.', 'Keep the number field: some cannot drag.'],
    dont: ['For dates or money.', 'Steps that a finger cannot hit.'],
    keyboard: {
      Tab: 'Moves to the slider, then to the number.',
      'Arrow keys': 'One step more or less, in reading direction.',
      'Home, End': 'The least and the most.',
    },
  },
  'ju-chip': {
    example: (say) => ({ attributes: { label: say('job-search-choices:hours_part-time') } }),
    do: [
      'Show what a person chose, in their words, and let each be taken away.',
      'Move the focus to the next one when one goes.',
    ],
    dont: ['For what cannot be removed: that is a tag.'],
    keyboard: { Tab: 'Moves to it.', 'Enter, Space': 'Removes it.' },
  },
};
