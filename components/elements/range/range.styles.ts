import { css } from '../../core/facade.ts';

export const rangeStyles = css`
  .field {
    justify-items: stretch;
  }
  .both {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2) var(--ju-space-4);
  }
  .slider {
    --track: linear-gradient(
      to right,
      var(--ju-colour-action) calc(100% * var(--share)),
      var(--ju-colour-line) 0
    );
    appearance: none;
    background: none;
    block-size: var(--ju-control-size);
    cursor: pointer;
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .slider:dir(rtl) {
    --track: linear-gradient(
      to left,
      var(--ju-colour-action) calc(100% * var(--share)),
      var(--ju-colour-line) 0
    );
  }
  .slider::-webkit-slider-runnable-track {
    background: var(--track);
    block-size: 0.47em;
    border-radius: var(--ju-radius-full);
  }
  .slider::-moz-range-track {
    background: var(--track);
    block-size: 0.47em;
    border-radius: var(--ju-radius-full);
  }
  .slider::-webkit-slider-thumb {
    appearance: none;
    background: var(--ju-colour-surface);
    block-size: 1.7647em;
    border: 0.294em solid var(--ju-colour-action);
    border-radius: 50%;
    box-shadow: var(--ju-shadow-raised);
    inline-size: 1.7647em;
    margin-block-start: -0.647em;
  }
  .slider::-moz-range-thumb {
    background: var(--ju-colour-surface);
    block-size: 1.7647em;
    border: 0.294em solid var(--ju-colour-action);
    border-radius: 50%;
    box-sizing: border-box;
    inline-size: 1.7647em;
  }
  .slider:disabled {
    cursor: default;
    filter: grayscale(1);
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .slider {
      --ju-colour-action: Highlight;
      --ju-colour-line: CanvasText;
      --ju-colour-surface: Canvas;
      forced-color-adjust: none;
    }
    .slider:disabled {
      --ju-colour-action: GrayText;
      --ju-colour-line: GrayText;
      filter: none;
      opacity: 1;
    }
  }
  .box {
    flex: 0 1 auto;
    flex-wrap: wrap;
    inline-size: auto;
    max-inline-size: 100%;
  }
  .suffix {
    min-inline-size: 0;
  }
  .box input {
    flex-basis: 4em;
    font-variant-numeric: tabular-nums;
    inline-size: 4em;
    text-align: end;
  }
`;
