import { css } from '../../core/facade.ts';

export const errorSummaryStyles = css`
  .summary {
    background: var(--ju-colour-danger-tint);
    border: var(--ju-border-width) solid var(--ju-colour-danger);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-1);
    overflow-wrap: anywhere;
    padding: var(--ju-space-4);
  }
  .heading {
    align-items: center;
    color: var(--ju-colour-danger);
    display: flex;
    font-weight: 600;
    gap: var(--ju-space-2);
  }
  li button {
    background: none;
    border: 0;
    color: var(--ju-colour-ink);
    cursor: pointer;
    min-block-size: var(--ju-control-size);
    padding: var(--ju-space-1) 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  li button:hover {
    text-decoration-thickness: 0.125em;
  }
`;
