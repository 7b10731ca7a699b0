import type { Guides } from '../shared/guide.ts';

/** What things lie in. */
export const guides: Guides = {
  'ju-dialog': {
    example: (say) => ({
      attributes: { heading: say('job-search:choices'), open: true },
      content: `<p>${say('screening-form:ask.distance')}</p><div slot="actions"><ju-button variant="primary" full>${say('job-search:showAll')}</ju-button></div>`,
    }),
    do: [
      'For a short task beside the one at hand.',
      'Name the dialog by what it is for, and the button by what it does.',
    ],
    dont: ['Opening by itself.', 'A dialog over a dialog.'],
    keyboard: {
      Tab: 'Moves round inside it.',
      Escape: 'Closes it; the focus goes back to where it was.',
    },
  },
};
