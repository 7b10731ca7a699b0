import type { HealthAnswers, Wishes } from '../contract/types.ts';
import { MockProblem } from './problem.ts';

/** What is kept for one visitor. Health answers have a place of their own, as in the gateway. */
export interface Visitor {
  readonly handle: string;
  /** Ids with the time they were marked. */
  readonly favourites: Map<string, string>;
  wishes?: Wishes | undefined;
}

/** All visitors, in memory. */
export class Visitors {
  readonly #visitors = new Map<string, Visitor>();
  readonly #health = new Map<string, HealthAnswers>();

  create(): Visitor {
    const bytes = crypto.getRandomValues(new Uint8Array(24));
    const handle = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const visitor: Visitor = { handle, favourites: new Map() };
    this.#visitors.set(handle, visitor);
    return visitor;
  }

  /**
   * The visitor that a request's `Authorization` names.
   *
   * @throws {MockProblem} `no-visitor`
   */
  of(request: Request): Visitor {
    const handle = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    const visitor = this.#visitors.get(handle ?? '');
    if (!visitor) throw new MockProblem('no-visitor');
    return visitor;
  }

  health({ handle }: Visitor): HealthAnswers | undefined {
    return this.#health.get(handle);
  }

  keepHealth({ handle }: Visitor, answers: HealthAnswers | undefined): void {
    if (answers) this.#health.set(handle, answers);
    else this.#health.delete(handle);
  }

  erase(visitor: Visitor): void {
    this.keepHealth(visitor, undefined);
    this.#visitors.delete(visitor.handle);
  }
}
