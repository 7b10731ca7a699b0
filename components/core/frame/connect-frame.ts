import { directionOf } from '../language/language.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { preferences } from '../preferences/store.ts';
import { followPreferences } from '../preferences/theme-root.ts';
import { passSpeaking } from '../speech/pass-speaking.ts';
import { greetOutlet } from './greet-outlet.ts';
import { readFromOutlet, type SurroundingsMessage, type ToOutlet } from './protocol.ts';
import { adoptTheme } from './theme.ts';

/** What surrounds the tag on the host's page, each value held to what it may be. */
export type FrameSurroundings = Omit<SurroundingsMessage, 'type'>;

export interface FrameOptions {
  /** Origins of the pages that this frame serves, as `https://www.thisted.example`. To all others it keeps silent. */
  readonly hosts: readonly string[];
  /**
   * Draws the widget, and again whenever something around it changed. The document itself has its language, direction, reading
   * mode, theme, colours and text size already; elements of the library follow by themselves.
   */
  onSurroundings(surroundings: FrameSurroundings): void | Promise<void>;
  /** What the frame is called in a list of frames, in the reader's language; asked whenever something changed. */
  title(): string;
  /** The keyboard's focus shall go inside. Default: to the first thing in the document that takes it. */
  onFocus?(): void;
}

/** A frame that its outlet on the host's page has accepted. */
export interface FrameConnection {
  /** Something went wrong that the host may want to know. `code`: small words joined by `-`; nothing about a person. */
  error(code: string): void;
  /** Proposes to go to an address, http or https, after a press: the host decides whether the page goes there. */
  navigate(url: string): void;
  /** The person chose for all widgets on the page; counts right after a press only. */
  choose(chosen: Preferences): void;
  /** Asks the host for something that is not strictly necessary, as keeping a setting. Resolves to whether it may be. */
  consent(purpose: string): Promise<boolean>;
}

/**
 * Connects a vendor's frame to its outlet on a host's page. Says hello to the page around, takes the port that it hands over if
 * it is one of `hosts`, draws, and says how tall the frame is, from then on by itself.
 */
export function connectFrame(options: FrameOptions): Promise<FrameConnection> {
  return new Promise((resolve) => {
    greetOutlet((port, origin) => {
      if (options.hosts.includes(origin)) serve(options, port, resolve);
    });
  });
}

function serve(
  { onSurroundings, title, onFocus = focusFirst }: FrameOptions,
  port: MessagePort,
  connected: (connection: FrameConnection) => void,
): void {
  const { documentElement } = document;
  const send = (message: ToOutlet): void => port.postMessage(message);
  const speaking = passSpeaking((speaker) => send({ type: 'speaking', speaker }));
  const asked = new Map<string, (granted: boolean) => void>();
  const tell = (chosen: Preferences): void => send({ type: 'preferences', preferences: chosen });
  let ready = false;
  let called = '';
  let said = -1;

  const height = (): number => documentElement.getBoundingClientRect().height;
  const sayHeight = (): void => {
    if (!ready || height() === said) return;
    said = height();
    send({ type: 'height', height: said });
  };
  const sayTitle = (): void => {
    if (!ready || title() === called) return;
    called = document.title = title();
    send({ type: 'title', title: called });
  };

  const adapt = async (surroundings: SurroundingsMessage): Promise<void> => {
    preferences.follow(surroundings.preferences, tell);
    applySurroundings(surroundings);
    if (surroundings.theme) await adoptTheme(document, surroundings.theme).catch(() => {});
    await onSurroundings(surroundings);
    if (ready) return sayTitle();
    ready = true;
    followPreferences(documentElement);
    new ResizeObserver(sayHeight).observe(documentElement);
    // The title changes with the language, and words come later than the language.
    const words = new MutationObserver(sayTitle);
    for (const part of [document.body, ...document.body.children]) {
      words.observe(part.shadowRoot ?? part, everything);
    }
    called = document.title = title();
    said = height();
    send({ type: 'ready', height: said, title: called });
  };

  port.onmessage = ({ data }) => {
    const message = readFromOutlet(data);
    if (message?.type === 'focus') onFocus();
    else if (message?.type === 'speaking') speaking.hear(message.speaker);
    else if (message?.type === 'consent') {
      asked.get(message.purpose)?.(message.granted);
      asked.delete(message.purpose);
    } else if (message) {
      adapt(message).catch(() => send({ type: 'failed', code: 'remote-threw' }));
    }
  };
  connected({
    error: (code) => send({ type: 'error', code }),
    navigate: (url) => send({ type: 'navigate', url: new URL(url, location.href).href }),
    choose: (chosen) => preferences.change(chosen),
    consent: (purpose) =>
      new Promise((resolve) => {
        asked.set(purpose, resolve);
        send({ type: 'consent', purpose });
      }),
  });
}

const everything = { subtree: true, childList: true, characterData: true, attributes: true };

/** Lets the document have the language, direction, reading mode, colours and text size of the tag on the host's page. */
export function applySurroundings(surroundings: FrameSurroundings): void {
  const { documentElement } = document;
  const { language, textScale, readingMode, scheme } = surroundings;
  const chosen = surroundings.preferences;
  documentElement.lang = chosen.language ?? language;
  documentElement.dir = directionOf(documentElement.lang);
  documentElement.setAttribute('reading', chosen.readingMode ?? readingMode);
  documentElement.style.colorScheme = chosen.scheme ? '' : scheme;
  if (!chosen.textScale) {
    documentElement.style.setProperty('--ju-text-scale', String(textScale));
  }
}

function focusFirst(): void {
  document
    .querySelector<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')
    ?.focus();
}
