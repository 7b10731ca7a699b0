import type { ContractClient } from '../../../contract/client.ts';
import {
  deleteSavedSearch,
  listSavedSearches,
  putSavedSearch,
} from '../../../contract/operations/visitor.ts';
import type { SavedSearch, SavedSearchFields } from '../../../contract/types.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { kept, ownId } from './saved-search.ts';

/** The searches that the person keeps. */
export class SavedController {
  readonly #search: JuJobSearch;
  readonly #client: () => ContractClient | undefined;
  /** Undefined while nobody knows. */
  all: readonly SavedSearch[] | undefined;
  /** Those that went just now, until the view is left: each can be kept again. */
  gone: ReadonlySet<string> = new Set();
  /** The person is naming the present search. */
  naming: { readonly id: string; readonly state: 'asking' | 'saving' | 'saved' } | undefined;

  constructor(search: JuJobSearch, client: () => ContractClient | undefined) {
    this.#search = search;
    this.#client = client;
    void this.load();
  }

  async load(): Promise<void> {
    const client = this.#client();
    const answer = client && (await listSavedSearches(client));
    if (answer?.data) this.all = answer.data.items;
    this.gone = new Set();
    this.#search.requestUpdate();
  }

  /** Begins to keep the present search. Its id is made now: sent twice, it is kept once. */
  begin(): void {
    this.naming = { id: ownId(), state: 'asking' };
    this.#search.requestUpdate();
  }
  cancel(): void {
    this.naming = undefined;
    this.#search.requestUpdate();
  }

  /** Keeps the present search under that name. False: it could not be kept; what was typed stands. */
  async keep(name: string): Promise<boolean> {
    const { naming } = this;
    if (naming?.state !== 'asking') return false;
    this.naming = { ...naming, state: 'saving' };
    this.#search.requestUpdate();
    const done = await this.#put(naming.id, { name, search: kept(this.#search.searched) });
    this.naming = { ...naming, state: done ? 'saved' : 'asking' };
    if (done) await this.load();
    this.#search.requestUpdate();
    return done;
  }

  /** Its results are seen: from now on what is newer counts. */
  async see({ id, name, search }: SavedSearch): Promise<void> {
    await this.#put(id, { name, search });
    await this.load();
  }

  /** Lets go of one, or keeps it again. */
  async turn(saved: SavedSearch): Promise<void> {
    const { id, name, search, seen } = saved;
    const before = this.gone;
    const isGone = before.has(id);
    this.gone = new Set(isGone ? [...before].filter((one) => one !== id) : [...before, id]);
    this.#search.failure = '';
    this.#search.requestUpdate();
    const client = this.#client();
    const done = isGone
      ? await this.#put(id, { name, search, seen })
      : !(client && (await deleteSavedSearch(client, id)).problem);
    if (done) return;
    this.gone = before;
    this.#search.fail(this.#search.wording.t('job-search-choices:savedFailed'));
  }

  async #put(id: string, fields: SavedSearchFields): Promise<boolean> {
    const client = this.#client();
    const answer = client && (await putSavedSearch(client, id, fields));
    if (answer && !answer.problem) return true;
    this.#search.fail(this.#search.wording.t('job-search-choices:savedFailed'));
    return false;
  }
}
