import type { ContractClient } from '../../../contract/client.ts';
import type { Municipality } from '../../../contract/types.ts';
import type { Surroundings } from '../../core/facade.ts';
import type { Suggest } from '../../elements/combobox/combobox.element.ts';
import type { JobSearchState } from './state.ts';

/** Whoever needs names. */
export interface NamesHost {
  readonly state: JobSearchState;
  municipalities: readonly Municipality[];
  readonly around: Surroundings;
}

/** Knows how places and municipalities are written, as far as the gateway has said it. */
export class NamesController {
  readonly #host: NamesHost;
  readonly #client: () => ContractClient | undefined;
  /** Labels, by what is sent as `near`. */
  readonly #places = new Map<string, string>();

  constructor(host: NamesHost, client: () => ContractClient | undefined) {
    this.#host = host;
    this.#client = client;
  }

  /** A place as '7700 Thisted'; what is not known stays as it was typed. */
  placeLabel(near: string): string {
    return this.#places.get(near) ?? near;
  }

  /** Remembers how the gateway writes a place. */
  learnPlace(near: string, label: string): void {
    this.#places.set(near, label);
  }

  /** Proposals for a place. Rejects never; without an answer there are none. */
  readonly suggestPlaces: Suggest = async (query, signal) => {
    const answer = await this.#client()?.searchPlaces({ query }, { signal });
    return (answer?.data ?? []).map(({ name: value, label }) => {
      this.learnPlace(value, label);
      return { value, label };
    });
  };

  /** Fetches the municipalities. False only when they are known and the code is none of theirs. */
  async knows(code: string): Promise<boolean> {
    const answer = await this.#client()?.listMunicipalities();
    if (!answer?.data) return true;
    this.#host.municipalities = answer.data;
    return !code || answer.data.some((municipality) => municipality.code === code);
  }

  /** The name behind a code: the host's own, else from the list, before that from the postings at hand. */
  municipality(code: string): string | undefined {
    const { municipalities, state, around } = this.#host;
    if (code && code === around.municipality && around.municipalityName) {
      return around.municipalityName;
    }
    const listed = municipalities.find((municipality) => municipality.code === code);
    if (listed) return listed.name;
    const postings = state.type === 'loaded' ? state.items : [];
    return postings
      .map(({ jobLocation }) => jobLocation?.municipality)
      .find((municipality) => municipality?.code === code)?.name;
  }
}
