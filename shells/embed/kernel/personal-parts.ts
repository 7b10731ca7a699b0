import type { PersonalParts } from '../../../components/core/facade.ts';
import type { Manifest } from '../../../contract/manifest.ts';

/** Classes of public tags that are ours. */
export const outlets = new WeakSet<CustomElementConstructor>();

/**
 * Makes outlets for a widget's own inside: each with its first-party frame, as if its tag stood in the page. Only for what is
 * on the shelf and does not rest; a tag that the page has taken stays the page's.
 */
export const personalParts =
  ({ shelf, municipality }: Manifest, around: Element): PersonalParts =>
  (tag, attributes) => {
    const item = shelf.find((one) => one.tag === tag);
    if (item?.paused !== false || !outlets.has(customElements.get(tag) as never)) return;
    const outlet = document.createElement(tag);
    const all = { municipality, 'reading-bar': 'off', ...attributes };
    for (const [name, value] of Object.entries(all)) outlet.setAttribute(name, value);
    for (const name of ['scheme', 'theme', 'languages']) {
      const value = around.getAttribute(name);
      if (value) outlet.setAttribute(name, value);
    }
    return outlet;
  };
