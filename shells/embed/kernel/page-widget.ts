import type { PageShelfItem } from '../../../contract/manifest.ts';
import type { Embed } from '../shared/embed.ts';
import { provideContexts } from '../shared/provide-contexts.ts';
import { coded } from '../shared/codes.ts';
import { guard } from './guard.ts';
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
  const { outlet, manifest, place, ready } = request;
  const [{ default: elementClass }, stopProviding] = await Promise.all([
    module,
    provideContexts(place, embed, manifest, item.tag),
  ]);
  if (typeof elementClass !== 'function') throw coded('contract');

  const tag = `${item.tag}--${versionOf(item)}`;
  if (!customElements.get(tag)) customElements.define(tag, guard(elementClass));
  const Guarded = customElements.get(tag) as CustomElementConstructor & {
    readonly observedAttributes?: readonly string[];
  };
  // What the class does not name is nobody's business inside.
  const attributes = new Set(Guarded.observedAttributes);
  const element = new Guarded() as HTMLElement;
  const pass = (name: string): void => {
    const value = outlet.getAttribute(name);
    if (!attributes.has(name) || name.startsWith('data-')) return;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };

  outlet.getAttributeNames().forEach(pass);
  element.addEventListener('ju-ready', ready, { once: true });
  element.addEventListener('ju-guarded', (event) =>
    request.fail('remote-threw', (event as CustomEvent).detail),
  );
  // Rendered before it is shown: hidden elements render too.
  if (!request.signal.aborted) place.append(element);

  return {
    attributeChanged: pass,
    focus: (options) => element.focus(options),
    dispose() {
      stopProviding();
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
