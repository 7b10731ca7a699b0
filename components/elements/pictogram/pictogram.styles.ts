import { css } from '../../core/facade.ts';

/** For every element that draws pictograms with `pictogram()`. */
export const pictogramStyles = css`
  .ju-pictogram {
    color: var(--ju-colour-ink);
    display: block;
    flex: none;
  }
  .ju-pictogram .flat {
    fill: var(--ju-colour-sun-tint);
    stroke: none;
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
    font-size: inherit;
    line-height: 1;
  }
  .ju-root {
    font-size: inherit;
  }
`;
