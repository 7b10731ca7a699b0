import { maskedProfile } from '../../../contract/masked.ts';
import { maskPersonalNumbersIn } from '../../../contract/personal-numbers.ts';
import { inTransaction } from '../../database/transaction.ts';
import { forgetReports } from '../../reports/reports.ts';
import { Favourites } from '../../visitors/favourites.ts';
import { healthAnswersIn, profileIn, wishesIn, type Kept } from '../../visitors/kept.ts';
import {
  createVisitor,
  deleteVisitor,
  lastVisitOf,
  type VisitorHash,
} from '../../visitors/visitors.ts';
import { todayInDenmark } from '../../search/today.ts';
import { noVisitor, type HandlersOf } from '../handling.ts';
import { ProblemError } from '../problems.ts';

/** The visitor itself, and the documents of which it keeps one each. */
export const visitorHandlers: HandlersOf<
  | 'createVisitor'
  | 'getVisitor'
  | 'deleteVisitor'
  | 'getProfile'
  | 'putProfile'
  | 'deleteProfile'
  | 'listFavourites'
  | 'putFavourite'
  | 'deleteFavourite'
  | 'getWishes'
  | 'putWishes'
  | 'deleteWishes'
  | 'getHealthAnswers'
  | 'putHealthAnswers'
  | 'deleteHealthAnswers'
> = ({ pool, seal, now }) => {
  const favourites = new Favourites(pool, seal);
  const profile = profileIn(pool);
  const wishes = wishesIn(pool);
  const health = healthAnswersIn(pool);
  return {
    createVisitor: async () => ({
      status: 201,
      body: { handle: await createVisitor(pool, todayInDenmark(now())) },
    }),
    getVisitor: async ({ visitor }) => ({
      status: 200,
      body: { lastVisit: await lastVisitOf(pool, visitor) },
    }),
    deleteVisitor: async ({ visitor, handle = '' }) => {
      await inTransaction(pool, async (client) => {
        // In this order: a report that the visitor tells meanwhile comes before this and goes too, or is refused.
        await deleteVisitor(client, visitor);
        await forgetReports(client, handle);
      });
      return { status: 204 };
    },
    listFavourites: async ({ visitor, query }) => ({
      status: 200,
      body: await favourites.list(visitor, query.limit ?? 50, query.cursor),
    }),
    putFavourite: async ({ visitor, path }) => {
      if (!(await favourites.mark(visitor, path.id))) throw new ProblemError('not-found');
      return { status: 204 };
    },
    deleteFavourite: async ({ visitor, path }) => {
      await favourites.unmark(visitor, path.id);
      return { status: 204 };
    },
    getProfile: async ({ visitor }) => kept(profile, visitor),
    putProfile: async ({ visitor, body }) => keep(profile, { visitor, body: maskedProfile(body) }),
    deleteProfile: async ({ visitor }) => erase(profile, visitor),
    getWishes: async ({ visitor }) => kept(wishes, visitor),
    putWishes: async ({ visitor, body }) =>
      keep(wishes, { visitor, body: maskPersonalNumbersIn(body) }),
    deleteWishes: async ({ visitor }) => erase(wishes, visitor),
    getHealthAnswers: async ({ visitor }) => kept(health, visitor),
    putHealthAnswers: async ({ visitor, body }) =>
      keep(health, { visitor, body: maskPersonalNumbersIn(body) }),
    deleteHealthAnswers: async ({ visitor }) => erase(health, visitor),
  };
};

async function kept<Document>(documents: Kept<Document>, visitor: VisitorHash) {
  const body = await documents.read(visitor);
  return body === undefined ? ({ status: 204 } as const) : ({ status: 200, body } as const);
}

async function keep<Document>(
  documents: Kept<Document>,
  { visitor, body }: { visitor: VisitorHash; body: Document },
) {
  if (!(await documents.write(visitor, body))) throw noVisitor();
  return { status: 204 } as const;
}

async function erase(documents: Kept<unknown>, visitor: VisitorHash) {
  await documents.erase(visitor);
  return { status: 204 } as const;
}
