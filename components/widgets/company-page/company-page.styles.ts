import { css } from '../../core/facade.ts';

export const companyPageStyles = css`
  /* A ground of its own: without it, words would touch the edge of what is dark. A page that resets every element keeps it. */
  :host {
    background: var(--ju-colour-ground);
    border-radius: var(--ju-radius-card);
    padding: var(--ju-space-4) !important;
  }
  .company,
  section,
  .way {
    display: grid;
    gap: var(--ju-space-3);
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  .company {
    gap: var(--ju-space-6);
    margin-block-start: var(--ju-space-4);
  }
  .company > :not(.visually-hidden),
  .cards,
  .slots,
  section > :is(ju-alert, ju-skeleton, ju-video) {
    inline-size: 100%;
  }
  header {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-4);
  }
  .heading {
    flex: 1 1 9em;
    font-size: var(--ju-text-title);
    font-weight: 600;
    hyphens: auto;
    line-height: 1.2;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .subheading {
    font-size: var(--ju-text-large);
    font-weight: 600;
    scroll-margin-block-start: var(--ju-space-4);
  }
  .mark {
    align-items: center;
    background: var(--ju-colour-action-tint);
    block-size: 3.6em;
    border-radius: var(--ju-radius-control);
    color: var(--ju-colour-action);
    display: flex;
    font-weight: 600;
    inline-size: 3.6em;
    justify-content: center;
  }
  .key-facts {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-4) var(--ju-space-6);
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    padding: var(--ju-space-4);
  }
  dt,
  .note {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
  }
  dd,
  .when {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  p {
    max-inline-size: var(--ju-measure);
    overflow-wrap: anywhere;
  }
  .ways {
    display: grid;
    gap: var(--ju-space-4) var(--ju-space-6);
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    inline-size: 100%;
  }
  .way {
    align-content: space-between;
  }
  @container (max-inline-size: 28em) {
    .ways .control {
      inline-size: 100%;
    }
  }
  .ways .ju-pictogram {
    block-size: 2.4em;
    color: inherit;
    flex: none;
    inline-size: 2.4em;
  }
  .ways .primary .flat {
    fill: none;
  }
  .ways > .control {
    justify-self: start;
  }
  .link {
    background: none;
    border: 0;
    color: var(--ju-colour-action);
    cursor: pointer;
    font-weight: 600;
    min-block-size: 1.5em;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  /* What is in it stands in the middle, and the way back above its words. */
  .personal {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    padding: var(--ju-space-4) max(0px, 50% - 22em) 0;
  }
  .ju-root[data-reading='easy'] .personal {
    padding-inline: max(0px, 50% - 17em);
  }
  .personal > div {
    inline-size: 100%;
  }
  .personal > .control {
    justify-content: start;
    text-align: start;
  }
  .sought {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2);
  }
  .sought li {
    background: var(--ju-colour-action-tint);
    border-radius: var(--ju-radius-control);
    overflow-wrap: anywhere;
    padding: var(--ju-space-1) var(--ju-space-3);
  }
  .cards,
  .slots {
    display: grid;
    gap: var(--ju-space-3);
    grid-template-columns: minmax(0, 1fr);
  }
  .slot {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    display: flex;
    gap: var(--ju-space-3);
    padding: var(--ju-space-4);
  }
  .slot > .ju-icon {
    color: var(--ju-colour-action);
    flex: none;
  }
  .slot > div {
    min-inline-size: 0;
  }
  .words-of-theirs {
    hyphens: auto;
    max-inline-size: var(--ju-measure);
    overflow-wrap: anywhere;
  }
  .plain {
    white-space: pre-line;
  }
  .words-of-theirs :is(p, ul, ol, dl, table, blockquote):not(:last-child) {
    margin-block-end: var(--ju-space-3);
  }
  .words-of-theirs :is(ul, ol) {
    list-style: disc;
    padding-inline-start: 1.4em;
  }
  .words-of-theirs table {
    display: block;
    overflow-x: auto;
  }
  .back {
    margin-block-end: var(--ju-space-3);
    margin-inline-start: calc(-1 * var(--ju-space-3));
  }
`;
