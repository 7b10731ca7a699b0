import { css } from '../../core/facade.ts';

export const dialogStyles = css`
  :host {
    display: contents;
  }
  dialog {
    animation: rise var(--ju-duration) var(--ju-easing);
    background: var(--ju-colour-ground);
    border: 0;
    border-radius: calc(1.5 * var(--ju-radius-card)) calc(1.5 * var(--ju-radius-card)) 0 0;
    box-shadow: var(--ju-shadow-overlay);
    color: inherit;
    inline-size: 100%;
    inset-block: auto 0;
    margin-block: auto 0;
    margin-inline: auto;
    max-block-size: calc(100dvb - 2em);
    max-inline-size: 100%;
    overflow: hidden;
    padding: 0;
  }
  dialog::backdrop {
    background: var(--ju-colour-veil);
  }
  .sheet {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    max-block-size: inherit;
  }
  header {
    align-items: start;
    display: flex;
    gap: var(--ju-space-3);
    justify-content: space-between;
    padding-block: var(--ju-space-3) 0;
    padding-inline: var(--ju-space-6) var(--ju-space-3);
  }
  h2 {
    font-size: var(--ju-text-heading);
    line-height: 1.3;
    padding-block: calc(var(--ju-space-2) / 1.412);
  }
  h2:focus {
    outline: none;
  }
  header button {
    align-items: center;
    background: none;
    block-size: var(--ju-control-size);
    border: 0;
    border-radius: var(--ju-radius-control);
    cursor: pointer;
    display: flex;
    flex: none;
    inline-size: var(--ju-control-size);
    justify-content: center;
  }
  header button:hover {
    background: var(--ju-colour-action-tint);
  }
  .content {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--ju-space-3) var(--ju-space-6) var(--ju-space-6);
  }
  ::slotted([slot='actions']) {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    display: block;
    padding: var(--ju-space-3) var(--ju-space-6);
  }
  @media (min-width: 40em) {
    dialog {
      border-radius: calc(1.5 * var(--ju-radius-card));
      inline-size: 36em;
      inset-block: 0;
      margin-block: auto;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(1em);
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 0.125em solid CanvasText;
    }
  }
`;
