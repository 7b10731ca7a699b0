import type pg from 'pg';
import type { operations } from '../../contract/generated/openapi.ts';
import type { CursorSeal } from '../search/cursor.ts';
import type { PostingSearch } from '../search/search.ts';
import type { VisitorHash } from '../visitors/visitors.ts';
import type { OperationId } from './contract-document.ts';
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
  /** The handle of who asks, where one was sent. Never kept. */
  readonly handle: string | undefined;
}

/** One function for each operation of the contract. */
export type Handlers = {
  readonly [Id in OperationId]: (asked: Asked<Id>) => Promise<AnswerOf<Id>>;
};

/** What some handlers of a kind are made of; one file of `handlers/` each. */
export interface Services {
  readonly pool: pg.Pool;
  readonly seal: CursorSeal;
  readonly search: PostingSearch;
  /** The time, for tests another. */
  readonly now: () => Date;
  /** Origins of the municipality's own pages. */
  readonly ownOrigins: readonly string[];
  /** How long a slot is held before it must be confirmed. */
  readonly holdMinutes: number;
}

/** Makes the handlers of one kind, exactly those that are named. */
export type HandlersOf<Id extends OperationId> = (services: Services) => Pick<Handlers, Id>;

export const noVisitor = (): ProblemError =>
  new ProblemError('no-visitor', { headers: { 'www-authenticate': 'Bearer' } });

/** The request breaks a rule that its schema cannot say. @param pointer the parameter, as `/municipality` */
export const invalid = (pointer: string, detail: string): ProblemError =>
  new ProblemError('invalid-request', { errors: [{ pointer, detail }] });
