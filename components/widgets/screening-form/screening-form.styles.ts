import { css } from '../../core/facade.ts';

/** Beside what all widgets in personal frames look like. */
export const screeningFormStyles = css`
  .theme {
    color: var(--ju-colour-ink-quiet);
    margin-block-end: calc(-1 * var(--ju-space-3));
  }
  .ju-root[data-reading='easy'] form {
    gap: var(--ju-space-8, var(--ju-space-6));
  }
  .ju-root[data-reading='easy'] .way {
    flex-direction: column;
  }
  .ju-root[data-reading='easy'] .way > * {
    inline-size: 100%;
  }
  form {
    display: grid;
    gap: var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
  }
  ju-combobox,
  ju-text-field[type='number'],
  ju-text-field[type='tel'] {
    max-inline-size: 24em;
  }
  .notice > *,
  .offer > * {
    margin-block-start: var(--ju-space-3);
  }

  .way {
    align-items: center;
    gap: var(--ju-space-2) var(--ju-space-4);
  }
  .way > * {
    inline-size: 100%;
  }
  .terms {
    display: grid;
    gap: var(--ju-space-4);
  }
  dl {
    display: grid;
    gap: var(--ju-space-3) var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
  dt {
    align-items: center;
    display: flex;
    font-weight: 600;
    gap: var(--ju-space-2);
  }
  dt .ju-icon {
    color: var(--ju-colour-action);
  }
  dd {
    max-inline-size: var(--ju-measure);
    padding-inline-start: calc(var(--ju-icon-size) + var(--ju-space-2));
  }

  .answers {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
  }
  .answers li {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ju-space-3);
    justify-content: space-between;
    padding-block: var(--ju-space-2);
    padding-inline: min(var(--ju-space-4), 4cqi) min(var(--ju-space-2), 2cqi);
  }
  .answers li + li {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
  }
  .answers .ju-pictogram {
    block-size: 2.3em;
    inline-size: 2.3em;
    margin-block-start: var(--ju-space-2);
  }
  .answer {
    display: grid;
    flex: 1 1 8em;
    /* Words of another direction stand below their question all the same. */
    justify-items: start;
    min-inline-size: 0;
    padding-block: var(--ju-space-2);
  }
  .answer .title {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
  }
  .said {
    font-weight: 600;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .rest {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-1) var(--ju-space-4);
    justify-content: space-between;
  }
  .rest > .note {
    flex: 1 1 14em;
  }
  .skills,
  .release {
    display: grid;
    gap: var(--ju-space-3);
    grid-template-columns: minmax(0, 1fr);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2);
  }

  .health,
  .confirm {
    display: grid;
    gap: var(--ju-space-3);
    justify-items: start;
  }
  .health {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    margin-block-start: var(--ju-space-2);
    padding-block-start: var(--ju-space-6);
  }
  .health > .answers,
  .health > ju-alert,
  .health > ju-disclosure,
  .confirm > ju-alert {
    inline-size: 100%;
  }
  .confirm {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    border-radius: var(--ju-radius-card);
    padding: var(--ju-space-4);
  }
  .doors {
    gap: var(--ju-space-3);
    inline-size: 100%;
  }

  @container (min-inline-size: 30em) {
    .personal {
      padding: var(--ju-space-6) var(--ju-space-10) var(--ju-space-10);
    }
    .way,
    .doors {
      align-items: center;
      flex-direction: row;
      flex-wrap: wrap;
    }
    .way {
      justify-content: flex-end;
    }
    .way > * {
      inline-size: auto;
    }
  }
  /* A phone: the room is for the words. */
  @container (max-inline-size: 24em) {
    dd {
      padding-inline-start: 0;
    }
  }
  @container (max-inline-size: 14em) {
    .personal {
      padding-inline: var(--ju-space-2);
    }
  }
  @container (max-inline-size: 30em) {
    /* Wrapped below its answer, the button's words begin where the answer does. */
    .answers ju-button {
      margin-inline-start: calc(-1 * var(--ju-space-3));
    }
  }
`;
