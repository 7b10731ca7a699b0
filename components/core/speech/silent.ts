/** Set on an element that is never read aloud, as the controls of reading aloud themselves. */
export const silentAttribute = 'data-ju-silent';
