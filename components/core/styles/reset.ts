import { css } from '../lit.ts';

/**
 * What every element puts between itself and the page. Not reset, on purpose: `visibility` and `pointer-events` (a page
 * that hides a part hides us with it), `color-scheme` (we follow the page), `direction` (the inner wrapper's `dir` sets it).
 *
 * What a page's `* { … }` says of our tags beats `:host`, unless that insists: hence `!important`. An element that is written
 * as the sentence around it (icon, link, term) insists on `inherit`.
 *
 * `font-size: medium` is the person's own browser size whatever `html{font-size}` says; inside, everything is `em` of the
 * body size that the wrapper sets.
 */
export const resetStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--ju-colour-ink);
    cursor: auto;
    border-collapse: separate !important;
    border-spacing: 0 !important;
    font: 400 medium / 1.53 var(--ju-font-body) !important;
    font-synthesis: initial !important;
    hyphens: manual !important;
    letter-spacing: normal !important;
    line-break: auto !important;
    list-style: none !important;
    overflow-wrap: break-word !important;
    quotes: auto !important;
    tab-size: 8 !important;
    text-align: start !important;
    text-align-last: auto !important;
    text-emphasis: none !important;
    text-indent: 0 !important;
    text-rendering: auto !important;
    text-shadow: none !important;
    text-transform: none !important;
    text-wrap: wrap !important;
    white-space: normal !important;
    word-break: normal !important;
    word-spacing: normal !important;
    -webkit-font-smoothing: auto !important;
    -webkit-text-stroke: 0 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  /* Lends language, direction and body size to what is inside, and takes no room of its own. */
  .ju-root {
    --body: 1.0625em;
    display: contents;
    font-size: calc(var(--body) * var(--ju-text-scale, 1));
  }
  /* Arabic letters are small for their size and need air above and below. */
  .ju-root:lang(ar) {
    --body: 1.125em;
    line-height: 1.7;
  }
  .ju-root[data-reading='easy'] {
    --body: 1.3125em;
    --ju-measure: 45ch;
    line-height: 1.62;
  }
  .ju-root[data-reading='easy']:lang(ar) {
    --body: 1.4375em;
    line-height: 1.8;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4 {
    font-size: inherit;
    font-weight: 600;
    text-wrap: balance;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  button,
  input,
  select,
  textarea {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  a {
    color: var(--ju-colour-action);
    text-underline-offset: 0.18em;
  }
  a:hover {
    color: var(--ju-colour-action-hover);
  }
  :focus-visible {
    border-radius: calc(0.25em * var(--ju-space-scale, 1));
    outline: 0.1875em solid var(--ju-colour-focus);
    outline-offset: 0.125em;
  }
  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: -1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;

/**
 * For widgets: their layout answers their own width. `inline-size` containment makes a box's content weigh nothing, so in
 * a flex row, a table cell or a float it would collapse to 0; hence a width of its own to fall back on.
 */
export const widgetStyles = css`
  :host {
    contain-intrinsic-inline-size: 17.5em;
    container-type: inline-size;
    min-inline-size: min(17.5em, 100%);
  }
`;
