import { css } from '../../core/facade.ts';

/** A button's look, for every element that draws one (`class="control primary|secondary|quiet"`). */
export const controlStyles = css`
  .control {
    align-items: center;
    background: var(--button-ground);
    border: var(--ju-border-width) solid var(--button-line);
    border-radius: var(--ju-radius-control);
    color: var(--button-ink);
    cursor: pointer;
    display: inline-flex;
    font-weight: 600;
    gap: var(--ju-space-2);
    justify-content: center;
    line-height: 1.3;
    min-block-size: var(--ju-control-size);
    padding-block: var(--ju-space-2);
    /* A narrow window leaves the room to the words. */
    padding-inline: min(var(--ju-space-6), 5vi);
    text-align: center;
    text-decoration: none;
    transition: background-color var(--ju-duration) var(--ju-easing);
  }
  .control span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .primary {
    --button-ground: var(--ju-colour-action);
    --button-line: var(--ju-colour-action);
    --button-ink: var(--ju-colour-on-action);
  }
  .primary:hover {
    --button-ground: var(--ju-colour-action-hover);
    --button-line: var(--ju-colour-action-hover);
  }
  .primary:active {
    --button-ground: var(--ju-colour-action-pressed);
    --button-line: var(--ju-colour-action-pressed);
  }
  .secondary {
    --button-ground: var(--ju-colour-surface);
    --button-line: var(--ju-colour-action);
    --button-ink: var(--ju-colour-action);
  }
  .quiet {
    --button-ground: transparent;
    --button-line: transparent;
    --button-ink: var(--ju-colour-action);
    padding-inline: min(var(--ju-space-3), 5vi);
  }
  :is(.secondary, .quiet):hover {
    --button-ground: var(--ju-colour-action-tint);
    --button-ink: var(--ju-colour-action-hover);
  }
  :is(.secondary, .quiet):active {
    --button-ink: var(--ju-colour-action-pressed);
  }
  /* A phone with large text: the room is for the words. */
  @container (max-inline-size: 14em) {
    .control {
      padding-inline: var(--ju-space-2);
    }
    .control .ju-icon {
      display: none;
    }
  }
  .control:active {
    transform: translateY(0.0625em);
  }
  .control:focus-visible {
    border-radius: var(--ju-radius-control);
  }
  .control:disabled {
    --button-ground: var(--ju-colour-sunken);
    --button-line: var(--ju-colour-line);
    --button-ink: var(--ju-colour-ink-quiet);
    border-style: dashed;
    cursor: default;
    transform: none;
  }
  @media (forced-colors: active) {
    .control {
      border-color: ButtonText;
    }
    .control:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

export const buttonStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  :host([full]) {
    display: block;
  }
  .control {
    inline-size: 100%;
  }
`;
