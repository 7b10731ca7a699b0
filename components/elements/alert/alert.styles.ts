import { css } from '../../core/facade.ts';

export const alertStyles = css`
  :host {
    --alert-line: var(--ju-colour-action);
    --alert-ground: var(--ju-colour-action-tint);
    --alert-ink: var(--ju-colour-on-action-tint);
  }
  :host([tone='success']) {
    --alert-line: var(--ju-colour-success);
    --alert-ground: var(--ju-colour-success-tint);
    --alert-ink: var(--ju-colour-on-success-tint);
  }
  :host([tone='warning']) {
    --alert-line: var(--ju-colour-warning);
    --alert-ground: var(--ju-colour-warning-tint);
    --alert-ink: var(--ju-colour-on-warning-tint);
  }
  :host([tone='error']) {
    --alert-line: var(--ju-colour-danger);
    --alert-ground: var(--ju-colour-danger-tint);
    --alert-ink: var(--ju-colour-on-danger-tint);
  }
  .alert {
    background: var(--alert-ground);
    /* Round about only where lines are thicker, for there tints are white. */
    border: calc(var(--ju-border-width) - 0.0625em) solid var(--alert-line);
    border-inline-start-width: 0.25em;
    border-radius: var(--ju-radius-control);
    color: var(--alert-ink);
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
      border-inline-start-width: 0.375em;
    }
    .ju-icon {
      color: CanvasText;
    }
  }
`;
