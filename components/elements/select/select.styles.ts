import { css } from '../../core/facade.ts';

export const selectStyles = css`
  .box {
    display: inline-grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: auto;
    max-inline-size: 100%;
  }
  .chosen,
  .box select {
    grid-area: 1 / 1;
    padding-inline: var(--ju-space-3) calc(var(--ju-icon-size) + 2 * var(--ju-space-3));
  }
  .chosen {
    align-self: center;
    padding-block: var(--ju-space-2);
  }
  .box select,
  .box select:disabled {
    cursor: pointer;
    opacity: 0;
    overflow: hidden;
  }
  .box > .ju-icon {
    inset-inline-end: var(--ju-space-3);
    inset-block-start: calc(50% - var(--ju-icon-size) / 2);
    margin: 0;
    pointer-events: none;
    position: absolute;
  }
  option {
    background: var(--ju-colour-surface);
    color: var(--ju-colour-ink);
  }
`;
