import { css } from '../../core/facade.ts';

export const cardStyles = css`
  .card {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    display: flex;
    flex-direction: column;
    gap: var(--ju-space-3);
    min-block-size: 100%;
    overflow-wrap: anywhere;
    padding: min(var(--ju-space-6), 6vi);
    position: relative;
    transition: border-color var(--ju-duration) var(--ju-easing);
  }
  .card:has(a:hover) {
    border-color: var(--ju-colour-action);
  }
  .head {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-3);
    justify-content: end;
  }
  .words {
    font-size: var(--ju-text-large);
    font-weight: 600;
    hyphenate-limit-chars: 14 5 5;
    hyphens: auto;
    line-height: 1.35;
    margin: 0;
    flex: 1 1 6em;
    min-inline-size: 0;
    text-wrap: balance;
  }
  a {
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  /* The link is as large as the card; what is positioned after it lies over it and keeps its own presses. */
  a::after {
    border-radius: var(--ju-radius-card);
    content: '';
    inset: calc(-1 * var(--ju-border-width));
    position: absolute;
  }
  a:focus-visible {
    outline: none;
  }
  a:focus-visible::after {
    outline: 0.1875em solid var(--ju-colour-focus);
    outline-offset: 0.125em;
  }
  .mark {
    white-space: nowrap;
  }
  .ju-icon {
    block-size: 1.1em;
    display: inline-block;
    inline-size: 1.1em;
    margin-inline-start: 0.35em;
    vertical-align: -0.2em;
  }
  ::slotted(*) {
    margin: 0;
    max-inline-size: 100%;
  }
  ::slotted(img[slot='media']) {
    border-radius: var(--ju-radius-control);
    inline-size: 100%;
  }
  ::slotted(:is([slot='actions'], [slot='footer'])) {
    position: relative;
  }
  ::slotted([slot='actions']) {
    flex: none;
    /* Its room is the button's, its edge the heading's. */
    margin-block: calc(-1 * var(--ju-space-2));
    margin-inline-end: calc(-1 * var(--ju-space-3));
  }
  ::slotted([slot='footer']) {
    margin-block-start: auto;
  }
  ::slotted([slot='footer']:not([full])) {
    align-self: start;
  }
`;
