import { css } from '../../core/facade.ts';

/** Words of somebody else's: whatever they hold, they stay within their measure. */
export const textStyles = css`
  .words-of-theirs {
    hyphens: auto;
    max-inline-size: var(--ju-measure);
    overflow-wrap: anywhere;
  }
  .plain {
    white-space: pre-line;
  }
  .words-of-theirs :is(p, ul, ol, dl, table, blockquote, pre):not(:last-child) {
    margin-block-end: var(--ju-space-3);
  }
  .words-of-theirs :is(h3, h4, h5, h6) {
    margin-block: var(--ju-space-6) var(--ju-space-1);
  }
  .words-of-theirs > div > :first-child {
    margin-block-start: 0;
  }
  .words-of-theirs :is(ul, ol) {
    display: grid;
    gap: var(--ju-space-1);
    padding-inline-start: 1.4em;
  }
  .words-of-theirs ul {
    list-style: disc;
  }
  .words-of-theirs ol {
    list-style: decimal;
  }
  .words-of-theirs :is(ul, ol) li {
    display: list-item;
  }
  .words-of-theirs table {
    border-collapse: collapse;
    display: block;
    overflow-x: auto;
  }
  .words-of-theirs :is(td, th) {
    border: var(--ju-border-width) solid var(--ju-colour-line);
    padding: var(--ju-space-1) var(--ju-space-2);
    text-align: start;
  }
`;
