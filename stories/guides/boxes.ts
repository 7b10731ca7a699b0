import type { Guides } from '../shared/guide.ts';

/** What things lie in. */
export const guides: Guides = {
  'ju-dialog': {
    example: {
      attributes: { heading: 'Flere valg', open: true },
      content:
        '<p>Hvor langt vil du rejse?</p><div slot="actions"><ju-button variant="primary" full>Vis 43 job</ju-button></div>',
    },
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
