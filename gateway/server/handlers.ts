import type pg from 'pg';
import type { operations } from '../../contract/generated/openapi.ts';
import { municipalities, municipalityByCode } from '../../contract/municipalities.ts';
import { findPlace, searchPlaces } from '../places/places.ts';
import { CursorSeal } from '../search/cursor.ts';
import { PostingSearch } from '../search/search.ts';
import { Favourites } from '../visitors/favourites.ts';
import { healthAnswersIn, wishesIn, type Kept } from '../visitors/kept.ts';
import { createVisitor, deleteVisitor, type VisitorHash } from '../visitors/visitors.ts';
import type { OperationId } from './contract-document.ts';
import { assertReady } from './readiness.ts';
import { ProblemError } from './problems.ts';

type Declared<Id extends OperationId> = operations[Id];
type QueryOf<Id extends OperationId> = NonNullable<Declared<Id>['parameters']['query']>;
type PathOf<Id extends OperationId> = NonNullable<Declared<Id>['parameters']['path']>;
type BodyOf<Id extends OperationId> =
  Declared<Id> extends { requestBody: { content: { 'application/json': infer Body } } }
    ? Body
    : undefined;
type AnswerOf<Id extends OperationId> = {
  [Status in keyof Declared<Id>['responses']]: Declared<Id>['responses'][Status] extends {
    content: { 'application/json': infer Body };
  }
    ? { readonly status: Status; readonly body: Body }
    : { readonly status: Status };
}[Exclude<keyof Declared<Id>['responses'], 'default'>];

/** A request of one operation, checked against the contract. */
export interface Asked<Id extends OperationId> {
  readonly query: QueryOf<Id>;
  readonly path: PathOf<Id>;
  readonly body: BodyOf<Id>;
  /** Who asks. Only operations with `security` may read it; asking elsewhere throws. */
  readonly visitor: VisitorHash;
}

/** One function for each operation of the contract; a missing one is a type error. */
export type Handlers = {
  readonly [Id in OperationId]: (asked: Asked<Id>) => Promise<AnswerOf<Id>>;
};

/** What handlers need besides the database. */
export interface HandlerOptions {
  readonly pool: pg.Pool;
  /** Same for all gateways on the database. */
  readonly cursorSecret: string;
  readonly now?: (() => Date) | undefined;
}

const noVisitor = () =>
  new ProblemError('no-visitor', { headers: { 'www-authenticate': 'Bearer' } });

const invalid = (pointer: string, detail: string) =>
  new ProblemError('invalid-request', { errors: [{ pointer, detail }] });

/** Makes the handlers. */
export function createHandlers({ pool, cursorSecret, now }: HandlerOptions): Handlers {
  const seal = new CursorSeal(cursorSecret);
  const search = new PostingSearch(pool, seal, now);
  const favourites = new Favourites(pool, seal);
  const wishes = wishesIn(pool);
  const health = healthAnswersIn(pool);

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

  return {
    listMunicipalities: async () => ({ status: 200, body: { items: [...municipalities] } }),
    searchPlaces: async ({ query }) => ({
      status: 200,
      body: { items: await searchPlaces(pool, query.query, query.limit ?? 8) },
    }),
    searchJobPostings: async ({ query }) => {
      if (query.municipality !== undefined && !municipalityByCode(query.municipality)) {
        throw invalid('/municipality', 'is the code of no municipality');
      }
      const near = query.near === undefined ? undefined : await findPlace(pool, query.near);
      if (query.near !== undefined && !near) throw new ProblemError('unknown-place');
      const body = await search.search({
        query: query.query,
        kinds: query.kind,
        municipality: query.municipality,
        near,
        radiusKm: query.radius ?? 20,
        limit: query.limit ?? 20,
        cursor: query.cursor,
      });
      return { status: 200, body };
    },
    getJobPosting: async ({ path }) => {
      const body = await search.get(path.id);
      if (!body) throw new ProblemError('not-found');
      return { status: 200, body };
    },
    createVisitor: async () => ({ status: 201, body: { handle: await createVisitor(pool) } }),
    deleteVisitor: async ({ visitor }) => {
      await deleteVisitor(pool, visitor);
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
    getWishes: async ({ visitor }) => kept(wishes, visitor),
    putWishes: async (asked) => keep(wishes, asked),
    deleteWishes: async ({ visitor }) => erase(wishes, visitor),
    getHealthAnswers: async ({ visitor }) => kept(health, visitor),
    putHealthAnswers: async (asked) => keep(health, asked),
    deleteHealthAnswers: async ({ visitor }) => erase(health, visitor),
    getHealth: async () => ({ status: 200, body: { status: 'ok' } }),
    getReadiness: async () => {
      await assertReady(pool);
      return { status: 200, body: { status: 'ok' } };
    },
  };
}
