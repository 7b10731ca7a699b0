import type {
  Application,
  DismissalReason,
  HealthAnswers,
  Profile,
  SavedSearchFields,
  VisitorExport,
  Wishes,
} from '../contract/types.ts';
import { MockProblem } from './problem.ts';

/** What is kept for one visitor. Health answers have a place of their own, as in the gateway. */
export interface Visitor {
  readonly handle: string;
  /** Ids with the time they were marked. */
  readonly favourites: Map<string, string>;
  wishes?: Wishes | undefined;
  profile?: Profile | undefined;
  /** By id, the first kept first. */
  readonly searches: Map<string, SavedSearchFields & { seen: string }>;
  /** By posting, the first marked first. */
  readonly dismissals: Map<string, { readonly reason?: DismissalReason; readonly marked: string }>;
  /** `company/ID` or `trade/ID`, the first followed first. */
  readonly follows: Set<string>;
  /** By id, the first sent first. */
  readonly applications: Map<string, Application>;
  /** By posting, the first told first. */
  readonly reports: Map<string, VisitorExport['reports'][number]>;
}

/** All visitors, in memory. */
export class Visitors {
  readonly #visitors = new Map<string, Visitor>();
  readonly #health = new Map<string, { answers: HealthAnswers; consented: string }>();

  create(): Visitor {
    const bytes = crypto.getRandomValues(new Uint8Array(24));
    const handle = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const visitor: Visitor = {
      handle,
      favourites: new Map(),
      searches: new Map(),
      dismissals: new Map(),
      follows: new Set(),
      applications: new Map(),
      reports: new Map(),
    };
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
    return this.#health.get(handle)?.answers;
  }

  /** When the visitor first had its answers about health kept. */
  healthConsented({ handle }: Visitor): string | undefined {
    return this.#health.get(handle)?.consented;
  }

  keepHealth({ handle }: Visitor, answers: HealthAnswers | undefined): void {
    const { consented = new Date().toISOString() } = this.#health.get(handle) ?? {};
    if (answers) this.#health.set(handle, { answers, consented });
    else this.#health.delete(handle);
  }

  /** Whether somebody else has sent an application under the id. */
  hasApplicationOfAnother(visitor: Visitor, id: string): boolean {
    return [...this.#visitors.values()].some(
      (other) => other !== visitor && other.applications.has(id),
    );
  }

  erase(visitor: Visitor): void {
    this.keepHealth(visitor, undefined);
    this.#visitors.delete(visitor.handle);
  }
}
