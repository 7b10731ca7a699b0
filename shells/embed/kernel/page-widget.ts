import { chooseLanguage, preferences, readPlace } from '../../../components/core/facade.ts';
import type { PageShelfItem } from '../../../contract/manifest.ts';
import type { Embed } from '../shared/embed.ts';
import { asChosen } from '../shared/as-chosen.ts';
import { prepareFonts } from '../shared/fonts.ts';
import { provideContexts } from '../shared/provide-contexts.ts';
import { codeOf, coded, type EmbedErrorCode } from '../shared/codes.ts';
import { guard } from './guard.ts';
import { personalParts } from './personal-parts.ts';
import { watch } from './watch.ts';
import type { Widget, WidgetRequest } from './widget.ts';

/** What a remote's exposed module offers: its element's class, not defined under any public tag. */
export interface Exposed {
  readonly default?: CustomElementConstructor;
}

/** Brings an open-tier widget into the page: its class under an inner tag of its version, in the outlet's shadow root. */
export async function pageWidget(
  request: WidgetRequest,
  item: PageShelfItem,
  module: Promise<Exposed>,
  embed: Embed,
): Promise<Widget> {
  const { outlet, place, readingBar, ready } = request;
  const read = (name: string): string | null => outlet.getAttribute(name);
  const { tag: name, languages = request.manifest.languages } = item;
  const manifest = asChosen({ ...request.manifest, languages }, read);
  const { themed, stop, resume } = provideContexts(place, embed, manifest, {
    tag: name,
    readingBar,
    scheme: read('scheme'),
    consent: request.consent,
    personal: personalParts(request.manifest, outlet),
  });
  // Its first words, while its scripts are on their way.
  const language = chooseLanguage(readPlace(outlet).language, manifest, preferences.value.language);
  const words = manifest.texts[language as 'da']?.[name];
  if (words) embed.fetchPinned(words.url).catch(() => {});
  // Also when there is never a widget to dispose of.
  request.signal.addEventListener('abort', stop, { once: true });
  // The widget gets to work while the theme is on its way, and is shown when both are there.
  themed.catch((error: unknown) => request.fail(codeOf(error, 'remote-threw'), error));
  const { default: elementClass } = await module;
  if (typeof elementClass !== 'function') throw coded('contract');

  const tag = `${name}--${versionOf(item)}`;
  if (!customElements.get(tag)) customElements.define(tag, guard(elementClass));
  const Guarded = customElements.get(tag) as CustomElementConstructor & {
    readonly observedAttributes?: readonly string[];
  };
  // What the class does not name is nobody's business inside.
  const attributes = new Set(Guarded.observedAttributes);
  const element = new Guarded() as HTMLElement;
  const pass = (name: string): void => {
    const value = read(name);
    if (!attributes.has(name) || name.startsWith('data-')) return;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };

  outlet.getAttributeNames().forEach(pass);
  const fonts = prepareFonts(embed, manifest, outlet);
  let stands = false;
  element.addEventListener(
    'ju-ready',
    () =>
      void themed.then(
        () => {
          if (request.signal.aborted) return;
          stands = true;
          ready();
          fonts.begin();
        },
        () => {},
      ),
    { once: true },
  );
  const threw = (error: unknown): void => request.fail('remote-threw', error);
  element.addEventListener('ju-guarded', (event) => threw((event as CustomEvent).detail));
  element.addEventListener('ju-error', (event) => {
    // Without a word to show, what the editor wrote says more. Later on, the words that stand stay.
    if (event.code !== 'texts-unavailable' || event.composedPath()[0] !== element || stands) return;
    event.stopPropagation();
    request.fail(event.code as EmbedErrorCode);
  });
  // Rendered before it is shown: hidden elements render too.
  if (!request.signal.aborted) place.append(element);
  let unwatch = watch(item, element, threw);

  const pause = (): void => {
    stop();
    unwatch();
    fonts.stop();
  };
  return {
    attributeChanged: pass,
    focus: (options) => element.focus(options),
    pause,
    resume() {
      resume();
      unwatch = watch(item, element, threw);
      fonts.begin();
    },
    dispose() {
      pause();
      element.remove();
    },
  };
}

/** A part of a tag that changes with the bytes behind it. */
const versionOf = ({ modules }: PageShelfItem): string =>
  Object.values(modules)
    .map((integrity) => integrity.replace(/\W/g, '').slice(6, 9))
    .join('')
    .toLowerCase();
