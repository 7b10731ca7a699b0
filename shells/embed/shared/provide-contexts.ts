import type { Texts, TextsSource } from '../../../components/core/localisation/texts.ts';
import type { Surroundings } from '../../../components/core/contexts/contexts.ts';
import {
  createContractClient,
  handleInStorage,
  type ContractClient,
} from '../../../contract/client.ts';
import type { Manifest } from '../../../contract/manifest.ts';
import {
  contractContext,
  surroundingsContext,
  textsContext,
} from '../../../components/core/facade.ts';
import type { Pins } from './pins.ts';

/** A request of the community's context protocol, which Lit's consumers speak. */
interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (value: unknown, unsubscribe?: () => void) => void;
}

const clients = new WeakMap<Manifest, ContractClient>();
const sheets = new Map<string, Promise<CSSStyleSheet>>();

/**
 * Gives a widget what it asks its surroundings for: the contract's client, its texts, where it stands; and puts the theme's
 * custom properties around it. Nothing here changes while the widget stands, so nobody is kept informed.
 *
 * @param place Where the widget is going to stand.
 * @returns what ends it.
 */
export async function provideContexts(
  place: HTMLElement,
  pins: Pins,
  manifest: Manifest,
  tag: string,
): Promise<() => void> {
  const sheet = await themeOf(pins, manifest.theme.url);
  const root = place.getRootNode() as Document | ShadowRoot;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);

  const { gateway, municipality, defaultLanguage, languages } = manifest;
  let client = clients.get(manifest);
  if (!client) {
    client = createContractClient({
      baseUrl: gateway,
      handle: handleInStorage(() => localStorage),
    });
    clients.set(manifest, client);
  }
  const texts: TextsSource = {
    async load(language, namespace) {
      const file = manifest.texts[language as 'da']?.[tag];
      if (!file) throw new Error(`No texts for ${tag} in ${language}.`);
      const text = new TextDecoder().decode(await pins.fetchPinned(file.url));
      const namespaces = JSON.parse(text) as Record<string, Texts>;
      return namespaces[namespace] ?? {};
    },
  };
  const surroundings: Surroundings = {
    municipality,
    defaultLanguage,
    languages,
    remembers: storageOpen(),
  };
  const values = new Map<unknown, unknown>([
    [contractContext, client],
    [textsContext, texts],
    [surroundingsContext, surroundings],
  ]);
  const answer = (event: Event): void => {
    const { context, callback } = event as ContextRequest;
    if (!values.has(context)) return;
    event.stopImmediatePropagation();
    callback(values.get(context), () => {});
  };
  place.addEventListener('context-request', answer);
  return () => place.removeEventListener('context-request', answer);
}

/** Whether the origin may keep anything here; browsers close the storage of frames when third parties are blocked. */
function storageOpen(): boolean {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}

/** The theme as a constructed style sheet, which a strict `style-src` lets pass. */
function themeOf(pins: Pins, url: string): Promise<CSSStyleSheet> {
  let sheet = sheets.get(url);
  if (!sheet) {
    sheet = pins
      .fetchPinned(url)
      .then((bytes) => new CSSStyleSheet().replace(new TextDecoder().decode(bytes)));
    sheets.set(url, sheet);
    sheet.catch(() => sheets.delete(url));
  }
  return sheet;
}
