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
    /* The dialog itself scrolls: it holds the focus, so arrow keys reach all of the text in every engine. */
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0;
    scroll-padding-block: 4em 5em;
  }
  dialog::backdrop {
    background: var(--ju-colour-veil);
  }
  .head {
    align-items: start;
    background: inherit;
    display: flex;
    gap: var(--ju-space-3);
    justify-content: space-between;
    padding-block: var(--ju-space-3) 0;
    padding-inline: min(var(--ju-space-6), 6vi) min(var(--ju-space-3), 3vi);
  }
  h2 {
    font-size: var(--ju-text-heading);
    hyphenate-limit-chars: 14 5 5;
    hyphens: auto;
    line-height: 1.3;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    padding-block: calc(var(--ju-space-2) / 1.412);
  }
  h2:focus {
    outline: none;
  }
  .head button {
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
  .head button:hover {
    background: var(--ju-colour-action-tint);
  }
  .content {
    padding: var(--ju-space-3) min(var(--ju-space-6), 6vi) var(--ju-space-6);
  }
  .foot {
    background: inherit;
  }
  /*
   * Heading and actions stay in sight where they leave room for what is between. A media query does not know how large the
   * text is; an offset far outside is never reached.
   */
  .head {
    inset-block-start: min(0px, calc((100dvb - 28em) * 1000));
    position: sticky;
  }
  .foot {
    inset-block-end: min(0px, calc((100dvb - 28em) * 1000));
    position: sticky;
  }
  ::slotted([slot='actions']) {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    display: block;
    padding: var(--ju-space-3) min(var(--ju-space-6), 6vi);
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
