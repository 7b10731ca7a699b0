import { css } from '../core/facade.ts';
import { fieldStyles } from './field.styles.ts';

export const formControlStyles = [
  fieldStyles,
  css`
    .optional {
      color: var(--ju-colour-ink-quiet);
      font-weight: 400;
    }
    .description {
      color: var(--ju-colour-ink-quiet);
      max-inline-size: var(--ju-measure);
    }
    .ju-root[data-reading='easy'] :is(.description, .optional) {
      color: inherit;
    }
    .error {
      align-items: start;
      animation: appear var(--ju-duration) var(--ju-easing);
      color: var(--ju-colour-danger);
      display: flex;
      font-weight: 600;
      gap: var(--ju-space-2);
    }
    .error > span {
      min-inline-size: 0;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
    .box.invalid {
      border-color: var(--ju-colour-danger);
      box-shadow: inset 0 0 0 var(--ju-border-width) var(--ju-colour-danger);
    }
    .box:has(:disabled) {
      background: var(--ju-colour-sunken);
      border-color: var(--ju-colour-line);
      border-style: dashed;
      color: var(--ju-colour-ink-quiet);
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
