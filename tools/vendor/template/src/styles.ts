import { css } from 'jobunivers/core';

/** Sizes in `em`, colours and spaces from the theme, sides by their logical names: so every page and language is served. */
export const styles = css`
  .widget {
    display: grid;
    gap: var(--ju-space-4);
    justify-items: start;
  }
  .intro {
    max-inline-size: var(--ju-measure);
  }
  ju-choice-group,
  ju-textarea,
  ju-alert {
    inline-size: min(100%, 34em);
  }
`;
