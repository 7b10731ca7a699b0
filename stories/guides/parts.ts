import type { Guides } from '../shared/guide.ts';

/** What a view is put together from, and how one moves in it. */
export const guides: Guides = {
  'ju-heading': {
    example: (say) => ({ attributes: { level: 2 }, content: say('job-search:heading') }),
    do: [
      'Write a sentence or a question, as you would say it.',
      'Choose `level` by the outline and `size` by the look.',
      'Let a host page move the headings of a widget down with `headingoffset`.',
    ],
    dont: ['Skip a level because a size looks better.', 'Capitals throughout.'],
    keyboard: {},
  },
  'ju-badge': {
    example: (say) => ({
      attributes: { count: 3, label: say('company-page:fact.jobs'), tone: 'info' },
    }),
    do: ['Say with `label` what is counted.', 'Say a state in one or two words beside its dot.'],
    dont: ['A number that grows to push somebody.', 'Two beside the same thing.'],
    keyboard: {},
  },
  'ju-card': {
    example: (say) => ({
      attributes: { heading: say('companies:heading'), href: '#companies' },
      content: `<p>${say('companies:intro')}</p>`,
    }),
    do: [
      'Give the whole card one place to lead to, with `href`.',
      'Put a button that does something else in `actions` or `footer`.',
      'Choose `level` so that cards stand under the heading of their list.',
    ],
    dont: ['A second link to the same place in the text.', 'Cards inside cards.'],
    keyboard: { Tab: 'Moves to the card, then to its buttons.', Enter: 'Opens the card.' },
  },
  'ju-tabs': {
    example: (say) => ({
      attributes: { label: say('job-search-more:showAs') },
      content: `<ju-tab-panel name="list" label="${say('job-search-more:asList')}">${say('job-search-more:matchNote')}</ju-tab-panel>
<ju-tab-panel name="map" label="${say('job-search-more:asMap')}">${say('map:name')}</ju-tab-panel>`,
    }),
    do: [
      'Use two to five tabs of one or two words.',
      'Put what most people need first.',
      'Say `manual` when a view must be fetched.',
    ],
    dont: ['Steps that follow each other: that is a stepper.', 'What must be compared.'],
    keyboard: {
      'Arrow left, right':
        'The next or previous tab, along the line of reading. Shows it, except when `manual`.',
      'Home, End': 'The first, the last tab.',
      Tab: 'From the tab into its view.',
      'Enter, Space': 'Shows the view, when `manual`.',
    },
  },
  'ju-menu': {
    example: (say) => ({
      attributes: { label: say('job-details:tools') },
      content: `<ju-menu-item value="save">${say('job-details:keep')}</ju-menu-item>
<ju-menu-item value="share">${say('job-details:share')}</ju-menu-item>`,
    }),
    do: ['Begin each item with a verb.', 'Divide more than five items with `<hr>`.'],
    dont: [
      'The most important thing on the page: it must be seen without a press.',
      'An answer in a form: that is a select or choice cards.',
    ],
    keyboard: {
      'Enter, Space, Arrow down': 'On the button: opens at the first item; Arrow up at the last.',
      'Arrow up, down': 'The next or previous item, round.',
      'Home, End': 'The first, the last item.',
      Letters: 'The next item that begins with them.',
      'Enter ': 'On an item: chooses it; the focus goes back to the button.',
      Escape: 'Closes; the focus goes back to the button.',
      Tab: 'Closes and goes on.',
    },
  },
  'ju-toast': {
    example: (say) => ({
      attributes: { open: true, stay: true },
      content: say('job-search-choices:saved'),
    }),
    do: [
      'Say in one sentence what happened, where it can be seen on the page too.',
      'Offer to undo what can be undone: then it stays until it is closed.',
      'Have the element in the page before it opens.',
    ],
    dont: [
      'An error that must be mended: that is an alert beside what went wrong.',
      'Anything that must be read.',
    ],
    keyboard: {
      Tab: 'Reaches its buttons where the element stands in the page.',
      Escape: 'Closes it; the focus goes back to where it came from.',
    },
  },
};
