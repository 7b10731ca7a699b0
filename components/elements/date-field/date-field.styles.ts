import { css } from '../../core/facade.ts';

export const dateFieldStyles = css`
  /* Where the letters are large and the room is small, the calendar's button goes below. */
  .box {
    flex-wrap: wrap;
    max-inline-size: 20em;
  }
  .box input {
    flex-basis: 7em;
    inline-size: 7em;
  }
  .open {
    align-items: center;
    background: none;
    border: 0;
    border-inline-start: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: 0;
    border-end-end-radius: var(--ju-radius-control);
    border-start-end-radius: var(--ju-radius-control);
    color: var(--ju-colour-action);
    cursor: pointer;
    display: flex;
    flex: none;
    inline-size: var(--ju-control-size);
    min-block-size: calc(var(--ju-control-size) - 2 * var(--ju-border-width));
    justify-content: center;
  }
  .open:hover {
    background: var(--ju-colour-action-tint);
  }
  .open:disabled {
    background: none;
    color: inherit;
    cursor: default;
  }
  .read {
    color: var(--ju-colour-ink-quiet);
  }
  .read:empty {
    margin-block-start: calc(-1 * var(--ju-space-2));
  }
  dialog {
    animation: appear var(--ju-duration) var(--ju-easing);
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: calc(1.5 * var(--ju-radius-card));
    box-shadow: var(--ju-shadow-overlay);
    color: inherit;
    inline-size: 24em;
    inset: 0;
    margin: auto;
    max-block-size: calc(100dvb - 1em);
    max-inline-size: calc(100vw - 1em);
    overscroll-behavior: contain;
    padding: var(--ju-space-3);
    position: fixed;
  }
  dialog::backdrop {
    background: var(--ju-colour-veil);
  }
`;
