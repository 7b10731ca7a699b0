import { css } from '../../core/facade.ts';

export const readAloudStyles = css`
  :host {
    max-inline-size: 100%;
  }
  :host([unavailable]) {
    display: none;
  }
  .player {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2);
    min-inline-size: 0;
  }
  .active .main {
    background: var(--ju-colour-mark);
    border-color: var(--ju-colour-mark-line);
    color: var(--ju-colour-on-mark, #14292d);
  }
  .speed span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .speed {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-1) var(--ju-space-2);
    min-inline-size: 0;
    min-block-size: var(--ju-control-size);
  }
  .speed .ju-icon {
    color: var(--ju-colour-ink-quiet);
  }
  input {
    accent-color: var(--ju-colour-action);
    block-size: 24px;
    cursor: pointer;
    inline-size: 7em;
    max-inline-size: 100%;
  }
  /* Room for the longest, so that nothing moves while one pulls. */
  .speed .value {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
    min-inline-size: min(8em, 100%);
  }
  .problem {
    flex-basis: 100%;
    max-inline-size: var(--ju-measure);
  }
`;
