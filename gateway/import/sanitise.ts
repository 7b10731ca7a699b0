import sanitizeHtml from 'sanitize-html';
import { allowedHtml } from '../../contract/reading/allowed-html.ts';

const options: sanitizeHtml.IOptions = {
  allowedTags: [...allowedHtml.tags],
  allowedAttributes: { a: [...allowedHtml.attributes.a] },
  allowedSchemes: [...allowedHtml.schemes],
  allowedSchemesAppliedToAttributes: ['href'],
  allowProtocolRelative: false,
  transformTags: {
    ...allowedHtml.renamed,
    // Only whole addresses: a relative one would point into the page that shows the ad.
    a: (tagName, { href }) => {
      const attribs: sanitizeHtml.Attributes = {};
      if (href !== undefined && isWhole(href)) attribs.href = href.trim();
      return { tagName, attribs };
    },
  },
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'template',
    'title',
    'iframe',
    'noembed',
    'noframes',
    'xmp',
    'plaintext',
    'svg',
    'math',
  ],
  nestingLimit: 40,
  disallowedTagsMode: 'discard',
  parseStyleAttributes: false,
  parser: { decodeEntities: true },
};

function isWhole(href: string): boolean {
  return allowedHtml.schemes.some((scheme) => href.trim().toLowerCase().startsWith(`${scheme}:`));
}

/** An ad's HTML with nothing left in it but what the contract allows. */
export function sanitise(html: string): string {
  return html.includes('<') || html.includes('&') ? sanitizeHtml(html, options) : html;
}
