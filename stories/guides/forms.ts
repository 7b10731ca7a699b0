import type { Guides } from '../shared/guide.ts';

const typing = { Tab: 'Moves to the field and on.' };
const places = ['7700 Thisted', '7730 Hanstholm', '7752 Snedsted'];

/** What a person writes. */
export const guides: Guides = {
  'ju-text-field': {
    example: (say) => ({
      attributes: {
        label: say('screening-form:place.label'),
        description: say('screening-form:place.hint'),
      },
    }),
    do: [
      'Give every field a label that asks, and keep it in sight.',
      'Say what to do in `error`: “Skriv en by, vi kender”.',
      'Name what is written (`autocomplete`), so that the browser can help.',
    ],
    dont: [
      'A placeholder as label.',
      'A field for what we do not need.',
      'Errors while a person is still writing.',
    ],
    keyboard: typing,
  },
  'ju-textarea': {
    example: (say) => ({
      attributes: { label: say('meeting-booking:confirm.note'), maxlength: 500 },
    }),
    do: [
      'Show room for as much as is wanted (`rows`).',
      'Say how much may be written when there is a limit.',
    ],
    dont: ['A textarea for a single word.', 'Cutting off what somebody pastes without saying so.'],
    keyboard: { ...typing, Enter: 'Begins a new line.' },
  },
  'ju-combobox': {
    example: (say) => ({
      attributes: { label: say('job-search-more:near'), icon: 'place' },
      properties: {
        suggest: async (typed: string) =>
          places
            .filter((place) => place.toLowerCase().includes(typed.toLowerCase()))
            .map((label) => ({ label, value: label })),
      },
    }),
    do: [
      'Suggest what was meant, also with a letter missing.',
      'Take what is written when nothing is chosen.',
    ],
    dont: [
      'Two or three choices: show them as choice cards.',
      'Suggestions that change the field by themselves.',
    ],
    keyboard: {
      ...typing,
      'ArrowDown, ArrowUp': 'Opens the suggestions and moves between them.',
      Enter: 'Takes the suggestion.',
      Escape: 'Closes the suggestions; what was written stays.',
    },
  },
  'ju-select': {
    example: (say) => ({
      attributes: { label: say('job-search-choices:municipality') },
      properties: {
        options: [
          { value: '', label: say('job-search-choices:pick') },
          { value: '787', label: 'Thisted' },
        ],
      },
    }),
    do: [
      'Use it for long lists that people know, as municipalities.',
      'Begin with a choice that asks.',
    ],
    dont: [
      'Fewer than six choices: show them as choice cards.',
      'Going somewhere as soon as something is chosen.',
    ],
    keyboard: {
      ...typing,
      'ArrowDown, ArrowUp': 'Chooses.',
      'A letter': 'Goes to what begins with it.',
    },
  },
  'ju-date-field': {
    example: (say) => ({ attributes: { label: say('posting-form:field_start') } }),
    do: [
      'Let people write the date; the calendar is a help.',
      'Say the earliest and the latest day in words.',
    ],
    dont: ['A calendar for a birthday: it is years away.'],
    keyboard: {
      ...typing,
      Enter: 'On the button: opens the calendar.',
      Escape: 'Closes the calendar.',
    },
  },
  'ju-calendar': {
    example: { attributes: { value: '2026-11-21' } },
    do: ['Let the date field open it.', 'Limit it with `min` and `max`.'],
    dont: ['The only way to give a date.'],
    keyboard: {
      'Arrow keys': 'Move by days and weeks; the reading direction counts.',
      'PageUp, PageDown': 'Move by months.',
      'Home, End': 'Move to the first and the last day of the week.',
      Enter: 'Takes the day.',
    },
  },
  'ju-field-group': {
    example: (say) => ({
      attributes: { label: say('job-application:contact.heading') },
      content: `<ju-text-field label="${say('contact:telephone')}" type="tel"></ju-text-field><ju-text-field label="${say('contact:email')}" type="email"></ju-text-field>`,
    }),
    do: ['Group what belongs to one question.', 'Say at the group what concerns all of it.'],
    dont: ['A group around a single field.', 'Groups inside groups.'],
    keyboard: { Tab: 'Moves through its fields.' },
  },
  'ju-error-summary': {
    do: [
      'Show it on top of what was sent, and move the focus to it.',
      'Use the same words here and at the field.',
    ],
    dont: [
      'Counting mistakes without saying what to do.',
      'A summary for one field that is in sight.',
    ],
    keyboard: {
      Tab: 'Moves between what is to be mended.',
      Enter: 'Moves the focus to that field.',
    },
  },
};
