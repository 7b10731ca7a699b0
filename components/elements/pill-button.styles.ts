import { css } from '../core/facade.ts';

/** Buttons of ours that stand within text: rounded, with an icon before the words. */
export const pillButtonStyles = css`
  button {
    align-items: center;
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    border-radius: var(--ju-radius-full);
    color: var(--ju-colour-action);
    cursor: pointer;
    display: flex;
    font-weight: 600;
    gap: var(--ju-space-2);
    line-height: 1.3;
    max-inline-size: 100%;
    min-block-size: var(--ju-control-size);
    overflow-wrap: anywhere;
    padding-block: var(--ju-space-1);
    padding-inline: var(--ju-space-3) var(--ju-space-4);
    text-align: start;
  }
  button span {
    min-inline-size: 0;
  }
  button:hover {
    border-color: var(--ju-colour-action-hover);
    color: var(--ju-colour-action-hover);
  }
  button:focus-visible {
    border-radius: var(--ju-radius-full);
  }
`;
