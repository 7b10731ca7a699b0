import { css } from '../../core/facade.ts';

/** For every element that draws icons with `icon()`. */
export const iconStyles = css`
  .ju-icon {
    display: block;
    flex: none;
  }
  .ju-icon .filled {
    fill: currentColor;
  }
  .ju-icon-directed:dir(rtl) {
    transform: scaleX(-1);
  }
`;

export const iconElementStyles = css`
  :host {
    display: inline-block;
    color: inherit;
    font-size: inherit;
    line-height: 1;
    vertical-align: -0.35em;
  }
  .ju-root {
    font-size: inherit;
  }
`;
