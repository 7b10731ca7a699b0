import { languages, type Language } from '../types.ts';
import occupations from './occupations.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

/** Words that mean the same to who looks for work, by language. How they are written: docs/search-terms.md. */
export type TermGroup = { readonly id: string; readonly finds?: readonly string[] } & {
  readonly [Tag in Language]?: readonly string[];
};

/** A list as editors keep it. */
export interface TermList {
  readonly about?: string;
  readonly groups: readonly TermGroup[];
}

/** What is wrong with a list, and where (RFC 6901). */
export interface TermFault {
  readonly pointer: string;
  readonly detail: string;
}

/** The lists that come with the project. */
export const shippedLists: readonly TermList[] = [occupations, words];

const mostGroups = 2_000;
const mostTerms = 40;
const longestTerm = 80;
const mostWords = 6;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything that is wrong with a list; nothing when it can be used. @param others whose ids `finds` may name as well */
export function checkTermList(value: unknown, others: readonly TermList[] = []): TermFault[] {
  if (!isObject(value)) return [{ pointer: '', detail: 'must be an object' }];
  const faults: TermFault[] = [];
  for (const name of Object.keys(value)) {
    if (name !== 'about' && name !== 'groups' && name !== '$schema') {
      faults.push({ pointer: `/${name}`, detail: 'is not known; a list has "about" and "groups"' });
    }
  }
  const groups = value.groups;
  if (!Array.isArray(groups) || groups.length > mostGroups) {
    return [...faults, { pointer: '/groups', detail: `must be a list of at most ${mostGroups}` }];
  }
  const known = new Set(
    [...others.flatMap((list) => list.groups), ...(groups as unknown[])].map(idOf),
  );
  const seen = new Set<unknown>();
  for (const [index, group] of (groups as unknown[]).entries()) {
    const at = `/groups/${index}`;
    if (!isObject(group)) {
      faults.push({ pointer: at, detail: 'must be an object' });
      continue;
    }
    faults.push(
      ...checkId(group.id, seen, at),
      ...checkTerms(group, at),
      ...checkFinds(group, known, at),
    );
  }
  return faults;
}

const idOf = (group: unknown): unknown => (isObject(group) ? group.id : undefined);

function checkId(id: unknown, seen: Set<unknown>, at: string): TermFault[] {
  const pointer = `${at}/id`;
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]{0,59}$/.test(id)) {
    return [{ pointer, detail: 'must be of small letters a-z, digits and hyphens' }];
  }
  if (seen.has(id)) return [{ pointer, detail: `"${id}" stands twice in this list` }];
  seen.add(id);
  return [];
}

function checkTerms(group: Record<string, unknown>, at: string): TermFault[] {
  const faults: TermFault[] = [];
  const allowed: readonly string[] = ['id', 'finds', ...languages];
  for (const name of Object.keys(group)) {
    if (!allowed.includes(name)) {
      faults.push({ pointer: `${at}/${name}`, detail: `is not one of ${allowed.join(', ')}` });
    }
  }
  const given = languages.filter((language) => group[language] !== undefined);
  if (given.length === 0)
    faults.push({ pointer: at, detail: `needs ${languages.join(', ')} or several` });
  for (const language of given) {
    const terms = group[language];
    const pointer = `${at}/${language}`;
    if (!Array.isArray(terms) || terms.length === 0 || terms.length > mostTerms) {
      faults.push({ pointer, detail: `must be a list of 1 to ${mostTerms} texts` });
      continue;
    }
    for (const [index, term] of (terms as unknown[]).entries()) {
      const detail = faultOfTerm(term);
      if (detail !== undefined) faults.push({ pointer: `${pointer}/${index}`, detail });
    }
  }
  return faults;
}

function faultOfTerm(term: unknown): string | undefined {
  if (typeof term !== 'string' || term.trim() === '' || term.length > longestTerm) {
    return `must be a text of 1 to ${longestTerm} characters`;
  }
  const { words: parts, compound } = readTerm(term);
  if (parts.length === 0) return 'has no letter or digit';
  if (parts.length > mostWords) return `has more than ${mostWords} words`;
  if (compound && (parts.length > 1 || [...parts[0]!].length < 4)) {
    return 'a hyphen in front is for a single word of four letters or more';
  }
  return undefined;
}

function checkFinds(
  group: Record<string, unknown>,
  known: ReadonlySet<unknown>,
  at: string,
): TermFault[] {
  if (group.finds === undefined) return [];
  const pointer = `${at}/finds`;
  if (!Array.isArray(group.finds)) return [{ pointer, detail: 'must be a list of ids' }];
  return (group.finds as unknown[]).flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `${pointer}/${index}`, detail: 'is the id of no group' }],
  );
}

/** One term, read: its words as written; `compound`: also at the end or beginning of longer words, as '-chauffør'. */
export interface Term {
  readonly words: readonly string[];
  readonly compound: boolean;
}

/** Reads a term as it stands in a list. */
export function readTerm(written: string): Term {
  return {
    words: written.toLowerCase().match(/[\p{L}\p{N}\p{M}]+(?:\+\+|#)?/gu) ?? [],
    compound: written.trim().startsWith('-'),
  };
}
