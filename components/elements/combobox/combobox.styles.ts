import { css } from '../../core/facade.ts';

export const comboboxStyles = css`
  /* What is written there runs as it does, a postal code before its town, and begins where the line begins. */
  .ju-root[dir='rtl'] input:dir(ltr),
  .ju-root[dir='ltr'] input:dir(rtl) {
    text-align: end;
  }
  [role='listbox'] {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    border-radius: var(--ju-radius-control);
    box-shadow: var(--ju-shadow-overlay);
    color: inherit;
    inset: auto;
    margin: 0;
    overflow-y: auto;
    padding: var(--ju-space-1);
    position: fixed;
  }
  [role='option'] {
    align-items: center;
    border-radius: calc(var(--ju-radius-control) - var(--ju-space-1));
    cursor: pointer;
    display: flex;
    min-block-size: var(--ju-control-size);
    padding: var(--ju-space-2) var(--ju-space-3);
  }
  [role='option']:hover {
    background: var(--ju-colour-action-tint);
  }
  [role='option'][aria-selected='true'] {
    background: var(--ju-colour-action);
    color: var(--ju-colour-on-action);
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
