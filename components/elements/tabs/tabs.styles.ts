import { css } from '../../core/facade.ts';

export const tabsStyles = css`
  .tabs {
    min-inline-size: 0;
  }
  .list {
    /* A line that stays in place while the tabs scroll over it. */
    box-shadow: inset 0 calc(-1 * var(--ju-border-width)) var(--ju-colour-line);
    display: flex;
    gap: var(--ju-space-1);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
  }
  [role='tab'] {
    align-items: center;
    background: none;
    border: 0;
    border-block-end: 0.1875em solid transparent;
    border-start-start-radius: var(--ju-radius-control);
    border-start-end-radius: var(--ju-radius-control);
    color: var(--ju-colour-ink-quiet);
    cursor: pointer;
    display: flex;
    flex: none;
    font-weight: 600;
    gap: var(--ju-space-2);
    line-height: 1.3;
    max-inline-size: 100%;
    min-block-size: var(--ju-control-size);
    padding: var(--ju-space-2) var(--ju-space-4);
    padding-block-start: calc(var(--ju-space-2) + 0.1875em);
    text-align: start;
  }
  [role='tab'] span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  [role='tab']:hover {
    background: var(--ju-colour-action-tint);
    color: var(--ju-colour-action);
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--ju-colour-action);
    color: var(--ju-colour-action);
  }
  /* Inside, for what scrolls cuts off what lies outside. */
  [role='tab']:focus-visible {
    border-radius: var(--ju-radius-control);
    outline-offset: -0.1875em;
  }
  .panel {
    padding-block-start: var(--ju-space-6);
  }
  .ju-root[data-reading='easy'] .list {
    box-shadow: none;
    flex-direction: column;
    gap: var(--ju-space-2);
    overflow: visible;
  }
  .ju-root[data-reading='easy'] [role='tab'] {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    border-radius: var(--ju-radius-control);
    color: var(--ju-colour-ink);
  }
  .ju-root[data-reading='easy'] [role='tab'][aria-selected='true'] {
    background: var(--ju-colour-action-tint);
    border-color: var(--ju-colour-action);
    border-inline-start-width: 0.375em;
    color: var(--ju-colour-action);
  }
  @media (forced-colors: active) {
    [role='tab'] {
      border-block-end-color: Canvas;
    }
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
