import { css } from '../../core/facade.ts';

export const stepperStyles = css`
  .stepper {
    align-items: center;
    display: flex;
    gap: var(--ju-space-3);
  }
  .words {
    color: var(--ju-colour-ink-quiet);
    flex: none;
    font-size: var(--ju-text-small);
    font-variant-numeric: tabular-nums;
  }
  progress {
    appearance: none;
    background: var(--ju-colour-line);
    block-size: 0.25em;
    border: 0;
    border-radius: var(--ju-radius-full);
    flex: 1;
    inline-size: 4em;
    min-inline-size: 0;
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--ju-colour-line);
  }
  progress::-webkit-progress-value {
    background: var(--ju-colour-action);
    border-radius: var(--ju-radius-full);
  }
  progress::-moz-progress-bar {
    background: var(--ju-colour-action);
    border-radius: var(--ju-radius-full);
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
      block-size: 0.6em;
    }
  }
`;
