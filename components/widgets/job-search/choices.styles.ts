import { css } from '../../core/facade.ts';

export const choicesStyles = [
  css`
    .choices {
      align-content: start;
      display: grid;
      gap: var(--ju-space-6);
      grid-template-columns: minmax(0, 1fr);
    }
    .choices ju-disclosure + ju-disclosure {
      margin-block-start: calc(-1 * var(--ju-space-4));
    }
    .choices .note {
      font-size: var(--ju-text-small);
      margin-block-end: var(--ju-space-2);
    }
    .kind .name {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    /* Its room from the start: a number that comes late moves nothing. */
    .kind .count {
      color: var(--ju-colour-ink-quiet);
      flex: none;
      font-size: var(--ju-text-small);
      font-variant-numeric: tabular-nums;
      min-inline-size: 4em;
      text-align: end;
    }
    .search:not([data-wide]) .options {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    }
    .where :is(ju-combobox, ju-select) {
      margin-inline-start: calc(1.294em + var(--ju-space-3) + var(--ju-space-2));
    }
    @container (max-inline-size: 24em) {
      .where :is(ju-combobox, ju-select) {
        margin-inline-start: 0;
      }
    }
  `,
];
