import { css } from '../../core/facade.ts';

/** The employer's mark and the key facts look the same on a card and above a whole posting. */
export const postingStyles = css`
  .mark {
    align-items: center;
    background: var(--ju-colour-action-tint);
    block-size: 2.8236em;
    border-radius: var(--ju-radius-control);
    color: var(--ju-colour-action);
    display: flex;
    flex: none;
    font-weight: 600;
    inline-size: 2.8236em;
    justify-content: center;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-1) var(--ju-space-6);
  }
  .facts li,
  .why {
    align-items: start;
    display: flex;
    gap: var(--ju-space-2);
  }
  .facts .ju-icon {
    color: var(--ju-colour-ink-quiet);
  }
  .facts span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .soon,
  .soon .ju-icon {
    color: var(--ju-colour-warning);
    font-weight: 600;
  }
  .why .ju-icon {
    color: var(--ju-colour-mark-line);
  }
  .why .filled {
    fill: var(--ju-colour-mark);
  }
  .star {
    align-items: center;
    background: none;
    block-size: var(--ju-control-size);
    border: 0;
    border-radius: var(--ju-radius-control);
    color: var(--ju-colour-ink-quiet);
    cursor: pointer;
    display: flex;
    flex: none;
    inline-size: var(--ju-control-size);
    justify-content: center;
    padding: 0;
  }
  .star:hover {
    background: var(--ju-colour-mark-tint);
    color: var(--ju-colour-mark-line);
  }
  .star[aria-pressed='true'] {
    color: var(--ju-colour-mark-line);
  }
  .star[aria-pressed='true'] .filled {
    fill: var(--ju-colour-mark);
  }
  @media (forced-colors: active) {
    .mark {
      border: 1px solid CanvasText;
    }
    :is(.facts, .why) .ju-icon {
      color: CanvasText;
    }
    .star[aria-pressed='true'] .filled {
      fill: currentColor;
    }
  }
`;

const cardStyles = css`
  :host {
    contain-intrinsic-inline-size: 14em;
    container-type: inline-size;
    min-inline-size: min(14em, 100%);
  }
  .card {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    column-gap: var(--ju-space-3);
    display: grid;
    grid-template: 'title title star' auto 'mark who who' auto / auto minmax(0, 1fr) auto;
    padding: min(var(--ju-space-4), 6cqi);
    position: relative;
    row-gap: var(--ju-space-3);
    transition: border-color var(--ju-duration) var(--ju-easing);
  }
  .mark {
    grid-area: mark;
  }
  .title {
    grid-area: title;
    font-size: 1.0588em;
    font-weight: 600;
    line-height: 1.3;
  }
  .who {
    align-self: center;
    color: var(--ju-colour-ink-quiet);
    display: grid;
    grid-area: who;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  @container (min-inline-size: 24em) {
    .card {
      grid-template-areas: 'mark title star' 'mark who who';
    }
    .mark {
      align-self: start;
    }
    .title {
      font-size: var(--ju-text-large);
    }
    .who {
      margin-block-start: calc(-1 * var(--ju-space-2));
    }
  }
  .card:hover {
    border-color: var(--ju-colour-action);
  }
  .open {
    background: none;
    border: 0;
    color: var(--ju-colour-action);
    cursor: pointer;
    display: block;
    hyphens: auto;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    padding: 0;
    /* A title of another direction begins where the line begins all the same. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    /* All of the card comes into sight with its title. */
    scroll-margin-block: 2em 13em;
  }
  /* The whole card opens: what the finger hits is larger than what is read. */
  .open::after {
    border-radius: var(--ju-radius-card);
    content: '';
    inset: 0;
    position: absolute;
  }
  .open:hover {
    color: var(--ju-colour-action-hover);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .open:focus-visible {
    outline: none;
  }
  .open:focus-visible::after {
    outline: 0.1875em solid var(--ju-colour-focus);
    outline-offset: 0.125em;
  }
  .star {
    grid-area: star;
    margin-block: calc(-1 * var(--ju-space-2));
    margin-inline: calc(-1 * var(--ju-space-1)) calc(-1 * var(--ju-space-3));
    position: relative;
  }
  .facts,
  .why {
    grid-column: 1 / -1;
  }
  .why {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    line-height: 1.4;
    padding-block-start: var(--ju-space-3);
  }
`;

export const jobCardStyles = [postingStyles, cardStyles];
