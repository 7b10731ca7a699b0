import { css } from '../../core/facade.ts';

export const showMoreStyles = css`
  .end {
    color: var(--ju-colour-ink-quiet);
    display: grid;
    gap: var(--ju-space-3);
    justify-items: center;
    text-align: center;
  }
  .control {
    min-inline-size: min(16em, 100%);
  }
  .control[aria-disabled='true'] {
    cursor: progress;
  }
`;
