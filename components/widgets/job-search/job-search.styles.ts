import { css } from '../../core/facade.ts';
import { controlStyles } from '../../elements/button/button.styles.ts';
import { formControlStyles } from '../../elements/form-control.styles.ts';
import { postingStyles } from '../job-card/job-card.styles.ts';

const layoutStyles = css`
  .search {
    background: var(--ju-colour-ground);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
    padding: var(--ju-space-4);
  }
  .question {
    font-size: var(--ju-text-title);
    font-weight: 600;
    line-height: 1.2;
    margin-block-end: var(--ju-space-4);
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
  .subheading {
    font-size: var(--ju-text-large);
    font-weight: 600;
    margin-block-end: var(--ju-space-2);
  }
  .note {
    color: var(--ju-colour-ink-quiet);
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
    background: var(--ju-colour-sun-tint);
    border-radius: var(--ju-radius-card);
    display: flex;
    gap: var(--ju-space-3);
    padding: var(--ju-space-3) var(--ju-space-4);
  }
  .because p {
    min-inline-size: 0;
  }
  .because .ju-icon {
    color: var(--ju-colour-sun-line);
  }
  .because .filled {
    fill: var(--ju-colour-sun);
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
  }
  @container (min-inline-size: 52em) {
    .search {
      column-gap: var(--ju-space-10);
      grid-template-columns: 16em minmax(0, 1fr);
    }
    .ask,
    .favourites,
    .posting {
      grid-column: 1 / -1;
    }
    /* Its place from the start: the choices beside it come a little later. */
    .results {
      grid-column: 2;
    }
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
  @container (min-inline-size: 52em) {
    .chips:not(:has(ju-chip)),
    .more {
      display: none;
    }
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
    margin-inline-start: calc(-1 * var(--ju-space-3));
  }
  .results[aria-busy='true'] header::after {
    animation:
      appear var(--ju-duration) var(--ju-easing) 0.3s both,
      pass 1.2s linear infinite;
    background: linear-gradient(90deg, transparent, var(--ju-colour-action), transparent) 0 0 / 40%
      100% no-repeat;
    block-size: 0.1875em;
    content: '';
    flex-basis: 100%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes pass {
    from {
      background-position: -70% 0;
    }
    to {
      background-position: 170% 0;
    }
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
  formControlStyles,
  controlStyles,
  postingStyles,
  layoutStyles,
  formStyles,
  listStyles,
];
