import type { ContractClient } from '../../../contract/client.ts';
import { loadLazily, type CSSResult, type Namespace } from '../../core/facade.ts';
import type { JuJobSearch } from './job-search.element.ts';

/** A part of the search that is fetched when somebody needs it, and the texts that it speaks with. */
const textsOf = {
  'job-search-choices': ['job-search-choices'],
  'job-search-match': ['job-search-choices', 'job-details'],
  'job-search-companies': ['companies', 'job-search-choices', 'job-details'],
  'job-search-saved': ['job-search-choices'],
  'job-search-map': ['map'],
} as const satisfies Partial<Record<keyof JuLazyModules, readonly Namespace[]>>;
export type PartName = keyof typeof textsOf;
/** Named here once more: who takes the declarations alone has not met what the parts declare of themselves. */
type PartOf<Name extends PartName> = JuLazyModules extends Record<Name, infer Part> ? Part : never;

/** The parts of one search: each is fetched once, at the first need. */
export class Parts {
  readonly #search: JuJobSearch;
  readonly client: () => ContractClient | undefined;
  readonly #here = new Map<PartName, unknown>();
  readonly #onTheirWay = new Map<PartName, Promise<unknown>>();

  constructor(search: JuJobSearch, client: () => ContractClient | undefined) {
    this.#search = search;
    this.client = client;
  }

  /** The part, where it is here. */
  get<Name extends PartName>(name: Name): PartOf<Name> | undefined {
    return this.#here.get(name) as PartOf<Name> | undefined;
  }

  /** The part, where it is here; else it is sent for, and the search drawn again when it comes. */
  need<Name extends PartName>(name: Name): PartOf<Name> | undefined {
    void this.fetch(name).catch(() => undefined);
    return this.get(name);
  }

  /** The part. Rejects when it cannot be had; the next call tries again. */
  fetch<Name extends PartName>(name: Name): Promise<PartOf<Name>> {
    const coming = this.#onTheirWay.get(name) ?? this.#load(name);
    this.#onTheirWay.set(name, coming);
    return coming as Promise<PartOf<Name>>;
  }

  async #load(name: PartName): Promise<unknown> {
    try {
      const [part] = await Promise.all([
        loadLazily(name),
        ...textsOf[name].map((texts) => this.#search.holdTexts(texts)),
      ]);
      this.#here.set(name, part);
      this.#search.requestUpdate();
      return part;
    } catch (error) {
      this.#onTheirWay.delete(name);
      throw error;
    }
  }
}

/** Adds the styles of what came later. */
export function adoptStyles(
  root: HTMLElement | DocumentFragment,
  styles: readonly CSSResult[],
): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = styles.map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
  root.adoptedStyleSheets.push(
    ...sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet)),
  );
}
