import { css } from '../../core/facade.ts';

export const switchStyles = css`
  .field {
    gap: var(--ju-space-1);
  }
  .choice {
    align-items: center;
    cursor: pointer;
    display: flex;
    flex-wrap: wrap;
    font-weight: 400;
    gap: var(--ju-space-1) var(--ju-space-3);
    max-inline-size: 100%;
    min-block-size: var(--ju-control-size);
  }
  .choice:has(:disabled) {
    color: var(--ju-colour-ink-quiet);
    cursor: default;
  }
  /* Where the letters are large and the room is small, the words go below. */
  .words {
    flex: 1 1 5em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .state {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
    margin-inline-start: var(--ju-space-1);
  }
  input {
    appearance: none;
    background: var(--ju-colour-surface);
    block-size: 1.8824em;
    border: 0.118em solid var(--ju-colour-line-control);
    border-radius: var(--ju-radius-full);
    cursor: inherit;
    flex: none;
    inline-size: 3.2942em;
    padding: 0.1765em;
    transition: background-color var(--ju-duration) var(--ju-easing);
  }
  input::before {
    background: var(--ju-colour-line-control);
    block-size: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    content: '';
    display: block;
    transition: margin var(--ju-duration) var(--ju-easing);
  }
  .choice:hover input:enabled {
    border-color: var(--ju-colour-action);
  }
  input:checked {
    background: var(--ju-colour-action);
    border-color: var(--ju-colour-action);
  }
  input:checked::before {
    background: var(--ju-colour-on-action);
    margin-inline-start: 1.4118em;
  }
  .choice:hover input:checked:enabled {
    background: var(--ju-colour-action-hover);
    border-color: var(--ju-colour-action-hover);
  }
  input:focus-visible {
    border-radius: var(--ju-radius-full);
  }
  input[aria-invalid='true'] {
    border-color: var(--ju-colour-danger);
  }
  input:disabled {
    background: var(--ju-colour-sunken);
    border-color: var(--ju-colour-line);
    border-style: dashed;
  }
  input:disabled::before {
    background: var(--ju-colour-ink-quiet);
  }
  .description {
    padding-block-end: var(--ju-space-1);
  }
  @media (forced-colors: active) {
    input {
      --ju-colour-action: Highlight;
      --ju-colour-action-hover: Highlight;
      --ju-colour-danger: ButtonText;
      --ju-colour-ink-quiet: GrayText;
      --ju-colour-line: GrayText;
      --ju-colour-line-control: ButtonText;
      --ju-colour-on-action: HighlightText;
      --ju-colour-sunken: Canvas;
      --ju-colour-surface: Canvas;
      forced-color-adjust: none;
    }
  }
`;
