import statuses from '../../../locales/status.json';

/** How far texts have come, least first. */
const readings = ['machine', 'second-read', 'native-read'] as const;
export type ReadingState = (typeof readings)[number];

type Files = Readonly<Record<string, { readonly reading: string } | undefined>>;
const filesOf = (language: string): Files =>
  (statuses as Readonly<Record<string, Files>>)[language] ?? {};

/** Whether a language has easy-read texts of its own. */
export const hasEasyTexts = (language: string): boolean =>
  Object.keys(filesOf(language)).some((name) => name.endsWith('.easy'));

/** What can be said of all of these texts together: what is true of the one that has come least far. */
export function readingStateOf(
  language: string,
  namespaces: readonly string[],
  easy: boolean,
): ReadingState {
  const files = filesOf(language);
  const names = namespaces.flatMap((name) => (easy ? [name, `${name}.easy`] : [name]));
  const ranks = names
    .map((name) => files[name])
    .filter((file) => file !== undefined)
    .map(({ reading }) => readings.indexOf(reading as ReadingState));
  return readings[ranks.length > 0 ? Math.min(...ranks) : 0] ?? 'machine';
}
