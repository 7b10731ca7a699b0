/**
 * The first-party frame of a personal-tier widget: a document of the embed origin, with its own manifest, its own storage
 * and its own connection to the gateway. Nothing the host page says decides where answers go.
 */
import {
  preferences,
  type JuNavigateEvent,
  type JuWishesEvent,
  type Preferences,
} from '../../../components/core/facade.ts';
import type { Manifest } from '../../../contract/manifest.ts';
import { asChosen } from '../shared/as-chosen.ts';
import { codeOf, type EmbedErrorCode } from '../shared/codes.ts';
import { greetOutlet } from '../../../components/core/frame/greet-outlet.ts';
import {
  readFromOutlet,
  type SurroundingsMessage,
  type ToFrame,
  type ToOutlet,
} from '../../../components/core/frame/protocol.ts';
import { createManifests } from '../shared/manifests.ts';
import { prepareFonts } from '../shared/fonts.ts';
import { passSpeaking } from '../../../components/core/speech/pass-speaking.ts';
import { createPins } from '../shared/pins.ts';
import { provideContexts } from '../shared/provide-contexts.ts';
import { watchHeight } from './watch-height.ts';

/** What a frame shows. */
export interface FrameContent {
  /** The public tag whose texts these are. */
  readonly tag: string;
  readonly elementClass: CustomElementConstructor & {
    readonly observedAttributes?: readonly string[];
  };
  /** What the frame is called in a list of frames, in a language; asked for once the widget has rendered. */
  title(element: HTMLElement): string;
}

/** The plain tag is the plain element's. */
const framed = 'ju-framed-widget';
const base = new CSSStyleSheet();
base.replaceSync('html, body { margin: 0; background: transparent }');

/** Says hello to the page around, waits for its port, and shows the widget. */
export function startFrame(content: FrameContent): void {
  document.adoptedStyleSheets.push(base);
  const municipality = new URLSearchParams(location.search).get('municipality') ?? '';
  const manifest = createManifests()(municipality, () => {});
  manifest.catch(() => {});

  greetOutlet((port, origin) => {
    const send = (message: ToOutlet): void => port.postMessage(message);
    manifest
      .then(async (found) => {
        // The header's frame-ancestors says the same; this holds where a header was lost on the way.
        if (!found.hosts.includes(origin)) throw new Error('Not a registered host.');
        await show(content, found, port, send);
      })
      .catch((error: unknown) =>
        send({ type: 'failed', code: codeOf(error, 'frame-unreachable') satisfies EmbedErrorCode }),
      );
  });
}

async function show(
  { tag, elementClass, title }: FrameContent,
  given: Manifest,
  port: MessagePort,
  send: (message: ToOutlet) => void,
): Promise<void> {
  const pins = createPins();
  pins.allow(given);
  const { documentElement } = document;
  const hear = (act: (message: ToFrame) => void): void => {
    port.onmessage = ({ data }) => {
      const message = readFromOutlet(data);
      if (message) act(message);
    };
  };
  const first = await new Promise<SurroundingsMessage>((resolve) =>
    hear((message) => message.type === 'surroundings' && resolve(message)),
  );
  // The page keeps what the person chose; what they choose in here is told to it, and only when they did so just now.
  const tell = (chosen: Preferences): void => {
    if (navigator.userActivation?.isActive !== false)
      send({ type: 'preferences', preferences: chosen });
  };
  preferences.follow(first.preferences, tell);
  const { attributes, readingBar } = first;
  const manifest = asChosen(given, (name) => attributes[name]);
  await provideContexts(documentElement, pins, manifest, {
    tag,
    readingBar,
    scheme: attributes.scheme,
  }).themed;
  if (!customElements.get(framed)) customElements.define(framed, elementClass);
  const element = document.createElement(framed);
  const fonts = prepareFonts(pins, manifest, documentElement);
  const observed = new Set(elementClass.observedAttributes);

  const adapt = (message: SurroundingsMessage): void => {
    preferences.follow(message.preferences, tell);
    const { scheme, textScale } = message.preferences;
    documentElement.lang = message.language;
    documentElement.setAttribute('reading', message.readingMode);
    documentElement.style.colorScheme = scheme ? '' : message.scheme;
    if (!textScale) {
      documentElement.style.setProperty('--ju-text-scale', String(message.textScale));
    }
    for (const name of observed) {
      const value = message.attributes[name];
      if (value !== undefined) element.setAttribute(name, value);
      else if (name !== 'lang') element.removeAttribute(name);
    }
    if (!element.isConnected) document.body.append(element);
  };
  const speaking = passSpeaking((speaker) => send({ type: 'speaking', speaker }));
  adapt(first);
  hear((message) => {
    if (message.type === 'focus') element.focus();
    else if (message.type === 'speaking') speaking.hear(message.speaker);
    // Our own widgets ask for no consent.
    else if (message.type === 'surroundings') adapt(message);
  });

  let called = '';
  const sayTitle = (): void => {
    const now = title(element);
    if (now === called || !now) return;
    called = document.title = now;
    send({ type: 'title', title: now });
  };
  element.addEventListener(
    'ju-ready',
    () => {
      called = document.title = title(element) || tag;
      const { height } = element.getBoundingClientRect();
      send({ type: 'ready', height, title: called });
      fonts.begin();
      watchHeight(element, height, (changed) => send({ type: 'height', height: changed }));
      // The title changes with the language, and the language with what the page or the person says.
      new MutationObserver(sayTitle).observe(element.shadowRoot as ShadowRoot, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    },
    { once: true },
  );
  element.addEventListener('ju-wishes', (event: JuWishesEvent) => {
    event.preventDefault();
    // Only what a person just did; a script in here has no say.
    if (navigator.userActivation?.isActive !== false)
      send({ type: 'wishes', wishes: event.wishes, released: event.released });
  });
  element.addEventListener('ju-navigate', (event: JuNavigateEvent) => {
    event.preventDefault();
    send({ type: 'navigate', url: event.url });
  });
  element.addEventListener('ju-error', (event) => {
    // Before it stands, a widget without its words has nothing to say; what the editor wrote has.
    const type =
      event.code === 'texts-unavailable' && event.composedPath()[0] === element && !called
        ? 'failed'
        : 'error';
    send({ type, code: event.code });
  });
}
