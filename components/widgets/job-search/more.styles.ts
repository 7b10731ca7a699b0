import { css } from '../../core/facade.ts';

const choicesStyles = css`
  .choices {
    align-content: start;
    display: none;
    gap: var(--ju-space-6);
  }
  .choices.open {
    display: grid;
  }
  legend {
    font-size: var(--ju-text-large);
    font-weight: 600;
    margin-block-end: var(--ju-space-2);
  }
  .kind {
    align-items: center;
    border-radius: var(--ju-radius-control);
    cursor: pointer;
    display: flex;
    font-weight: 400;
    gap: var(--ju-space-3);
    min-block-size: var(--ju-control-size);
    padding-inline: var(--ju-space-2);
  }
  .kind:hover {
    background: var(--ju-colour-action-tint);
  }
  .kind input {
    accent-color: var(--ju-colour-action);
    block-size: 1.294em;
    cursor: inherit;
    flex: none;
    inline-size: 1.294em;
  }
  .where {
    display: grid;
    gap: var(--ju-space-4);
  }
  @container (min-inline-size: 30em) {
    .kinds {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
    }
  }
  @container (min-inline-size: 52em) {
    .choices {
      display: grid;
    }
    .see {
      display: none;
    }
    .kinds {
      display: block;
    }
  }
`;

const wholePostingStyles = css`
  [data-view] {
    scroll-margin-block-start: var(--ju-space-4);
  }
  .back {
    margin-inline-start: calc(-1 * var(--ju-space-3));
  }
  .posting {
    display: grid;
    gap: var(--ju-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  .posting header {
    column-gap: var(--ju-space-3);
    display: grid;
    grid-template: 'title title star' auto 'mark who who' auto / auto minmax(0, 1fr) auto;
    row-gap: var(--ju-space-2);
  }
  .posting header .heading {
    grid-area: title;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .posting .mark {
    grid-area: mark;
  }
  .posting .star {
    grid-area: star;
    margin-inline-end: calc(-1 * var(--ju-space-3));
  }
  .posting .who {
    align-self: center;
    grid-area: who;
    justify-self: start;
  }
  dl {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-3) var(--ju-space-6);
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    padding: var(--ju-space-4);
  }
  dt {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
  }
  dd {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  dd .note {
    display: block;
    font-size: var(--ju-text-small);
    font-weight: 400;
  }
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
  .apply {
    display: grid;
    gap: var(--ju-space-2);
    justify-items: start;
    margin-block-start: var(--ju-space-2);
  }
  @container (max-inline-size: 30em) {
    .apply .control {
      inline-size: 100%;
    }
  }
`;

export const moreStyles = [choicesStyles, wholePostingStyles];
