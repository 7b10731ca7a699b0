import { css } from '../../core/facade.ts';

export const skeletonStyles = css`
  .skeleton {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-3);
    padding: var(--ju-space-6);
  }
  .line {
    animation: breathe var(--ju-duration-loop) ease-in-out infinite alternate;
    background: var(--ju-colour-sunken);
    block-size: 1em;
    border-radius: var(--ju-radius-control);
  }
  .line:first-child {
    block-size: 1.3em;
    inline-size: 70%;
  }
  .line:last-child:not(:first-child) {
    inline-size: 45%;
  }
  /* Calm is part of easy reading. */
  .ju-root[data-reading='easy'] .line {
    animation: none;
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  @media (forced-colors: active) {
    .line {
      border: 1px solid GrayText;
    }
  }
`;
