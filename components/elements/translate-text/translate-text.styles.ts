import { css } from '../../core/facade.ts';

export const translateTextStyles = css`
  .offer {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2) var(--ju-space-4);
    margin-block-end: var(--ju-space-4);
  }
  .note {
    color: var(--ju-colour-ink-quiet);
    display: flex;
    gap: var(--ju-space-2);
    max-inline-size: var(--ju-measure);
  }
  .machine {
    color: var(--ju-colour-ink);
  }
  .machine .ju-icon {
    color: var(--ju-colour-action);
  }
`;
