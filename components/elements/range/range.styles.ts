import { css } from '../../core/facade.ts';

export const rangeStyles = css`
  .field {
    justify-items: stretch;
  }
  .both {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2) var(--ju-space-4);
  }
  input[type='range'] {
    accent-color: var(--ju-colour-action);
    block-size: var(--ju-control-size);
    cursor: pointer;
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .box {
    flex: none;
    inline-size: auto;
  }
  .box input {
    font-variant-numeric: tabular-nums;
    inline-size: 4em;
    text-align: end;
  }
`;
