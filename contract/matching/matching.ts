/**
 * Which postings fit a person, and why: rules with points, the same for everybody. No learning, no chance, no clock.
 *
 * What goes in is in {@link Seeker}: it has no age, sex, origin, health or benefit, and no field to put them in. Who may have a job
 * by law is another question, answered in `eligibility.ts` and nowhere near this.
 */
import type { Match, MatchChange, MatchQuery, MatchReason, Wishes } from '../types.ts';
import { placeRules } from './place-rules.ts';
import { demandRules } from './demand-rules.ts';
import { workRules } from './work-rules.ts';

/** What a person looks for and can, as the rules see it. */
export interface Seeker extends Omit<MatchQuery, 'limit' | 'cursor' | 'dismissed' | 'wishes'> {
  /** Without the language in which the person wants to be spoken to: it says nothing of the work. */
  readonly wishes?: Omit<Wishes, 'language'>;
  /** Where `wishes.near` is, once it is known. */
  readonly place?: { readonly label: string };
  /** Occupations of postings that the person said were the wrong trade, as the postings write them. */
  readonly wrongTrades?: ReadonlySet<string>;
}

/** One posting, as the rules see it. How words are found in it is the business of who asks. */
export interface Candidate {
  readonly jobPosting: Match['jobPosting'];
  readonly trade?: NonNullable<MatchQuery['interests']>[number] | undefined;
  readonly skills: Extract<MatchReason, { type: 'skills' }>['skills'];
  /** Of the person's words, those that stand in the title or the occupation. */
  readonly wordsInTitle: readonly string[];
  /** Those that stand in the ad's text only. */
  readonly wordsInText: readonly string[];
}

/** What one rule finds. Points count for or against; only what speaks for the posting has a reason. */
export interface Finding {
  readonly points: number;
  readonly reason?: MatchReason;
  readonly change?: MatchChange;
}

/** `excluded`: not for this person, whatever else fits. */
export type Rule = (seeker: Seeker, candidate: Candidate) => Finding | 'excluded' | undefined;

const rules: readonly Rule[] = [...workRules, ...placeRules, ...demandRules];
const mostReasons = 4;
const mostChanges = 3;

/** A match with its points, for putting matches in order. */
export interface ScoredMatch {
  readonly match: Match;
  readonly points: number;
}

/** Asks every rule. Nothing: the posting does not fit. */
export function matchOf(seeker: Seeker, candidate: Candidate): ScoredMatch | undefined {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const finding = rule(seeker, candidate);
    if (finding === 'excluded') return undefined;
    if (finding) findings.push(finding);
  }
  const points = findings.reduce((sum, finding) => sum + finding.points, 0);
  // The weightiest first; among equals the order of the rules, for sorting keeps it.
  const forIt = findings.filter(({ reason }) => reason).sort((a, b) => b.points - a.points);
  const changes = findings.filter(({ change }) => change).sort((a, b) => a.points - b.points);
  if (points <= 0 || forIt.length === 0) return undefined;
  return {
    points,
    match: {
      jobPosting: candidate.jobPosting,
      reasons: forIt.slice(0, mostReasons).map(({ reason }) => reason!),
      changes: changes.slice(0, mostChanges).map(({ change }) => change!),
    },
  };
}

/** The best first; of equals the newest, then by id, so that the same question has the same answer. */
export function inOrder(one: ScoredMatch, other: ScoredMatch): number {
  const [a, b] = [one.match.jobPosting, other.match.jobPosting];
  if (one.points !== other.points) return other.points - one.points;
  if (a.datePosted !== b.datePosted) return a.datePosted < b.datePosted ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
