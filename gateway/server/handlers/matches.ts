import { inOrder, matchOf, type Seeker } from '../../../contract/matching/matching.ts';
import { municipalityByCode } from '../../../contract/municipalities.ts';
import type { MatchQuery } from '../../../contract/types.ts';
import { findCandidates, occupationsOf } from '../../matching/find-candidates.ts';
import { findPlace } from '../../places/places.ts';
import { UnknownCursor } from '../../search/cursor.ts';
import { todayInDenmark } from '../../search/today.ts';
import { invalid, type HandlersOf } from '../handling.ts';
import { ProblemError } from '../problems.ts';

/** Postings that fit a person. Nothing of what is asked is kept. */
export const matchHandlers: HandlersOf<'matchJobPostings'> = ({ pool, seal, search, now }) => {
  async function matchesOf({ dismissed = [], ...query }: Omit<MatchQuery, 'limit' | 'cursor'>) {
    const { near, words, radiusKm = 20 } = query.wishes ?? {};
    const place = near === undefined ? undefined : await findPlace(pool, near);
    if (near !== undefined && !place) throw new ProblemError('unknown-place');
    const wrong = dismissed.filter(({ reason }) => reason === 'wrong-trade');
    const candidates = await findCandidates(pool, {
      ...query,
      words: await search.words(words),
      place,
      radiusKm,
      dismissed: dismissed.map(({ jobPosting }) => jobPosting),
      today: todayInDenmark(now()),
    });
    const seeker: Seeker = {
      ...query,
      ...(place && { place }),
      wrongTrades: await occupationsOf(
        pool,
        wrong.map(({ jobPosting }) => jobPosting),
      ),
    };
    return candidates.flatMap((one) => matchOf(seeker, one) ?? []).sort(inOrder);
  }

  return {
    matchJobPostings: async ({ body: { limit = 20, cursor, ...query } }) => {
      const { municipality } = query;
      if (municipality !== undefined && !municipalityByCode(municipality)) {
        throw invalid('/municipality', 'is the code of no municipality');
      }
      const question = ['matches', JSON.stringify(query)];
      const start = cursor === undefined ? 0 : seal.open<number>(question, cursor);
      if (start === undefined) throw new UnknownCursor();
      const matches = await matchesOf(query);
      const end = start + limit;
      return {
        status: 200,
        body: {
          items: matches.slice(start, end).map(({ match }) => match),
          next: end < matches.length ? seal.seal(question, end) : null,
        },
      };
    },
  };
};
