import { css } from '../../core/facade.ts';

export const chipStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  button {
    align-items: center;
    background: var(--ju-colour-action-tint);
    border: var(--ju-border-width) solid var(--ju-colour-action);
    /* A pill of one line; of several a box with the same corners. */
    border-radius: calc(var(--ju-control-size) / 2);
    color: var(--ju-colour-action);
    cursor: pointer;
    display: flex;
    font-weight: 600;
    gap: var(--ju-space-2);
    max-inline-size: 100%;
    min-block-size: var(--ju-control-size);
    padding-block: var(--ju-space-1);
    padding-inline: var(--ju-space-4) var(--ju-space-3);
    text-align: start;
    overflow-wrap: anywhere;
  }
  button:hover {
    border-color: var(--ju-colour-action-hover);
    color: var(--ju-colour-action-hover);
  }
  button:focus-visible {
    border-radius: calc(var(--ju-control-size) / 2);
  }
  .ju-icon {
    block-size: 1.1em;
    inline-size: 1.1em;
  }
`;
