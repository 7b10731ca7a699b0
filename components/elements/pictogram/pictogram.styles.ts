import { css } from '../../core/facade.ts';

/** For every element that draws pictograms with `pictogram()`. */
export const pictogramStyles = css`
  .ju-pictogram {
    color: var(--ju-colour-ink);
    display: block;
    flex: none;
  }
  .ju-pictogram .flat {
    fill: color-mix(in oklab, var(--ju-colour-mark) 55%, transparent);
    stroke: none;
  }
  .ju-pictogram .letter {
    fill: currentColor;
    font-weight: 600;
    stroke: none;
  }
  .ju-pictogram-directed:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .ju-pictogram {
      color: CanvasText;
    }
    .ju-pictogram .flat {
      fill: none;
    }
  }
`;

export const pictogramElementStyles = css`
  :host {
    display: inline-block;
    font-size: inherit !important;
    line-height: 1 !important;
  }
  .ju-root {
    font-size: inherit;
  }
`;
