/**
 * The HTML that an ad's text may keep: on the way in (gateway) and again in the browser before it is shown. Everything else
 * is dropped, its text kept, but for `script`, `style` and the like, whose content goes too.
 */
export const allowedHtml = {
  tags: [
    ...['p', 'br', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote'],
    ...['strong', 'em', 'h3', 'h4', 'h5', 'h6', 'a'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  /** Besides these no attribute stays: no `class`, `id`, `style`, no event handler. */
  attributes: { a: ['href'] },
  /** Of `href`; relative addresses would point into the host's page and are dropped. */
  schemes: ['http', 'https', 'mailto', 'tel'],
  /** Same meaning, allowed name. */
  renamed: { b: 'strong', i: 'em', h1: 'h3', h2: 'h3', div: 'p' },
} as const;
