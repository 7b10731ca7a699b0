import { css } from '../../core/facade.ts';

export const toastStyles = css`
  :host {
    --toast-colour: var(--ju-colour-action);
    display: contents;
  }
  :host([tone='success']) {
    --toast-colour: var(--ju-colour-success);
  }
  :host([tone='error']) {
    --toast-colour: var(--ju-colour-danger);
  }
  .toast {
    animation: rise var(--ju-duration) var(--ju-easing);
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    box-shadow: var(--ju-shadow-overlay);
    color: inherit;
    inline-size: fit-content;
    inset-block: auto
      calc(var(--ju-space-4) + env(safe-area-inset-bottom, 0px) + var(--toast-offset, 0px));
    inset-inline: 0;
    margin: 0;
    margin-inline: auto;
    max-block-size: 60dvb;
    max-inline-size: min(34em, calc(100% - 2 * min(var(--ju-space-4), 4vi)));
    min-inline-size: min(20em, calc(100% - 2 * min(var(--ju-space-4), 4vi)));
    overflow-y: auto;
    padding: min(var(--ju-space-3), 3vi);
    padding-inline-start: min(var(--ju-space-4), 4vi);
    position: fixed;
  }
  .toast[data-edge='top'] {
    inset-block: calc(var(--ju-space-4) + env(safe-area-inset-top, 0px) + var(--toast-offset, 0px))
      auto;
  }
  .toast:popover-open {
    column-gap: min(var(--ju-space-3), 2vi);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .toast > .ju-icon {
    block-size: min(var(--ju-icon-size), 9vi);
    color: var(--toast-colour);
    inline-size: min(var(--ju-icon-size), 9vi);
    margin-block-start: calc((var(--ju-control-size) - min(var(--ju-icon-size), 9vi)) / 2);
  }
  #words {
    align-content: center;
    min-block-size: var(--ju-control-size);
    overflow-wrap: anywhere;
    padding-block: var(--ju-space-2);
  }
  button {
    align-items: center;
    background: none;
    block-size: var(--ju-control-size);
    border: 0;
    border-radius: var(--ju-radius-control);
    cursor: pointer;
    display: flex;
    grid-column: -2 / -1;
    grid-row: 1;
    inline-size: min(var(--ju-control-size), 15vi);
    justify-content: center;
    padding: 0;
  }
  button:hover {
    background: var(--ju-colour-action-tint);
  }
  .toast :focus-visible {
    outline-offset: -0.1875em;
  }
  /* What can be done stands under the words, beside them only where both have room. */
  ::slotted([slot='action']) {
    grid-column: 1 / -1;
    grid-row: 2;
    justify-self: start;
  }
  @media (min-width: 40em) {
    [data-reading='standard'] .toast:popover-open {
      grid-template-columns: auto minmax(0, 1fr) auto auto;
    }
    [data-reading='standard'] ::slotted([slot='action']) {
      grid-column: 3;
      grid-row: 1;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(0.5em);
    }
  }
  @media (forced-colors: active) {
    .toast {
      border: 0.125em solid CanvasText;
    }
    .toast > .ju-icon {
      color: CanvasText;
    }
  }
`;
