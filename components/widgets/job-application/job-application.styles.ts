import { css } from '../../core/facade.ts';

export const jobApplicationStyles = css`
  .ideas {
    display: grid;
    gap: var(--ju-space-1);
    justify-items: start;
  }
  .sent {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
  }
  .row {
    display: grid;
    gap: 0 var(--ju-space-3);
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: var(--ju-space-3);
    padding-inline: min(var(--ju-space-4), 4cqi) min(var(--ju-space-2), 2cqi);
  }
  .row + .row {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
  }
  .row dt {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
    grid-column: 1;
  }
  .row dd {
    grid-column: 1;
    min-inline-size: 0;
  }
  .row .edit {
    align-self: start;
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  @container (max-inline-size: 24em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row .edit {
      grid-column: 1;
      grid-row: auto;
      margin-inline-start: calc(-1 * var(--ju-space-3));
    }
  }
`;
