import { css } from '../../core/facade.ts';

/** What is seen before the fields are here. */
export const headStyles = css`
  /* A ground of its own: without it, words would touch the edge of what is dark. A page that resets every element keeps it. */
  :host {
    background: var(--ju-colour-ground);
    border-radius: var(--ju-radius-card);
    padding: var(--ju-space-4) !important;
  }
  .posting-form,
  header {
    display: grid;
    gap: var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
  }
  .posting-form {
    margin-block-start: var(--ju-space-4);
  }
  header {
    gap: var(--ju-space-3);
  }
  .heading {
    font-size: var(--ju-text-title);
    font-weight: 600;
    line-height: 1.2;
  }
  p {
    max-inline-size: var(--ju-measure);
    overflow-wrap: anywhere;
  }
`;
