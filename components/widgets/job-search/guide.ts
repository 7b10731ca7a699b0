import type { JobPostingKind } from '../../../contract/types.ts';
import type { PictogramName } from '../../elements/pictogram/pictograms.ts';
import { everything, type JobQuery } from './query.ts';

/** The questions of the guide, in the order in which they are asked. */
export const questions = ['what', 'where', 'kind'] as const;
export type GuideQuestion = (typeof questions)[number];

/**
 * Trades that are offered as pictures, each with the Danish word that is looked for: postings are written in Danish, whatever
 * language the person reads.
 */
export const trades = {
  kitchen: 'køkken',
  cleaning: 'rengøring',
  care: 'pleje',
  teaching: 'børn',
  shop: 'butik',
  industry: 'lager',
  transport: 'chauffør',
  building: 'byggeri',
  garden: 'gartner',
  office: 'kontor',
} as const satisfies Partial<Record<PictogramName, string>>;
export type Trade = keyof typeof trades;
export const tradeNames = Object.keys(trades) as Trade[];

/** The trade whose word is looked for. */
export const tradeOfWords = (words: string): Trade | undefined =>
  tradeNames.find((name) => trades[name] === words.trim().toLowerCase());

/** Where a person can want to work. */
export type Where = 'municipality' | 'near' | 'country';

/** What has been answered so far; nothing is searched for before the last answer. */
export interface Guide {
  readonly question: GuideQuestion;
  /** A trade, words of one's own, or neither yet. */
  readonly what: Trade | 'own' | '';
  readonly words: string;
  readonly where: Where | '';
  readonly near: string;
  readonly kinds: readonly JobPostingKind[];
}

/** Begins at the first question, with what is searched for now as answers. */
export function guideFrom({ words, near, kinds, municipality }: JobQuery): Guide {
  const trade = tradeOfWords(words);
  return {
    question: 'what',
    what: trade ?? (words ? 'own' : ''),
    words: trade ? '' : words,
    where: near ? 'near' : municipality ? 'municipality' : '',
    near,
    kinds,
  };
}

/** The query that the answers come to. */
export function queryOf(guide: Guide, municipality: string, radiusKm: number): JobQuery {
  const { what, words, where, kinds } = guide;
  const near = where === 'near' ? guide.near.trim() : '';
  return {
    ...everything,
    words: what === 'own' ? words.trim() : what ? trades[what] : '',
    kinds,
    near,
    radiusKm,
    municipality: near || where === 'country' ? '' : municipality,
  };
}

/** The question that many steps on (or back); undefined past either end. */
export const questionFrom = (question: GuideQuestion, steps: number): GuideQuestion | undefined =>
  questions[questions.indexOf(question) + steps];

/** The guide as if its present question had not been answered. */
export function unanswered(guide: Guide): Guide {
  switch (guide.question) {
    case 'what':
      return { ...guide, what: '', words: '' };
    case 'where':
      return { ...guide, where: '', near: '' };
    case 'kind':
      return { ...guide, kinds: [] };
  }
}
