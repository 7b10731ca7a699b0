import { css } from '../../core/facade.ts';

/** What the widgets in personal frames look like together. */
export const personalStyles = css`
  .personal {
    background: var(--ju-colour-ground);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-4);
    grid-template-columns: minmax(0, 1fr);
    margin-inline: auto;
    max-inline-size: 44em;
    /* Letters may grow; the edge of a phone stays where it is. */
    padding: var(--ju-space-4) min(var(--ju-space-4), 5cqi) var(--ju-space-6);
  }
  p {
    max-inline-size: var(--ju-measure);
    text-wrap: pretty;
  }
  .heading {
    font-size: var(--ju-text-title);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .subheading {
    font-size: var(--ju-text-large);
    font-weight: 600;
    line-height: 1.3;
  }
  /* They take the focus so that reading goes on from them; they are nothing to press. */
  .heading:focus,
  .subheading:focus {
    outline: none;
  }
  .personal > .ju-pictogram {
    block-size: 4.5em;
    inline-size: 4.5em;
    margin-block-end: calc(-1 * var(--ju-space-2));
  }
  .quiet,
  .note {
    color: var(--ju-colour-ink-quiet);
  }
  .note {
    font-size: var(--ju-text-small);
  }
  .top {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-1) var(--ju-space-4);
    justify-content: space-between;
    min-block-size: var(--ju-control-size);
  }
  .back {
    margin-inline-start: calc(-1 * min(var(--ju-space-3), 4cqi));
  }
  ju-stepper {
    flex: 1 1 6em;
    margin-inline-start: auto;
    max-inline-size: 9.5em;
  }
  .way,
  .doors {
    display: flex;
    flex-direction: column;
    gap: var(--ju-space-3) var(--ju-space-4);
  }
  .way {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    padding-block-start: var(--ju-space-4);
  }
  /* A picture before the words of a main action, in the button's own colour. */
  .deed {
    align-items: center;
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--ju-space-1) var(--ju-space-3);
    justify-content: center;
    max-inline-size: 100%;
  }
  /* Rather below its picture than broken in the middle of a word. */
  .deed > span {
    max-inline-size: 100%;
    min-inline-size: min-content;
    overflow-wrap: break-word;
  }
  .deed .ju-pictogram {
    block-size: 2.3em;
    color: inherit;
    inline-size: 2.3em;
  }
  .ju-root[data-reading='easy'] .personal {
    gap: var(--ju-space-6);
    max-inline-size: 34em;
  }
`;
