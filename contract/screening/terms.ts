import type { Term, Terms } from './description.ts';
import entered from './terms.json' with { type: 'json' };

/** A term as it is entered: with the days between which it counts, and where it is from. */
interface EnteredTerm extends Term {
  readonly source: string;
  /** The first day; without it, it always was. */
  readonly validFrom?: string;
  /** The last day; without it, no end is known. */
  readonly validThrough?: string;
}

/** The names of what is dated. */
export const termKinds = ['education-level', 'education-field', 'benefit', 'target-group'] as const;

type Entered = Readonly<Record<keyof Terms, readonly EnteredTerm[]>>;

/**
 * What can be chosen on a day: laws change what benefits and groups there are, so they are data with dates, not code.
 *
 * @param day As `2026-11-21`, in Denmark.
 */
export function termsOn(day: string, all: Entered = entered): Terms {
  const validIn = (terms: readonly EnteredTerm[]): Term[] =>
    terms
      .filter(
        ({ validFrom = '', validThrough }) =>
          validFrom <= day && (validThrough === undefined || day <= validThrough),
      )
      .map(({ id, label, hint }) => ({ id, label, ...(hint && { hint }) }));
  return {
    'education-level': validIn(all['education-level']),
    'education-field': validIn(all['education-field']),
    benefit: validIn(all.benefit),
    'target-group': validIn(all['target-group']),
  };
}

/** Every id that ever was: a condition may name one of another day. */
export function everyTerm(kind: keyof Terms): readonly string[] {
  return (entered as Entered)[kind].map(({ id }) => id);
}
