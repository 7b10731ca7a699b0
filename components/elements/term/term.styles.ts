import { css } from '../../core/facade.ts';

export const termStyles = css`
  /* A word in somebody's sentence: it looks as the sentence does. */
  :host {
    color: inherit;
    display: inline;
    font: inherit !important;
    hyphens: inherit !important;
    text-align: inherit !important;
    white-space: inherit !important;
  }
  .ju-root {
    font-size: inherit;
  }
  /* A full stop after the word stays on its line: a button alone lets it go, and a word joiner holds it. */
  .held {
    white-space: nowrap;
  }
  .held::after {
    content: '\\2060' / '';
    font-size: 0;
  }
  button {
    background: none;
    border: 0;
    border-radius: calc(0.25em * var(--ju-space-scale, 1));
    cursor: pointer;
    display: inline;
    line-height: inherit;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    text-align: inherit;
    text-decoration: underline dotted 0.11em;
    text-decoration-color: var(--ju-colour-action);
    text-underline-offset: 0.24em;
    white-space: normal;
  }
  button:hover,
  button[aria-expanded='true'] {
    background: var(--ju-colour-mark-tint);
    text-decoration-style: solid;
  }
  /*
   * A float as wide as the line finds no room beside the words and so goes below their line; the rest of the sentence stays
   * on it.
   */
  .meaning {
    color: var(--ju-colour-ink);
    float: inline-start;
    font-family: var(--ju-font-body);
    font-size: medium;
    font-weight: 400;
    inline-size: 100%;
    text-align: start;
    white-space: normal;
  }
  /* As large as running text, also where the word stands in a heading. */
  .meaning span {
    background: var(--ju-colour-mark-tint);
    border: var(--ju-border-width) solid var(--ju-colour-mark-line);
    border-radius: var(--ju-radius-card);
    display: block;
    font-size: calc(var(--body) * var(--ju-text-scale, 1));
    margin-block: var(--ju-space-1) var(--ju-space-2);
    max-inline-size: var(--ju-measure);
    padding: var(--ju-space-2) var(--ju-space-4);
  }
  .appearing {
    animation: appear var(--ju-duration) var(--ju-easing);
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
