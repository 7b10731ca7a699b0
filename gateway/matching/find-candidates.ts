import type pg from 'pg';
import { tradeOf } from '../../contract/matching/trades.ts';
import type { Candidate } from '../../contract/matching/matching.ts';
import type { MatchQuery } from '../../contract/types.ts';
import { distanceSql, Values } from '../search/filters.ts';
import { partOfOccupation, quote } from '../search/lexemes.ts';
import { postingColumns, summaryOf, type Details, type PostingRow } from '../search/posting-row.ts';
import { matching, partOf, relevanceSteps, type QueryWord } from '../search/query-words.ts';
import type { LocatedPlace } from '../places/places.ts';
import { markOfSkill, markOfTrade } from './marks.ts';

type Queryable = Pick<pg.Pool, 'query'>;

/** What decides who is a candidate at all. */
export interface Wanted extends Pick<MatchQuery, 'interests' | 'skills'> {
  readonly words: readonly QueryWord[];
  readonly place?: LocatedPlace | undefined;
  readonly radiusKm: number;
  /** Ids of postings that the person does not want to see. */
  readonly dismissed: readonly string[];
  /** Day in Denmark. */
  readonly today: string;
}

/** So many are looked at one by one; who fits more by the index alone comes first. */
const mostLookedAt = 1_000;
/** As far over the wished radius as the rules still look. */
const stretch = 1.5;

/** The word in the title or the occupation, whole or as a part. */
function prominently(word: QueryWord): string {
  const part = partOf(word);
  const occupation = part === undefined ? [] : [`${quote(partOfOccupation + part)}:*`];
  return [...relevanceSteps([word]).slice(0, 2), ...occupation]
    .map((one) => `(${one})`)
    .join(' | ');
}

interface CandidateRow extends PostingRow {
  readonly details: Details | null;
  readonly in_title: readonly boolean[] | null;
  readonly in_text: readonly boolean[] | null;
}

/** Postings of which a rule could say something good, found by the index. */
export async function findCandidates(database: Queryable, wanted: Wanted): Promise<Candidate[]> {
  const { words, place, interests = [], skills = [] } = wanted;
  const values = new Values();
  const query = (text: string) => values.add(text, 'tsquery');
  const title = words.map((word) => query(prominently(word)));
  const text = words.map((word) => query(matching([word])));
  const any = [
    ...words.map((word) => `(${matching([word])})`),
    ...interests.map(markOfTrade),
    ...skills.map(markOfSkill),
  ];
  const conditions = [
    `(valid_through is null or valid_through >= ${values.add(wanted.today, 'date')})`,
    `not (id = any (${values.add(wanted.dismissed, 'text[]')}))`,
    ...(any.length > 0 ? [`words @@ ${query(any.join(' | '))}`] : []),
  ];
  const distance = place ? `, ${distanceSql(place, values)} as distance` : '';
  const reachable = place
    ? `where distance <= ${values.add(wanted.radiusKm * stretch, 'float8')} or remote or moving`
    : '';
  const found = (tests: readonly string[]) =>
    `array[${tests.map((test) => `words @@ ${test}`).join(', ')}]::boolean[]`;
  const { rows } = await database.query<CandidateRow>(
    `select ${postingColumns}, details, ${found(title)} as in_title, ${found(text)} as in_text${place ? ', distance' : ''}
     from (select *${distance} from job_posting where ${conditions.join(' and ')} offset 0) as fitting
     ${reachable}
     order by ${title.length > 0 ? `true = any (${found(title)}) desc, ` : ''}posted_on desc, id
     limit ${mostLookedAt}`,
    values.list,
  );
  return rows.map((row) => candidateOf(row, words));
}

function candidateOf(row: CandidateRow, words: readonly QueryWord[]): Candidate {
  const { occupation, title } = row.card;
  const shown = (which: (index: number) => boolean | undefined) =>
    words.flatMap((word, index) => (which(index) ? [word.shown] : []));
  return {
    jobPosting: summaryOf(row),
    trade: tradeOf({ title, occupation }),
    skills: row.details?.skills ?? [],
    wordsInTitle: shown((index) => row.in_title?.[index]),
    wordsInText: shown((index) => !row.in_title?.[index] && row.in_text?.[index]),
  };
}

/** Occupations of postings, as they write them. */
export async function occupationsOf(
  database: Queryable,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await database.query<{ occupation: string }>({
    name: 'occupations',
    text: `select distinct card ->> 'occupation' as occupation from job_posting
      where id = any ($1) and card ->> 'occupation' is not null`,
    values: [ids],
  });
  return new Set(rows.map(({ occupation }) => occupation));
}
