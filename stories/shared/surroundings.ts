import type { Decorator } from '@storybook/web-components-vite';
import { createContractClient, type ContractClient } from '../../contract/client.ts';
import {
  contractContext,
  css,
  html,
  LitElement,
  property,
  surroundingsContext,
  textsContext,
  type PropertyValues,
  type Surroundings,
  type TextsSource,
} from '../../components/core/facade.ts';
import { ContextProvider } from '../../components/core/providing.ts';
import { jsonTexts } from '../../components/core/localisation/json-texts.ts';

/** The gateway that the mocks answer for; no request leaves the page. */
export const mockedGateway = globalThis.location?.origin ?? 'http://localhost';

/** To look at right-to-left before there are Arabic texts: the layout of Arabic with English words. */
const textsForLayout: TextsSource = {
  load: (language, namespace) => jsonTexts.load(language === 'ar' ? 'en' : language, namespace),
};

/** What stands around a story: the contexts a shell would give, and a width. */
class StorySurroundings extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 1.5em;
    }
    :host([width='320']) {
      inline-size: 320px;
      padding: 0.5em;
    }
    :host([width='390']) {
      inline-size: 390px;
      padding: 0.5em;
    }
    :host {
      box-sizing: border-box;
    }
  `;

  @property() language = 'da';
  @property({ attribute: false }) contract: ContractClient | undefined;

  readonly #surroundings = new ContextProvider(this, { context: surroundingsContext });
  readonly #contract = new ContextProvider(this, { context: contractContext });

  constructor() {
    super();
    new ContextProvider(this, { context: textsContext, initialValue: textsForLayout });
    this.addEventListener('ju-language', (event) => {
      event.preventDefault();
      this.language = event.language;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const surroundings: Surroundings = {
      municipality: '787',
      language: this.language,
      languages: ['da', 'en', 'ar'],
    };
    if (changed.has('language')) this.#surroundings.setValue(surroundings);
    if (changed.has('contract') && this.contract) this.#contract.setValue(this.contract);
  }
  protected override render() {
    return html`<slot></slot>`;
  }
}
if (!customElements.get('story-surroundings')) {
  customElements.define('story-surroundings', StorySurroundings);
}

/** The decorator of every story. A story can give its own contract client as `parameters.contract`. */
export const inSurroundings: Decorator = (story, { globals, parameters }) => {
  document.documentElement.dataset.scheme = String(globals.scheme);
  const rightToLeft = globals.direction === 'rtl';
  const language = rightToLeft ? 'ar' : String(globals.language);
  document.documentElement.lang = language;
  const contract =
    (parameters.contract as ContractClient | undefined) ??
    createContractClient({ baseUrl: mockedGateway });
  return html`<story-surroundings
    width=${String(globals.width)}
    dir=${rightToLeft ? 'rtl' : 'ltr'}
    .language=${language}
    .contract=${contract}
    >${story()}</story-surroundings
  >`;
};
