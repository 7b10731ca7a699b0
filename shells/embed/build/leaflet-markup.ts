import type { Plugin } from 'vite';

/** What Leaflet asks a browser before anything else, by writing markup. */
const question = /div\.innerHTML = '<svg\/>';/;

/**
 * Keeps Leaflet from writing markup while it loads: it tries whether a browser draws SVG, and a page that demands Trusted
 * Types ends it there. Nothing that is used of it here writes any more.
 * @throws when Leaflet was met and asks in another way.
 */
export function withoutLeafletMarkup(): Plugin {
  return {
    name: 'jobunivers:leaflet-markup',
    transform(code, id) {
      if (!/\/leaflet\/dist\/leaflet-src\.esm\.js/.test(id)) return undefined;
      if (!question.test(code)) throw new Error('Leaflet writes markup in another way.');
      return code.replace(
        question,
        "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));",
      );
    },
  };
}
