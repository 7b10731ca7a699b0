import { css } from '../../core/facade.ts';

export const menuStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .control {
    max-inline-size: 100%;
    padding-inline: var(--ju-space-4);
  }
  .control > .ju-icon:last-child {
    block-size: 1.2em;
    inline-size: 1.2em;
  }
  [aria-expanded='true'] > .ju-icon:last-child {
    transform: rotate(180deg);
  }
  [role='menu'] {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    box-shadow: var(--ju-shadow-overlay);
    color: inherit;
    inset: auto;
    margin: 0;
    max-inline-size: min(24em, calc(100vi - 1em));
    min-inline-size: min(14em, calc(100vi - 1em));
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--ju-space-2);
    position: fixed;
    transition: opacity var(--ju-duration) var(--ju-easing);
  }
  @starting-style {
    [role='menu']:popover-open {
      opacity: 0;
    }
  }
  ::slotted(hr) {
    border: 0;
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    margin: var(--ju-space-2);
  }
  @media (forced-colors: active) {
    [role='menu'] {
      border: 0.125em solid CanvasText;
    }
  }
`;

export const menuItemStyles = css`
  [part] {
    align-items: center;
    background: none;
    border: 0;
    border-radius: var(--ju-radius-control);
    color: inherit;
    cursor: pointer;
    display: flex;
    gap: var(--ju-space-3);
    inline-size: 100%;
    line-height: 1.35;
    min-block-size: var(--ju-control-size);
    padding: var(--ju-space-2) var(--ju-space-3);
    text-align: start;
    text-decoration: none;
  }
  span {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .ju-icon {
    color: var(--ju-colour-action);
  }
  [part]:hover {
    background: var(--ju-colour-action-tint);
    color: var(--ju-colour-action-hover);
  }
  [part]:focus-visible {
    background: var(--ju-colour-action-tint);
    border-radius: var(--ju-radius-control);
    outline-offset: -0.1875em;
  }
  [aria-checked='true'] {
    font-weight: 600;
  }
  [aria-disabled] {
    background: none;
    color: var(--ju-colour-ink-quiet);
    cursor: default;
  }
  [aria-disabled] .ju-icon {
    color: inherit;
  }
  @media (forced-colors: active) {
    [aria-disabled] {
      color: GrayText;
    }
  }
`;
