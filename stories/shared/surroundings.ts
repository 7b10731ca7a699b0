import type { Decorator } from '@storybook/web-components-vite';
import { languages } from '../../contract/types.ts';
import { createContractClient, type ContractClient } from '../../contract/client.ts';
import {
  contractContext,
  css,
  directionOf,
  html,
  LitElement,
  property,
  surroundingsContext,
  textsContext,
  type PropertyValues,
} from '../../components/core/facade.ts';
import { ContextProvider, plainPersonalParts } from '../../components/core/providing.ts';
import { jsonTexts } from '../../components/core/localisation/json-texts.ts';
import type { StoryGlobals } from './globals.ts';
import { hostPages } from './host-pages.ts';
import { preparePage } from './page.ts';

/** The gateway that the mocks answer for; no request leaves the page. */
export const mockedGateway = globalThis.location?.origin ?? 'http://localhost';

/** What stands around a story: the contexts a shell would give, and a width. */
class StorySurroundings extends LitElement {
  static override styles = css`
    :host {
      box-sizing: border-box;
      display: block;
      margin-inline: auto;
      max-inline-size: 100%;
      padding: min(1.5em, 2.5vi);
    }
    :host([width='320']) {
      inline-size: 320px;
      padding: 8px;
    }
    :host([width='390']) {
      inline-size: 390px;
      padding: 8px;
    }
    :host([width='768']) {
      inline-size: 768px;
    }
  `;

  @property({ attribute: false }) contract: ContractClient | undefined;

  readonly #contract = new ContextProvider(this, { context: contractContext });

  constructor() {
    super();
    new ContextProvider(this, { context: textsContext, initialValue: jsonTexts });
    new ContextProvider(this, {
      context: surroundingsContext,
      initialValue: { municipality: '787', languages, personal: plainPersonalParts },
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
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
export const inSurroundings: Decorator = (story, { globals, parameters, viewMode }) => {
  const toolbar = globals as unknown as StoryGlobals;
  preparePage(toolbar, viewMode === 'story');
  const contract =
    (parameters.contract as ContractClient | undefined) ??
    createContractClient({ baseUrl: mockedGateway });
  const inside = html`<story-surroundings
    width=${toolbar.width}
    lang=${toolbar.language}
    dir=${directionOf(toolbar.language)}
    reading=${toolbar.reading}
    .contract=${contract}
    >${story()}</story-surroundings
  >`;
  return hostPages[toolbar.host]?.around?.(inside) ?? inside;
};
