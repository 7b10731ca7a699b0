import { css } from '../../core/facade.ts';

export const calendarStyles = css`
  :host {
    min-inline-size: min(14em, 100%);
  }
  .month {
    contain-intrinsic-inline-size: 14em;
    container-type: inline-size;
    max-inline-size: 22em;
  }
  .ju-root[data-reading='easy'] {
    --body: 1.1875em;
  }
  .head {
    align-items: center;
    display: flex;
    gap: var(--ju-space-1);
    justify-content: space-between;
    padding-block-end: var(--ju-space-2);
  }
  .chosen {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    gap: var(--ju-space-1);
    justify-content: center;
    min-inline-size: 0;
  }
  .turn,
  select,
  td button {
    background: none;
    border: var(--ju-border-width) solid transparent;
    border-radius: var(--ju-radius-control);
    cursor: pointer;
  }
  .turn {
    align-items: center;
    block-size: var(--ju-control-size);
    color: var(--ju-colour-action);
    display: flex;
    flex: 0 1 var(--ju-control-size);
    justify-content: center;
    min-inline-size: var(--ju-icon-size);
    padding: 0;
  }
  .turn[aria-disabled='true'] {
    color: var(--ju-colour-ink-quiet);
    cursor: default;
    opacity: 0.5;
  }
  select {
    font-size: min(1em, 7cqi);
    font-weight: 600;
    max-inline-size: 100%;
    min-block-size: var(--ju-control-size);
    padding-inline: var(--ju-space-1);
    text-overflow: ellipsis;
  }
  select:hover,
  .turn:hover,
  td button:hover {
    background: var(--ju-colour-action-tint);
  }
  option {
    background: var(--ju-colour-surface);
    color: var(--ju-colour-ink);
    font-weight: 400;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
  }
  th {
    color: var(--ju-colour-ink-quiet);
    font-size: min(var(--ju-text-small), 5cqi);
    font-weight: 600;
    padding: var(--ju-space-1) 0;
    text-align: center;
  }
  td {
    padding: 0;
    text-align: center;
  }
  td button {
    aspect-ratio: 1;
    /* Seven beside each other, however large the text is. */
    font-size: min(1em, 6.5cqi);
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
    line-height: 1;
    padding: 0;
    position: relative;
  }
  /* Today has its sun. */
  [aria-current='date'] {
    font-weight: 600;
  }
  [aria-current='date']::after {
    background: var(--ju-colour-mark);
    block-size: 0.35em;
    border: 0.06em solid var(--ju-colour-mark-line);
    border-radius: 50%;
    content: '';
    inline-size: 0.35em;
    inset-block-end: 12%;
    inset-inline-start: calc(50% - 0.175em);
    position: absolute;
  }
  [aria-selected='true'] button {
    background: var(--ju-colour-action);
    color: var(--ju-colour-on-action);
    font-weight: 600;
  }
  td button[aria-disabled='true'] {
    background: none;
    color: var(--ju-colour-ink-quiet);
    cursor: default;
    text-decoration: line-through;
  }
  @media (forced-colors: active) {
    [aria-selected='true'] button {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    td button[aria-disabled='true'],
    .turn[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
