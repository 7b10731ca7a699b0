/**
 * Who may have a posting by law. Kept apart from the matching on purpose: it needs what the matching must never see, it is asked only where
 * the person's own answers are (the personal frame), and it changes with the law, not with taste.
 *
 * It never says no. Who decides is the municipality; here it is only said that there is something to ask about.
 */
import type { JobPostingKind, Profile } from '../types.ts';
import rules from './eligibility.json' with { type: 'json' };

/** What of the person the rules look at. */
export type EligibilityAnswers = Pick<Profile, 'age' | 'benefit' | 'targetGroup'>;

/**
 * - `open`: no rule of law is known for this kind of posting;
 * - `likely`: what the person answered fits the rule;
 * - `ask`: the municipality has to say; the rule's id names the sentence in the locales.
 */
export type Eligibility =
  { readonly type: 'open' } | { readonly type: 'likely' | 'ask'; readonly rule: string };

interface Rule {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly validFrom: string;
  readonly validThrough?: string;
  readonly benefits?: readonly string[];
  readonly ages?: readonly string[];
  readonly source: string;
}

/** What the law that holds on a day (`YYYY-MM-DD`, in Denmark) says of a kind of posting and this person. */
export function eligibilityFor(
  kind: JobPostingKind,
  { age, benefit }: EligibilityAnswers,
  day: string,
): Eligibility {
  const rule = (rules as readonly Rule[]).find(
    ({ kinds, validFrom, validThrough = '9999-12-31' }) =>
      kinds.includes(kind) && validFrom <= day && day <= validThrough,
  );
  if (!rule) return { type: 'open' };
  const { id, benefits, ages } = rule;
  const fits =
    (benefits !== undefined && benefit !== undefined && benefits.includes(benefit)) ||
    (ages !== undefined && age !== undefined && ages.includes(age));
  return { type: fits ? 'likely' : 'ask', rule: id };
}
