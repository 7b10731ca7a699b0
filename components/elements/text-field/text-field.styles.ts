import { css } from '../../core/facade.ts';

export const textFieldStyles = css`
  /* Figures and addresses read from the left everywhere, but stand where the line begins. */
  .ju-root[dir='rtl'] [dir='ltr'] {
    text-align: end;
  }
  .box.tel {
    max-inline-size: 16em;
  }
  .box.number {
    inline-size: auto;
  }
  .box.number input {
    font-variant-numeric: tabular-nums;
    inline-size: 6em;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .clear {
    align-items: center;
    background: none;
    border: 0;
    border-radius: var(--ju-radius-control);
    color: var(--ju-colour-ink-quiet);
    cursor: pointer;
    display: flex;
    inline-size: var(--ju-control-size);
    justify-content: center;
  }
  .clear:hover {
    color: var(--ju-colour-ink);
  }
`;
