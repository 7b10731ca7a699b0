import { css } from '../../core/facade.ts';

export const stepperStyles = css`
  .stepper {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ju-space-3);
  }
  .words {
    color: var(--ju-colour-ink-quiet);
    flex: none;
    font-size: var(--ju-text-small);
    font-variant-numeric: tabular-nums;
  }
  progress {
    appearance: none;
    background: var(--ju-colour-sunken);
    block-size: 0.5em;
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-full);
    /* Below the words where large letters leave it no room. */
    flex: 1 0 1.5em;
    inline-size: 1.5em;
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--ju-colour-action);
    border-radius: var(--ju-radius-full);
  }
  progress::-moz-progress-bar {
    background: var(--ju-colour-action);
    border-radius: var(--ju-radius-full);
  }
  .ju-root[data-reading='easy'] .words {
    color: var(--ju-colour-ink);
    font-size: var(--ju-text-body);
    font-weight: 600;
  }
  .ju-root[data-reading='easy'] progress {
    block-size: 0.75em;
  }
  @media (forced-colors: active) {
    progress {
      background: Canvas;
      border-color: CanvasText;
      forced-color-adjust: none;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
