import { css } from '../../core/facade.ts';
import { markStyles } from '../../elements/choice-group/mark.styles.ts';

const choicesStyles = css`
  .choices {
    align-content: start;
    display: grid;
    gap: var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
  }
  .see .control {
    inline-size: 100%;
  }
  legend {
    font-size: var(--ju-text-large);
    font-weight: 600;
    margin-block-end: var(--ju-space-2);
  }
  .kind {
    align-items: center;
    border-radius: var(--ju-radius-control);
    cursor: pointer;
    display: flex;
    font-weight: 400;
    gap: var(--ju-space-3);
    min-block-size: var(--ju-control-size);
    padding-inline: var(--ju-space-2);
  }
  .kind:hover {
    background: var(--ju-colour-action-tint);
  }
  .as {
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    /* Round at the ends, also where large letters put the two below each other. */
    border-radius: calc(var(--ju-control-size) / 2);
    display: flex;
    flex-wrap: wrap;
    justify-self: start;
    max-inline-size: 100%;
    overflow: clip;
    overflow-clip-margin: 0.375em;
  }
  .as button {
    align-items: center;
    background: none;
    border: 0;
    border-radius: var(--ju-radius-full);
    color: var(--ju-colour-action);
    cursor: pointer;
    display: flex;
    flex: 1 1 auto;
    font-weight: 600;
    gap: var(--ju-space-2);
    min-block-size: var(--ju-control-size);
    padding-inline: min(var(--ju-space-4), 3.5vi);
  }
  .as [aria-pressed='true'] {
    background: var(--ju-colour-action);
    color: var(--ju-colour-on-action);
  }
  @media (forced-colors: active) {
    .as [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .where {
    display: grid;
    gap: var(--ju-space-1);
  }
  .chips[data-folded] li:nth-child(n + 13) {
    display: none;
  }
`;

const toolsStyles = css`
  .subheading {
    font-size: var(--ju-text-large);
    font-weight: 600;
    margin-block-end: var(--ju-space-2);
  }
  .note {
    color: var(--ju-colour-ink-quiet);
  }
  .results[aria-busy='true'] header::after {
    animation:
      appear var(--ju-duration) var(--ju-easing) calc(2 * var(--ju-duration)) both,
      pass var(--ju-duration-loop) linear infinite;
    background: linear-gradient(90deg, transparent, var(--ju-colour-action), transparent) 0 0 / 40%
      100% no-repeat;
    block-size: 0.1875em;
    content: '';
    flex-basis: 100%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes pass {
    from {
      background-position: -70% 0;
    }
    to {
      background-position: 170% 0;
    }
  }
  /* What was opened has no rooms above it. */
  .rooms:empty {
    display: none;
  }
  .rooms nav {
    border-block-end: var(--ju-border-width) solid var(--ju-colour-line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ju-space-6);
  }
  .rooms button {
    overflow-wrap: anywhere;
    background: none;
    border: 0;
    border-block-end: 0.1875em solid transparent;
    color: var(--ju-colour-action);
    cursor: pointer;
    font-weight: 600;
    min-block-size: calc(var(--ju-control-size) - var(--ju-border-width));
    padding-inline: var(--ju-space-1);
  }
  .rooms [aria-current] {
    border-block-end-color: var(--ju-colour-action);
    color: inherit;
  }
  .tools {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2) var(--ju-space-4);
    justify-content: space-between;
  }
  /* Nothing was found: nothing comes later that room is kept for. */
  .results:has(ju-state) .tools {
    min-block-size: 0;
  }
  .results:has(ju-state) .tools:empty {
    display: none;
  }
  /* Its words stand on the lines of those around it. */
  .save-search {
    margin-inline: calc(-1 * min(var(--ju-space-3), 5vi));
  }
  .order {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-weight: 400;
    gap: 0 var(--ju-space-2);
    flex: 1 1 12em;
    max-inline-size: min(100%, 22em);
  }
  .order > :first-child {
    color: var(--ju-colour-ink-quiet);
    white-space: nowrap;
  }
  /* As wide as its longest choice, where need be below its words. */
  .order .box {
    flex: 1 1 10em;
    inline-size: auto;
    max-inline-size: 100%;
    min-inline-size: min-content;
    /* In twice as large letters on a phone, room for words goes before room beside them. */
    --beside: min(var(--ju-space-1), 1vi);
    --pointer: min(var(--ju-icon-size), 10vi);
  }
  .order select {
    color: inherit;
    cursor: pointer;
    font: inherit;
    padding-inline: calc(2 * var(--beside)) calc(var(--pointer) + 2 * var(--beside));
    text-overflow: ellipsis;
  }
  .order option {
    background: var(--ju-colour-surface);
    color: var(--ju-colour-ink);
  }
  .order .ju-icon {
    block-size: var(--pointer);
    inline-size: var(--pointer);
    inset-block-start: calc(50% - var(--pointer) / 2);
    inset-inline-end: var(--beside);
    pointer-events: none;
    position: absolute;
  }
  .match-note {
    flex-basis: 100%;
  }
  @media print {
    .page {
      block-size: auto !important;
    }
  }
  .put-away-list {
    display: grid;
    gap: var(--ju-space-2);
  }
  .put-away-list li {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2) var(--ju-space-4);
    justify-content: space-between;
    overflow-wrap: anywhere;
  }
`;

const wholePostingStyles = css`
  [data-view] {
    scroll-margin-block-start: var(--ju-space-4);
  }
  .back {
    margin-inline-start: calc(-1 * var(--ju-space-3));
  }
  .posting {
    display: grid;
    gap: var(--ju-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  .posting .heading {
    font-size: var(--ju-text-title);
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
`;

export const moreStyles = [markStyles, choicesStyles, toolsStyles, wholePostingStyles];
