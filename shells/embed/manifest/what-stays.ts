/** Something of ours that stays in a reader's browser. */
export interface Kept {
  readonly name: string;
  /** Whose storage: the site's own, or the embed origin's under that site alone. */
  readonly where:
    | 'localStorage of the site'
    | 'sessionStorage of the site'
    | 'localStorage of the frame'
    | 'sessionStorage of the frame';
  readonly why: string;
  readonly howLong: string;
  /** Kept only where one of these is on the shelf; absent: always. */
  readonly tags?: readonly string[];
}

/** What shows frames of ours. */
const personal = ['ju-screening-form', 'ju-job-application', 'ju-meeting-booking'];

/** Everything that our own code keeps. All of it is strictly necessary for what the person asked for. */
export const kept: readonly Kept[] = [
  {
    name: 'jobunivers.manifest.<code>',
    where: 'localStorage of the site',
    why: 'The last signed list of what may run here, and its number: an older one is refused, and a broken one does not take the widgets away.',
    howLong: 'Until a newer one comes.',
  },
  {
    name: 'jobunivers.preferences',
    where: 'localStorage of the site',
    why: 'What the person chose in the reading bar: language, easy-read, text size, contrast.',
    howLong:
      'From the first choice until the person goes back to the start in the bar, or clears the browser.',
  },
  {
    name: 'jobunivers.speed',
    where: 'localStorage of the site',
    why: 'How fast the person wants to be read to.',
    howLong: 'From the first choice until the browser is cleared.',
  },
  {
    name: 'jobunivers.visitor',
    where: 'localStorage of the site',
    why: 'A random handle under which the gateway keeps favourites, saved searches, what is followed and what is not for the person.',
    howLong: 'From the first of them until the browser is cleared.',
    tags: ['ju-job-search', 'ju-job-details', 'ju-company-page'],
  },
  {
    name: 'jobunivers.advertisement',
    where: 'sessionStorage of the site',
    why: 'The advertisement that an employer is writing, so that a reload loses nothing.',
    howLong: 'Until the employer deletes it, or the tab is closed.',
    tags: ['ju-posting-form'],
  },
  {
    name: 'jobunivers.advertisement',
    where: 'localStorage of the site',
    why: 'The same, once the employer has pressed “keep the draft”.',
    howLong: 'Until the employer deletes it; at most 30 days, when it is next looked at.',
    tags: ['ju-posting-form'],
  },
  {
    name: 'jobunivers.visitor',
    where: 'localStorage of the frame',
    why: 'A random handle under which the gateway keeps what the person saved. Never joined with the site’s.',
    howLong: 'From the first save until the browser is cleared.',
    tags: personal,
  },
  {
    name: 'jobunivers.applications',
    where: 'localStorage of the frame',
    why: 'Applications that are not sent yet, with name, telephone, e-mail and CV, so that a reload or a lost connection loses nothing.',
    howLong:
      'The letter until it is sent or erased; all of it at most 30 days after the last change.',
    tags: ['ju-job-application'],
  },
  {
    name: 'jobunivers.booking',
    where: 'sessionStorage of the frame',
    why: 'Name, telephone, e-mail and note for a meeting that is not confirmed, so that a reload loses nothing.',
    howLong: 'Until it is confirmed or the tab is closed.',
    tags: ['ju-meeting-booking'],
  },
  {
    name: 'jobunivers.screening',
    where: 'localStorage of the frame',
    why: 'Answers that are not sent yet, to be gone on with another time. Never those about health. In another window nothing of them is shown before the person says that they are theirs.',
    howLong:
      'Until they are sent or the person deletes them; at most 30 days after the last answer.',
    tags: ['ju-screening-form'],
  },
  {
    name: 'jobunivers.writing',
    where: 'sessionStorage of the frame',
    why: 'That the unsent answers were written in this very window.',
    howLong: 'Until they are sent or deleted, or the tab is closed.',
    tags: ['ju-screening-form'],
  },
  {
    name: 'jobunivers.speed',
    where: 'localStorage of the frame',
    why: 'How fast the person wants to be read to.',
    howLong: 'From the first choice until the browser is cleared.',
    tags: personal,
  },
];

/** Names that a page's `window` has more when widgets stand in it. The page's own are untouched. */
export const globals = [
  { name: 'jobunivers', by: 'the loader' },
  { name: 'litElementVersions', by: 'Lit' },
  { name: 'litHtmlVersions', by: 'Lit' },
  { name: 'litPropertyMetadata', by: 'Lit' },
  { name: 'reactiveElementVersions', by: 'Lit' },
  { name: '__FEDERATION__', by: 'the federation runtime' },
  { name: '__GLOBAL_LOADING_REMOTE_ENTRY__', by: 'the federation runtime' },
  { name: '__VMOK__', by: 'the federation runtime' },
] as const;
