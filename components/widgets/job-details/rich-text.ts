import createDOMPurify, { type Config } from 'dompurify';
import { allowedHtml } from '../../../contract/reading/allowed-html.ts';
import { htmlPolicy } from './html-policy.ts';

/**
 * Shows the words of an advertisement: HTML that somebody else wrote. The gateway has sanitised it already; the browser does
 * so again, for the page it stands in is not ours. A module of its own, fetched when the first posting is opened.
 */

/** The contract's list. A gateway of somebody else's may not have renamed what the reference gateway renames. */
const allowed: Config = {
  ALLOWED_TAGS: [...allowedHtml.tags, ...Object.keys(allowedHtml.renamed)],
  ALLOWED_ATTR: [...allowedHtml.attributes.a],
  ALLOWED_URI_REGEXP: new RegExp(`^(?:${allowedHtml.schemes.join('|')}):`, 'i'),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

let purify: ReturnType<typeof createDOMPurify> | undefined;

/** Headings of the advertisement begin one level under the heading it stands below. */
function lowerHeadings(fragment: DocumentFragment, below: number): void {
  const headings = [...fragment.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  const levels = [...new Set(headings.map((heading) => +heading.tagName.slice(1)))].sort();
  for (const heading of headings) {
    const rank = levels.indexOf(+heading.tagName.slice(1));
    const fitting = document.createElement(`h${Math.min(6, below + 1 + rank)}`);
    fitting.append(...heading.childNodes);
    heading.replaceWith(fitting);
  }
}

/**
 * The harmless part of somebody's HTML, as nodes.
 *
 * @param html As it came.
 * @param below Level of the heading that the text stands under, 1 to 6.
 */
export function richText(html: string, below = 2): DocumentFragment {
  // Without Trusted Types there is no policy, and DOMPurify makes none of its own.
  const policy = htmlPolicy();
  purify ??= createDOMPurify(window);
  const fragment = purify.sanitize(html, {
    ...allowed,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: (policy ?? null) as Config['TRUSTED_TYPES_POLICY'],
  }) as unknown as DocumentFragment;
  lowerHeadings(fragment, below);
  for (const link of fragment.querySelectorAll('a')) {
    if (link.protocol.startsWith('http')) link.target = '_blank';
    link.rel = 'noopener noreferrer nofollow';
  }
  return fragment;
}

declare global {
  interface JuLazyModules {
    'rich-text': typeof import('./rich-text.ts');
  }
}
