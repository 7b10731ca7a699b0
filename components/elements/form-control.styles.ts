import { css } from '../core/facade.ts';
import { iconStyles } from './icon/icon.styles.ts';

export const formControlStyles = [
  iconStyles,
  css`
    .field {
      display: grid;
      gap: var(--ju-space-2);
      justify-items: start;
    }
    label,
    .label {
      font-weight: 600;
    }
    .optional {
      color: var(--ju-colour-ink-quiet);
      font-weight: 400;
    }
    .description {
      color: var(--ju-colour-ink-quiet);
      max-inline-size: var(--ju-measure);
    }
    .error {
      align-items: start;
      animation: appear var(--ju-duration) var(--ju-easing);
      color: var(--ju-colour-brick);
      display: flex;
      font-weight: 600;
      gap: var(--ju-space-2);
    }
    .error > span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
    .box {
      align-items: stretch;
      background: var(--ju-colour-surface);
      border: var(--ju-border-width) solid var(--ju-colour-line-control);
      border-radius: var(--ju-radius-control);
      display: flex;
      inline-size: 100%;
      min-block-size: var(--ju-control-size);
      position: relative;
    }
    .box:hover {
      border-color: var(--ju-colour-ink);
    }
    .box:focus-within:has(:focus-visible) {
      outline: 0.1875em solid var(--ju-colour-focus);
      outline-offset: 0.125em;
    }
    .box.invalid {
      border-color: var(--ju-colour-brick);
      box-shadow: inset 0 0 0 var(--ju-border-width) var(--ju-colour-brick);
    }
    .box:has(:disabled) {
      background: var(--ju-colour-sunken);
      border-color: var(--ju-colour-line);
      color: var(--ju-colour-ink-quiet);
    }
    .box > .ju-icon {
      align-self: center;
      color: var(--ju-colour-ink-quiet);
      margin-inline-start: var(--ju-space-3);
    }
    .box :is(input, select, textarea) {
      appearance: none;
      background: none;
      border: 0;
      border-radius: inherit;
      flex: 1;
      inline-size: 100%;
      min-inline-size: 0;
      outline: none;
      padding: var(--ju-space-2) var(--ju-space-3);
    }
    .box :disabled {
      -webkit-text-fill-color: currentColor;
      opacity: 1;
    }
    .suffix {
      align-self: center;
      color: var(--ju-colour-ink-quiet);
      padding-inline-end: var(--ju-space-3);
    }
    @media (forced-colors: active) {
      .box:has(:disabled) {
        border-color: GrayText;
        color: GrayText;
      }
      .box.invalid {
        border-width: 0.1875em;
      }
    }
  `,
];
