import {
  chooseLanguage,
  JuErrorEvent,
  JuNavigateEvent,
  JuWishesEvent,
  observeLang,
  preferences,
  readPlace,
  writeWishes,
} from '../../../components/core/facade.ts';
import type { FrameShelfItem } from '../../../contract/manifest.ts';
import { asChosen } from '../shared/as-chosen.ts';
import { coded, type EmbedErrorCode } from '../shared/codes.ts';
import {
  connect,
  isHello,
  travellingAttributes,
  type SurroundingsMessage,
  type ToFrame,
  type ToOutlet,
} from '../../../components/core/frame/protocol.ts';
import { passSpeaking } from '../../../components/core/speech/pass-speaking.ts';
import { report } from '../shared/report.ts';
import { isOwnSite, ownFrame, vendorFrame } from './vendor-frame.ts';
import type { Widget, WidgetRequest } from './widget.ts';

/** How long after the frame's document has loaded its script may keep silent, in milliseconds. */
const silence = 1000;

/**
 * Shows a personal-tier widget in its first-party frame, or a vendor's on the vendor's own origin. The page learns the frame's height and title, and what the person
 * sent by a click; the frame learns what surrounds the tag.
 */
export function frameWidget(request: WidgetRequest, item: FrameShelfItem): Widget {
  const { outlet, place, signal } = request;
  const { origin } = new URL(item.frame);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display: block; inline-size: 100%; border: 0';
  frame.referrerPolicy = 'no-referrer';
  // A person takes along what they wrote by a press in there; ours alone may do so.
  if (!item.vendor) frame.allow = 'clipboard-write';
  let port: MessagePort | undefined;
  const stopListening = (): void => {
    port?.close();
    report(outlet, 'remote-threw');
  };
  const rules = item.vendor ? vendorFrame(frame, stopListening) : ownFrame;
  if (item.vendor && isOwnSite(item)) throw coded('unpinned');
  frame.src = item.frame;

  let sent = '';
  const send = (message: ToFrame): void => port?.postMessage(message);
  const sendSurroundings = (): void => {
    // A frame whose scheme is not its document's is painted over by the browser, where the page should show.
    frame.style.colorScheme =
      preferences.value.scheme ?? outlet.getAttribute('scheme') ?? 'inherit';
    const message = surroundingsOf(request, item);
    const now = JSON.stringify(message);
    if (now === sent) return;
    sent = now;
    send(message);
  };

  const hear = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    if (!isHello(event.data) || !rules.mayBegin()) return;
    // A frame that loaded anew says hello anew, and gets a port of its own.
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }) => {
      const message = rules.read(data);
      if (message) act(message);
    };
    frame.contentWindow?.postMessage(connect, origin, [channel.port2]);
    sent = '';
    sendSurroundings();
  };

  const act = (message: ToOutlet): void => {
    if ('height' in message) frame.style.blockSize = `${Math.ceil(message.height)}px`;
    if ('title' in message) frame.title = message.title;
    switch (message.type) {
      case 'ready':
        return request.ready();
      case 'failed':
        return request.fail(message.code as EmbedErrorCode);
      case 'error':
        outlet.dispatchEvent(new JuErrorEvent(message.code));
        return;
      case 'navigate':
        return navigate(outlet, message.url);
      case 'wishes':
        return passOn(outlet, message);
      case 'speaking':
        return speaking.hear(message.speaker);
      case 'preferences':
        return preferences.replace(message.preferences);
      case 'consent': {
        const { type, purpose } = message;
        void request.consent(purpose).then((granted) => send({ type, purpose, granted }));
      }
    }
  };

  addEventListener('message', hear);
  const stopLang = observeLang(readPlace(outlet).roots, sendSurroundings);
  const speaking = passSpeaking((speaker) => send({ type: 'speaking', speaker }));
  const stopPreferences = preferences.subscribe(sendSurroundings);
  const looks = new MutationObserver(sendSurroundings);
  for (const element of [document.documentElement, document.body]) {
    looks.observe(element, { attributes: true });
  }
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  darkness.addEventListener('change', sendSurroundings);
  frame.addEventListener('load', () =>
    setTimeout(() => {
      if (!port && !signal.aborted) request.fail('frame-unreachable');
    }, silence),
  );
  place.append(frame);

  return {
    attributeChanged: sendSurroundings,
    focus(options) {
      frame.focus(options);
      send({ type: 'focus' });
    },
    dispose() {
      removeEventListener('message', hear);
      darkness.removeEventListener('change', sendSurroundings);
      looks.disconnect();
      stopLang();
      stopPreferences();
      speaking.stop();
      port?.close();
      frame.remove();
    },
  };
}

function surroundingsOf(
  { outlet, manifest, readingBar }: WidgetRequest,
  { vendor, languages }: FrameShelfItem,
): SurroundingsMessage {
  const attributes: Record<string, string> = {};
  for (const name of travellingAttributes) {
    const value = outlet.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  const { colorScheme, getPropertyValue } = computedStyleOf(outlet);
  const { language, readingMode } = readPlace(outlet);
  const chosen = asChosen(manifest, (name) => attributes[name]);
  const { url, integrity } = chosen.theme;
  return {
    type: 'surroundings',
    language: chooseLanguage(language, languages ? { ...chosen, languages } : chosen),
    scheme: attributes.scheme ?? colorScheme,
    textScale: Number(getPropertyValue('--ju-text-scale')) || 1,
    readingMode,
    preferences: preferences.value,
    readingBar,
    attributes,
    // Ours finds it in its own manifest.
    ...(vendor && { theme: { url, integrity } }),
  };
}

function computedStyleOf(element: Element) {
  const style = getComputedStyle(element);
  return {
    colorScheme: style.colorScheme,
    getPropertyValue: (name: string) => style.getPropertyValue(name),
  };
}

/** Wishes go to a search on this page; else to the host's own search page; else nowhere, and the host is told. */
function passOn(
  outlet: HTMLElement,
  { wishes, released }: Extract<ToOutlet, { type: 'wishes' }>,
): void {
  if (!outlet.dispatchEvent(new JuWishesEvent(wishes, released))) return;
  const page = outlet.getAttribute('search-page');
  const url = page === null ? null : URL.parse(page, document.baseURI);
  if (!url || url.origin !== location.origin || !/^https?:$/.test(url.protocol)) {
    report(outlet, 'no-search-page');
    return;
  }
  url.search = writeWishes(wishes, url.searchParams).toString();
  navigate(outlet, url.href);
}

function navigate(outlet: HTMLElement, url: string): void {
  if (outlet.dispatchEvent(new JuNavigateEvent(url))) location.assign(url);
}
