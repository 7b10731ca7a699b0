import { css } from '../../core/facade.ts';
import { controlStyles } from '../../elements/button/button.styles.ts';
import { fieldStyles } from '../../elements/field.styles.ts';
import { postingStyles } from '../job-card/job-card.styles.ts';

const layoutStyles = css`
  .search {
    background: var(--ju-colour-ground);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
    /* Where letters are large, the room is for the words. */
    padding: min(var(--ju-space-4), 5cqi);
  }
  /* Water, and the one sun rising over its corner. */
  .ask {
    background: var(--ju-colour-action-tint);
    border-radius: var(--ju-radius-card);
    padding: var(--ju-space-10) min(var(--ju-space-4), 5cqi) min(var(--ju-space-4), 5cqi);
    position: relative;
  }
  .ask::before,
  .ask::after {
    background: var(--ju-colour-mark-tint);
    block-size: 6.5em;
    border-end-start-radius: 100%;
    border-start-end-radius: var(--ju-radius-card);
    content: '';
    inline-size: 6.5em;
    inset-block-start: 0;
    inset-inline-end: 0;
    position: absolute;
  }
  .ask::after {
    background: var(--ju-colour-mark);
    block-size: 2.6em;
    inline-size: 2.6em;
  }
  @media (forced-colors: active) {
    .ask::before,
    .ask::after {
      content: none;
    }
  }
  .question,
  .words,
  .chips {
    position: relative;
  }
  .question {
    font-size: var(--ju-text-title);
    font-weight: 600;
    line-height: 1.2;
    margin-block-end: var(--ju-space-6);
    text-wrap: balance;
  }
  .heading {
    font-size: var(--ju-text-heading);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .heading:focus {
    outline: none;
  }
  .link {
    background: none;
    border: 0;
    color: var(--ju-colour-action);
    cursor: pointer;
    justify-self: start;
    padding: var(--ju-space-1) 0;
    position: relative;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  /* What the finger hits is larger than what is read. */
  .link::after {
    content: '';
    inset: -0.5em;
    position: absolute;
  }
  .link:hover {
    color: var(--ju-colour-action-hover);
  }
  .because {
    background: var(--ju-colour-mark-tint);
    border-radius: var(--ju-radius-card);
    display: flex;
    gap: var(--ju-space-3);
    padding: var(--ju-space-3) var(--ju-space-4);
  }
  .because p {
    min-inline-size: 0;
  }
  .because .ju-icon {
    color: var(--ju-colour-mark-line);
  }
  .because .filled {
    fill: var(--ju-colour-mark);
  }
  @container (max-inline-size: 14em) {
    .search {
      padding-inline: var(--ju-space-2);
    }
    .because .ju-icon {
      display: none;
    }
  }
  @container (min-inline-size: 30em) {
    .search {
      padding: var(--ju-space-6);
    }
    .ask {
      padding: var(--ju-space-10) var(--ju-space-6) var(--ju-space-6);
    }
    .ask::before {
      block-size: 10em;
      inline-size: 10em;
    }
    .ask::after {
      block-size: 5em;
      inline-size: 5em;
    }
  }
  [data-wide] {
    column-gap: var(--ju-space-10);
    grid-template-columns: 16em minmax(0, 1fr);
  }
  [data-wide] > * {
    grid-column: 1 / -1;
  }
  [data-wide] > .choices {
    grid-column: 1;
  }
  /* Its place from the start: the choices beside it come a little later. */
  [data-wide] > .results {
    grid-column: 2;
  }
`;

const formStyles = css`
  .words {
    align-items: end;
    display: grid;
    gap: var(--ju-space-3);
  }
  .chips,
  .chips ul {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2);
    min-inline-size: 0;
  }
  .chips {
    margin-block-start: var(--ju-space-3);
  }
  .chips li {
    display: flex;
    max-inline-size: 100%;
  }
  @container (min-inline-size: 30em) {
    .words {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  [data-wide] .chips:not(:has(ju-chip)) {
    display: none;
  }
`;

const listStyles = css`
  .results,
  .favourites {
    align-content: start;
    display: grid;
    gap: var(--ju-space-3);
    grid-template-columns: minmax(0, 1fr);
  }
  .results header {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ju-space-4);
    justify-content: space-between;
  }
  .results header .control {
    margin-inline: calc(-1 * var(--ju-space-3));
  }
  /* Its room from the start: what stands in it comes a little later. */
  .tools {
    min-block-size: calc(2 * var(--ju-control-size) + var(--ju-space-2));
  }
  .rooms {
    min-block-size: var(--ju-control-size);
  }
  [data-wide] .tools {
    min-block-size: var(--ju-control-size);
  }
  .list,
  .page {
    display: grid;
    gap: var(--ju-space-3);
    grid-template-columns: minmax(0, 1fr);
  }
  .page {
    contain-intrinsic-block-size: auto 220em;
    content-visibility: auto;
    /* What is contained is cut off: room for the outline of the focus. */
    margin: -0.375em;
    padding: 0.375em;
  }
`;

export const jobSearchStyles = [
  fieldStyles,
  controlStyles,
  postingStyles,
  layoutStyles,
  formStyles,
  listStyles,
];
