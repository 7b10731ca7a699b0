import { answerContexts } from '../../../components/core/contexts/answer-contexts.ts';
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
  followPreferences,
  surroundingsContext,
  textsContext,
} from '../../../components/core/facade.ts';
import type { Pins } from './pins.ts';

/** By the gateway's origin. */
const clients = new Map<string, ContractClient>();
const sheets = new Map<string, Promise<CSSStyleSheet>>();

/** Texts that widgets share, fetched when somebody asks for them; in the manifest they stand under this tag. */
const sharedTexts = 'ju-reading-bar';

/** Whom it is given to. */
export interface ProvidedTo {
  /** Public tag of the widget. */
  readonly tag: string;
  readonly readingBar: boolean;
  /** `light` or `dark` where the page wants it so; what the person chose comes first. */
  readonly scheme?: string | null | undefined;
  /** How the widget asks the host for consent. */
  readonly consent?: Surroundings['consent'];
  /** How it gets parts in frames of their own. */
  readonly personal?: Surroundings['personal'];
}

/** What surrounds a widget, standing. */
export interface Provided {
  /** Settles when the theme's custom properties are around the widget. Rejects with a coded error. */
  readonly themed: Promise<void>;
  /** Ends it. */
  stop(): void;
  /** Begins again after `stop`. */
  resume(): void;
}

/**
 * Gives a widget what it asks its surroundings for: the contract's client, its texts, where it stands; and puts the theme's
 * custom properties around it, following what the person chooses. The contexts do not change while the widget stands.
 *
 * @param place Where the widget is going to stand.
 */
export function provideContexts(
  place: HTMLElement,
  pins: Pins,
  manifest: Manifest,
  { tag, readingBar, scheme, consent, personal }: ProvidedTo,
): Provided {
  if (scheme === 'light' || scheme === 'dark') place.dataset.juScheme = scheme;
  const root = place.getRootNode() as Document | ShadowRoot;
  const themed = themeOf(pins, manifest.theme.url).then((sheet) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  });

  const { gateway, municipality, defaultLanguage, languages } = manifest;
  let client = clients.get(gateway);
  if (!client) {
    client = createContractClient({
      baseUrl: gateway,
      handle: handleInStorage(() => localStorage),
    });
    clients.set(gateway, client);
  }
  const texts: TextsSource = {
    async load(language, namespace, readingMode) {
      const files = manifest.texts[language as 'da'];
      if (!files?.[tag]) throw new Error(`No texts for ${tag} in ${language}.`);
      // What a widget needs later has a file of its own.
      for (const name of [tag, `ju-${namespace}`, `${tag}-more`, sharedTexts]) {
        const standard = files[name];
        if (!standard) continue;
        const file = readingMode === 'easy' ? standard.easy : standard;
        if (!file) return {};
        const text = new TextDecoder().decode(await pins.fetchPinned(file.url));
        const found = (JSON.parse(text) as Record<string, Texts>)[namespace];
        if (found) return found;
      }
      return {};
    },
  };
  const surroundings: Surroundings = {
    municipality,
    municipalityName: manifest.name,
    defaultLanguage,
    languages,
    remembers: storageOpen(),
    readingBar,
    ...(consent && { consent }),
    ...(personal && { personal }),
  };
  const values = new Map<unknown, unknown>([
    [contractContext, client],
    [textsContext, texts],
    [surroundingsContext, surroundings],
  ]);
  const begin = () => [answerContexts(place, values), followPreferences(place)];
  let ends = begin();
  return {
    themed,
    stop() {
      for (const end of ends) end();
      ends = [];
    },
    resume() {
      if (!ends[0]) ends = begin();
    },
  };
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
