import { css } from '../../core/facade.ts';

export const languageMenuStyles = css`
  button {
    align-items: center;
    background: none;
    border: 0;
    border-radius: var(--ju-radius-control);
    cursor: pointer;
    display: flex;
    gap: var(--ju-space-2);
    min-block-size: var(--ju-control-size);
    padding-block: var(--ju-space-1);
    padding-inline: var(--ju-space-3);
    text-align: start;
  }
  button span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  button:hover {
    background: var(--ju-colour-action-tint);
    color: var(--ju-colour-action-hover);
  }
  .control {
    color: var(--ju-colour-action);
    font-weight: 600;
  }
  .control .ju-icon:last-child {
    block-size: 1.1em;
    inline-size: 1.1em;
  }
  [aria-expanded='true'] .ju-icon:last-child {
    transform: rotate(180deg);
  }
  .label {
    align-items: center;
    color: var(--ju-colour-ink-quiet);
    display: flex;
    font-size: var(--ju-text-small);
    gap: var(--ju-space-2);
    margin-block-end: var(--ju-space-1);
  }
  [popover] {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    box-shadow: var(--ju-shadow-overlay);
    color: inherit;
    inset: auto;
    margin: 0;
    min-inline-size: 11em;
    overflow-y: auto;
    padding: var(--ju-space-2);
    position: fixed;
  }
  li button {
    inline-size: 100%;
    justify-content: space-between;
  }
  li .ju-icon {
    color: var(--ju-colour-action);
    visibility: hidden;
  }
  [aria-current] {
    background: var(--ju-colour-action-tint);
    font-weight: 600;
  }
  [aria-current] .ju-icon {
    visibility: visible;
  }
  :host([list]) ul {
    display: grid;
    gap: var(--ju-space-2);
    grid-template-columns: repeat(auto-fill, minmax(min(6em, 100%), 1fr));
  }
  :host([list]) li button {
    background: var(--ju-colour-surface);
    block-size: 100%;
    gap: var(--ju-space-1);
    padding-inline: var(--ju-space-2);
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
  }
  /* All room is the name's: nothing moves, for who chooses another language sees other words anyway. */
  :host([list]) li button:not([aria-current]) .ju-icon {
    display: none;
  }
  :host([list]) li .ju-icon {
    block-size: 1em;
    inline-size: 1em;
  }
  :host([list]) li span {
    min-inline-size: min-content;
    overflow-wrap: normal;
  }
  :host([list]) [aria-current] {
    background: var(--ju-colour-action-tint);
    border-color: var(--ju-colour-action);
    box-shadow: inset 0 0 0 var(--ju-border-width) var(--ju-colour-action);
  }
  @media (forced-colors: active) {
    [popover] {
      border: 0.125em solid CanvasText;
    }
    [aria-current] {
      outline: 0.125em solid Highlight;
      outline-offset: -0.25em;
    }
  }
`;
