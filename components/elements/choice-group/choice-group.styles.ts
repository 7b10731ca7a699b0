import { css } from '../../core/facade.ts';

export const choiceGroupStyles = css`
  :host {
    contain-intrinsic-inline-size: 14em;
    container-type: inline-size;
    min-inline-size: min(14em, 100%);
  }
  fieldset.field {
    gap: var(--ju-space-3);
    justify-items: stretch;
  }
  legend {
    margin-block-end: var(--ju-space-2);
  }
  .question {
    font-size: var(--ju-text-heading);
    line-height: 1.3;
    text-wrap: balance;
  }
  .choices {
    display: grid;
    gap: var(--ju-space-2);
    grid-template-columns: minmax(0, 1fr);
  }
  .choice {
    align-items: center;
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    border-radius: var(--ju-radius-card);
    cursor: pointer;
    display: flex;
    flex-wrap: wrap;
    font-weight: 400;
    gap: var(--ju-space-1) var(--ju-space-3);
    min-block-size: calc(var(--ju-control-size) + var(--ju-space-2));
    padding: var(--ju-space-2) var(--ju-space-4);
  }
  .choice:hover {
    background: var(--ju-colour-action-tint);
    border-color: var(--ju-colour-action);
  }
  .choice:has(:checked) {
    background: var(--ju-colour-action-tint);
    border-color: var(--ju-colour-action);
    box-shadow: inset 0 0 0 var(--ju-border-width) var(--ju-colour-action);
  }
  .choice:has(:focus-visible) {
    outline: 0.1875em solid var(--ju-colour-focus);
    outline-offset: 0.125em;
  }
  input:focus-visible {
    outline: none;
  }
  /* Where the letters are large and the room is small, the words go below the drawing. */
  .words {
    display: grid;
    flex: 1 1 6em;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* A name in a script of its own begins where the others do. */
  .name {
    justify-self: start;
  }
  .choice:has(:checked) .name {
    font-weight: 600;
  }
  .more {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
  }
  .ju-pictogram {
    block-size: 2.8em;
    inline-size: 2.8em;
  }
  /* Answers without a drawing weigh as much as those with one. */
  .choices:has(.ju-pictogram) .choice {
    min-block-size: 4em;
  }
  .ju-root[data-reading='easy'] .choices {
    gap: var(--ju-space-3);
  }
  .ju-root[data-reading='easy'] .ju-pictogram {
    block-size: 3.4em;
    inline-size: 3.4em;
  }
  fieldset:disabled .choice {
    background: var(--ju-colour-sunken);
    border-color: var(--ju-colour-line);
    border-style: dashed;
    color: var(--ju-colour-ink-quiet);
    cursor: default;
  }
  @container (min-inline-size: 34em) {
    .choices.columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-width: 0.1875em;
    }
    fieldset:disabled .choice {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
