import { css } from '../../core/facade.ts';

export const stateStyles = css`
  .state {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-3);
    justify-items: start;
    padding: min(var(--ju-space-6), 6vi);
  }
  .heading {
    font-size: var(--ju-text-large);
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .words {
    color: var(--ju-colour-ink-quiet);
    max-inline-size: var(--ju-measure);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-3);
  }
`;
