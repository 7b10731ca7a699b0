/**
 * The first-party frame of a personal-tier widget: a document of the embed origin, with its own manifest, its own storage
 * and its own connection to the gateway. Nothing the host page says decides where answers go.
 */
import type { JuNavigateEvent, JuWishesEvent } from '../../../components/core/facade.ts';
import { codeOf, type EmbedErrorCode } from '../shared/codes.ts';
import {
  hello,
  isConnect,
  readFromOutlet,
  type SurroundingsMessage,
  type ToOutlet,
} from '../shared/frame-protocol.ts';
import { createManifests } from '../shared/manifests.ts';
import { createPins } from '../shared/pins.ts';
import { provideContexts } from '../shared/provide-contexts.ts';

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

  addEventListener('message', ({ source, origin, data, ports: [port] }) => {
    if (source !== parent || parent === window || !isConnect(data) || !port) return;
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
  // Anybody may know that we are here; what matters goes over the port, and that only to whom the manifest names.
  parent.postMessage(hello, '*');
}

async function show(
  { tag, elementClass, title }: FrameContent,
  manifest: Awaited<ReturnType<ReturnType<typeof createManifests>>>,
  port: MessagePort,
  send: (message: ToOutlet) => void,
): Promise<void> {
  const pins = createPins();
  pins.allow(manifest);
  await provideContexts(document.documentElement, pins, manifest, tag);
  if (!customElements.get(framed)) customElements.define(framed, elementClass);
  const element = document.createElement(framed);
  const observed = new Set(elementClass.observedAttributes);

  const adapt = (message: SurroundingsMessage): void => {
    const { documentElement } = document;
    documentElement.lang = message.language;
    documentElement.style.colorScheme = message.scheme;
    documentElement.style.setProperty('--ju-text-scale', String(message.textScale));
    documentElement.dataset.readingMode = message.readingMode;
    for (const name of observed) {
      const value = message.attributes[name];
      if (value !== undefined) element.setAttribute(name, value);
      else if (name !== 'lang') element.removeAttribute(name);
    }
    if (!element.isConnected) document.body.append(element);
  };
  port.onmessage = ({ data }) => {
    const message = readFromOutlet(data);
    if (message?.type === 'focus') element.focus();
    else if (message) adapt(message);
  };

  const height = (): number => element.getBoundingClientRect().height;
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
      send({ type: 'ready', height: height(), title: called });
      new ResizeObserver(() => send({ type: 'height', height: height() })).observe(element);
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
      send({ type: 'wishes', wishes: event.wishes });
  });
  element.addEventListener('ju-navigate', (event: JuNavigateEvent) => {
    event.preventDefault();
    send({ type: 'navigate', url: event.url });
  });
  element.addEventListener('ju-error', ({ code }) => send({ type: 'error', code }));
}
