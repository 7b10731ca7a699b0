import { css } from '../../core/facade.ts';

export const headingStyles = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: var(--ju-text-body);
    font-weight: 600;
    /* Only words too long for a phone. */
    hyphenate-limit-chars: 14 5 5;
    hyphens: auto;
    line-height: 1.4;
    margin: 0;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .title {
    font-size: var(--ju-text-title);
    letter-spacing: -0.01em;
    line-height: 1.2;
  }
  .heading {
    font-size: var(--ju-text-heading);
    line-height: 1.3;
  }
  .large {
    font-size: var(--ju-text-large);
    line-height: 1.35;
  }
  /* Letters that join must not be drawn together. */
  .ju-root:dir(rtl) > .title {
    letter-spacing: normal;
    line-height: 1.4;
  }
  [tabindex]:focus {
    outline: none;
  }
`;
