/** Filters whose choices are counted as if nothing of their own group were chosen. Places exclude each other: one group. */
export const filterGroups = [
  'kind',
  'hours',
  'place',
  'remote',
  'education',
  'language',
  'accommodation',
] as const;
export type FilterGroup = (typeof filterGroups)[number];
