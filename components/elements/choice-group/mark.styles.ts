import { css } from '../../core/facade.ts';

/**
 * Check boxes and radio buttons in the theme's colours, for what browsers draw themselves follows no theme, least of all at
 * night. In forced colours they are the system's own.
 */
export const markStyles = css`
  input:is([type='checkbox'], [type='radio']) {
    appearance: none;
    background: var(--ju-colour-surface);
    block-size: 1.294em;
    border: calc(1.5 * var(--ju-border-width)) solid var(--ju-colour-line-control);
    border-radius: 0.235em;
    cursor: inherit;
    display: grid;
    flex: none;
    inline-size: 1.294em;
    place-content: center;
  }
  input[type='radio'] {
    border-radius: var(--ju-radius-full);
  }
  input:is([type='checkbox'], [type='radio'])::before {
    block-size: 0.647em;
    content: '';
    inline-size: 0.647em;
    visibility: hidden;
  }
  input[type='checkbox']::before {
    background: var(--ju-colour-on-action);
    clip-path: polygon(14% 46%, 0 60%, 38% 96%, 100% 20%, 85% 8%, 37% 67%);
  }
  input[type='radio']::before {
    background: var(--ju-colour-action);
    border-radius: var(--ju-radius-full);
  }
  input:is([type='checkbox'], [type='radio']):checked {
    border-color: var(--ju-colour-action);
  }
  input[type='checkbox']:checked {
    background: var(--ju-colour-action);
  }
  input:is([type='checkbox'], [type='radio']):checked::before {
    visibility: visible;
  }
  @media (forced-colors: active) {
    input:is([type='checkbox'], [type='radio']) {
      appearance: auto;
    }
  }
`;
