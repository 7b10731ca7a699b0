import { css } from '../../core/facade.ts';

export const iconElementStyles = css`
  :host {
    display: inline-block;
    color: inherit;
    font-size: inherit !important;
    line-height: 1 !important;
    vertical-align: -0.35em;
  }
  .ju-root {
    font-size: inherit;
  }
`;
