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
  /* A drawing keeps a colour of its own there, which may be the ground's. */
  @media (forced-colors: active) {
    .ju-icon {
      color: inherit !important;
    }
  }
`;
