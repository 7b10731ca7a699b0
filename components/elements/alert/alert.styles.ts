import { css } from '../../core/facade.ts';

export const alertStyles = css`
  :host {
    --alert-line: var(--ju-colour-action);
    --alert-ground: var(--ju-colour-action-tint);
  }
  :host([tone='success']) {
    --alert-line: var(--ju-colour-moss);
    --alert-ground: var(--ju-colour-moss-tint);
  }
  :host([tone='warning']) {
    --alert-line: var(--ju-colour-amber);
    --alert-ground: var(--ju-colour-amber-tint);
  }
  :host([tone='error']) {
    --alert-line: var(--ju-colour-brick);
    --alert-ground: var(--ju-colour-brick-tint);
  }
  .alert {
    background: var(--alert-ground);
    border-inline-start: 0.25em solid var(--alert-line);
    border-radius: var(--ju-radius-control);
    display: flex;
    gap: var(--ju-space-3);
    padding: var(--ju-space-4);
  }
  .ju-icon {
    color: var(--alert-line);
  }
  .words {
    display: grid;
    gap: var(--ju-space-1);
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    max-inline-size: var(--ju-measure);
    min-inline-size: 0;
  }
  .heading {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .alert {
      border: 0.125em solid CanvasText;
    }
  }
`;
