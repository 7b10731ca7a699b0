import type { ContractClient } from '../../../contract/client.ts';
import { deleteFollow, listFollows, putFollow } from '../../../contract/operations/visitor.ts';
import type { Follow } from '../../../contract/types.ts';
import type { ReactiveController, ReactiveControllerHost } from '../../core/facade.ts';

type Followed = Pick<Follow, 'type' | 'id' | 'name'>;
const keyOf = ({ type, id }: Followed): string => `${type}/${id}`;

/**
 * The companies and trades that the person follows. A switch turns at once; when keeping it fails it turns back. Turned again
 * while it is being kept, the last turn counts.
 */
export class FollowsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => ContractClient | undefined;
  #kept: readonly Follow[] = [];
  /** What was turned and is being kept; undefined: followed no more. */
  readonly #turned = new Map<string, Follow | undefined>();
  readonly #keeping = new Map<string, Promise<boolean>>();
  /** So often was anything turned. */
  #turns = 0;

  constructor(host: ReactiveControllerHost, client: () => ContractClient | undefined) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }
  hostConnected(): void {
    void this.load();
  }

  /** All of them, as they are shown: the latest first. */
  get all(): readonly Follow[] {
    const fresh = [...this.#turned.values()].filter((follow) => follow !== undefined);
    return [...fresh, ...this.#kept.filter((follow) => !this.#turned.has(keyOf(follow)))];
  }
  isFollowed(type: Follow['type'], id: string): boolean {
    return this.all.some((follow) => follow.type === type && follow.id === id);
  }

  /** Looks what is followed; without a visitor nobody is asked, and nothing is. */
  async load(): Promise<void> {
    const client = this.#client();
    const turns = this.#turns;
    const answer = client && (await listFollows(client));
    // An answer from before the last turn knows nothing of it.
    if (!answer?.data || turns !== this.#turns || this.#keeping.size) return;
    this.#kept = answer.data.items;
    this.#host.requestUpdate();
  }

  /** Follows, or follows no more. @returns False: it could not be kept, and is as it was. */
  turn(followed: Followed): Promise<boolean> {
    const key = keyOf(followed);
    const isWanted = !this.isFollowed(followed.type, followed.id);
    this.#turns++;
    this.#turned.set(key, isWanted ? { postings: 0, ...followed } : undefined);
    this.#host.requestUpdate();
    const keeping =
      this.#keeping.get(key) ?? this.#keep(followed).finally(() => this.#keeping.delete(key));
    this.#keeping.set(key, keeping);
    return keeping;
  }

  /** Asks until what is kept is what is shown. */
  async #keep(followed: Followed): Promise<boolean> {
    const client = this.#client();
    const { type, id } = followed;
    const key = keyOf(followed);
    const isWanted = () => this.#turned.get(key) !== undefined;
    let isKept = this.#kept.some((follow) => keyOf(follow) === key);
    let isFailed = false;
    while (client && !isFailed && isWanted() !== isKept) {
      const wanted = isWanted();
      const answer = await (wanted ? putFollow : deleteFollow)(client, type, id);
      isFailed = answer.problem !== undefined;
      if (!isFailed) isKept = wanted;
    }
    this.#settle(followed, client ? isKept : isWanted());
    return !isFailed;
  }

  #settle(followed: Followed, isKept: boolean): void {
    const key = keyOf(followed);
    const before = this.#kept.find((follow) => keyOf(follow) === key);
    const others = this.#kept.filter((follow) => follow !== before);
    this.#kept = isKept ? [before ?? { postings: 0, ...followed }, ...others] : others;
    this.#turned.delete(key);
    this.#host.requestUpdate();
  }
}
