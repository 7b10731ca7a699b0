import { contractContext, ContextConsumer, type LitElement } from '../../core/facade.ts';

/** Knows the name of the municipality behind the page, once it was asked for and the gateway has answered. */
export class MunicipalityController {
  readonly #host: LitElement;
  readonly #consumer: ContextConsumer<typeof contractContext, LitElement>;
  #asked = false;
  #name: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, { context: contractContext });
  }

  get name(): string | undefined {
    return this.#name;
  }

  /** Asks for the name behind a code, once. Without an answer there is none. */
  async learn(code: string | undefined): Promise<void> {
    if (!code || this.#asked) return;
    this.#asked = true;
    const answer = await this.#consumer.value?.listMunicipalities();
    this.#name = answer?.data?.find((each) => each.code === code)?.name;
    this.#host.requestUpdate();
  }
}
