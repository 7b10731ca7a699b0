import { css } from '../core/facade.ts';
import { iconStyles } from './icon/icon.styles.ts';

/** A labelled field that is always open and never wrong; what every search field needs. */
export const fieldStyles = [
  iconStyles,
  css`
    .field {
      display: grid;
      gap: var(--ju-space-2);
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      overflow-wrap: anywhere;
    }
    label,
    .label {
      font-weight: 600;
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
  `,
];
