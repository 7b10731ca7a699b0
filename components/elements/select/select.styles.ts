import { css } from '../../core/facade.ts';

export const selectStyles = css`
  .box {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .box select {
    cursor: pointer;
    padding-inline-end: calc(var(--ju-icon-size) + 2 * var(--ju-space-3));
    text-overflow: ellipsis;
  }
  .box > .ju-icon {
    inset-inline-end: var(--ju-space-3);
    margin: 0;
    pointer-events: none;
    position: absolute;
  }
  option {
    background: var(--ju-colour-surface);
    color: var(--ju-colour-ink);
  }
`;
