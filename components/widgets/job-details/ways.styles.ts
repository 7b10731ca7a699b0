import { css } from '../../core/facade.ts';

/** How one goes on from here. */
export const waysStyles = css`
  .facts-of-all,
  .ways,
  .act,
  .dismissed {
    align-content: start;
    display: grid;
    gap: var(--ju-space-3);
    grid-template-columns: minmax(0, 1fr);
  }
  .ways {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    padding: min(var(--ju-space-4), 5cqi);
  }
  .ways .subheading {
    margin: 0;
  }
  .control {
    hyphens: auto;
  }
  .keep[aria-pressed='true'] .ju-icon {
    color: var(--ju-colour-mark-line);
  }
  .keep[aria-pressed='true'] .filled {
    fill: var(--ju-colour-mark);
  }
  .tools > ul,
  .dismissed ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-1) var(--ju-space-2);
  }
  /* The first of them begins where the words around do. */
  .tools > ul {
    margin-inline-start: calc(-1 * var(--ju-space-3));
  }
  .tools .control {
    justify-content: start;
    text-align: start;
  }
  .tools .control[aria-pressed='true'],
  .chip[aria-pressed='true'] {
    background: var(--ju-colour-action-tint);
    box-shadow: inset 0 0 0 0.125em var(--ju-colour-action);
  }
  .dismissed {
    border-inline-start: 0.25em solid var(--ju-colour-line);
    justify-items: start;
    margin-block-start: var(--ju-space-3);
    padding-inline-start: var(--ju-space-4);
  }
  .chip {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    border-radius: var(--ju-radius-full);
    cursor: pointer;
    min-block-size: var(--ju-control-size);
    overflow-wrap: anywhere;
    padding-inline: var(--ju-space-4);
  }
  .chip:focus-visible {
    border-radius: var(--ju-radius-full);
  }
`;

/** Where the system's colours rule, what is on is told by its frame. */
export const forcedStyles = css`
  @media (forced-colors: active) {
    .tools .control[aria-pressed='true'],
    .chip[aria-pressed='true'] {
      border: 0.1875em solid Highlight;
    }
    .keep[aria-pressed='true'] .filled {
      fill: currentColor;
    }
    .skills li {
      border: 1px solid CanvasText;
    }
  }
`;

/** Two columns, where there is room. */
export const wideStyles = css`
  [data-wide] .columns {
    column-gap: var(--ju-space-10);
    grid-template-columns: minmax(0, 1fr) 20em;
  }
  [data-wide] .facts-of-all {
    grid-column: 1 / -1;
  }
  /* The ways on beside the text, in sight however long it is. */
  [data-wide] .act {
    align-self: start;
    grid-column: 2;
    grid-row: 2;
    inset-block-start: var(--ju-space-4);
    position: sticky;
  }
  [data-wide] .text {
    grid-column: 1;
    grid-row: 2;
  }
  [data-wide] .jump {
    display: none;
  }
  @container (min-inline-size: 30em) {
    :host(:not([nested])) .details {
      padding: var(--ju-space-6);
    }
  }
`;

/** The page may be printed by the browser's own means: then what cannot be pressed on paper is left out. */
export const paperStyles = css`
  @media print {
    :is(.tools, .jump, .personal, .keep, .meet, .reading-bar-place, ju-read-aloud, ju-video) {
      display: none;
    }
    [data-wide] .act {
      position: static;
    }
    :is(.because, .key-facts, .ways, .skills li) {
      background: none;
    }
  }
`;
