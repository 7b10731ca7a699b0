import type { Choice } from '../../elements/choice-group/choice-group.element.ts';

/** 'I don't know' and 'I'd rather not say': answers as large as any other. */
export const unknownChoice = (label: string): Choice => ({
  value: 'unknown',
  label,
  pictogram: 'unknown',
  exclusive: true,
});
export const declinedChoice = (label: string): Choice => ({
  value: 'declined',
  label,
  pictogram: 'declined',
  exclusive: true,
});
