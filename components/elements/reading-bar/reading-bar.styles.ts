import { css } from '../../core/facade.ts';

export const readingBarStyles = css`
  /* Inside, where the size of the letters is known: the width at which all folds grows with them. */
  .place {
    contain-intrinsic-inline-size: 17.5em;
    container-type: inline-size;
  }
  .bar {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    padding: var(--ju-space-1);
  }
  button,
  .size {
    align-items: center;
    border: 0;
    border-radius: var(--ju-radius-control);
    color: var(--ju-colour-action);
    cursor: pointer;
    display: flex;
    font-weight: 600;
    gap: var(--ju-space-2);
    min-block-size: var(--ju-control-size);
  }
  button {
    background: none;
    padding-block: var(--ju-space-1);
    padding-inline: var(--ju-space-3);
    text-align: start;
  }
  button span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  button:hover,
  .size:hover {
    background: var(--ju-colour-action-tint);
    color: var(--ju-colour-action-hover);
  }
  [aria-pressed='true'],
  .size:has(:checked) {
    background: var(--ju-colour-action-tint);
    box-shadow: inset 0 0 0 calc(1.5 * var(--ju-border-width)) var(--ju-colour-action);
  }
  .fold {
    inline-size: 100%;
    line-height: 1.2;
    padding-block: 0;
  }
  .words {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }
  .others {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
    font-weight: 400;
  }
  .fold[aria-expanded='true'] .ju-icon:last-child {
    transform: rotate(180deg);
  }
  .panel {
    display: none;
    gap: var(--ju-space-2);
    padding: var(--ju-space-2);
  }
  .panel.open {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .when-wide {
    display: none;
  }
  .panel .choice {
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    inline-size: 100%;
  }
  [aria-expanded='true'].choice {
    background: var(--ju-colour-sunken);
  }
  .sizes {
    display: grid;
    gap: var(--ju-space-2);
    grid-template-columns: repeat(4, minmax(0, 1fr));
    min-inline-size: 0;
  }
  .size-label {
    align-items: center;
    color: var(--ju-colour-ink-quiet);
    display: flex;
    font-size: var(--ju-text-small);
    gap: var(--ju-space-2);
    grid-column: 1 / -1;
    margin-block-start: var(--ju-space-1);
  }
  .size {
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    justify-content: center;
    line-height: 1;
    position: relative;
  }
  .size:has(:focus-visible) {
    outline: 0.1875em solid var(--ju-colour-focus);
    outline-offset: 0.125em;
  }
  .size-2 span {
    font-size: 1.2em;
  }
  .size-3 span {
    font-size: 1.4em;
  }
  .size-4 span {
    font-size: 1.7em;
  }
  .end,
  .more {
    display: grid;
    gap: var(--ju-space-2);
    grid-template-columns: minmax(0, 1fr);
  }
  ju-read-aloud::part(control) {
    border-radius: var(--ju-radius-control);
    flex: 1;
  }
  .note {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
    max-inline-size: var(--ju-measure);
    padding: var(--ju-space-1) var(--ju-space-3);
  }
  @container (max-inline-size: 17em) {
    .others {
      display: none;
    }
  }
  /* A phone with letters twice as large: words go below their picture, so that they need not break. */
  @container (max-inline-size: 10em) {
    button {
      flex-wrap: wrap;
      padding-inline: var(--ju-space-1);
    }
    button .words,
    button > span {
      flex-basis: 100%;
    }
    .fold {
      justify-content: space-between;
    }
    .fold .words {
      order: 1;
    }
    .size-label {
      flex-wrap: wrap;
    }
    .sizes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-inline-size: 50em) {
    .fold,
    .when-narrow {
      display: none;
    }
    .when-wide {
      display: block;
    }
    .panel,
    .panel.open {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ju-space-1);
      padding: 0;
    }
    .panel .choice {
      border: 0;
      inline-size: auto;
    }
    .sizes {
      gap: 0;
      grid-template-columns: repeat(4, minmax(var(--ju-control-size), 1fr));
    }
    .size-label {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
    .size {
      border: 0;
    }
    /* A voice may come late: it takes the room between, and nothing moves. */
    .end {
      align-items: center;
      display: flex;
      gap: var(--ju-space-1);
      margin-inline-start: auto;
    }
    ju-read-aloud::part(control) {
      border-radius: var(--ju-radius-full);
      flex: none;
    }
    .more {
      align-items: center;
      border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
      display: flex;
      flex-basis: 100%;
      flex-wrap: wrap;
      gap: var(--ju-space-1);
      padding-block-start: var(--ju-space-1);
    }
    .panel > .note {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    .size:has(:checked) {
      outline: 0.1875em solid Highlight;
      outline-offset: -0.25em;
    }
  }
`;
