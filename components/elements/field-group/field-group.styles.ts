import { css } from '../../core/facade.ts';

export const fieldGroupStyles = css`
  fieldset.field {
    gap: var(--ju-space-3);
    justify-items: stretch;
  }
  legend {
    font-size: var(--ju-text-large);
    line-height: 1.35;
    margin-block-end: var(--ju-space-2);
    max-inline-size: var(--ju-measure);
    text-wrap: balance;
  }
  .content {
    display: grid;
    margin-block-start: var(--ju-space-2);
    gap: var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
  }
  /* What an answer brought along hangs on that answer. */
  :host([for]) {
    border-inline-start: 0.1875em solid var(--ju-colour-action);
    padding-inline-start: 1em;
  }
`;
