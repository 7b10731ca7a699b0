import { css } from '../../core/facade.ts';

export const tagStyles = css`
  :host {
    --tag-ink: var(--ju-colour-ink);
    --tag-ground: var(--ju-colour-sunken);
    display: inline-block;
    max-inline-size: 100%;
  }
  :host([tone='info']) {
    --tag-ink: var(--ju-colour-action);
    --tag-ground: var(--ju-colour-action-tint);
  }
  :host([tone='success']) {
    --tag-ink: var(--ju-colour-success);
    --tag-ground: var(--ju-colour-success-tint);
  }
  :host([tone='warning']) {
    --tag-ink: var(--ju-colour-warning);
    --tag-ground: var(--ju-colour-warning-tint);
  }
  :host([tone='error']) {
    --tag-ink: var(--ju-colour-danger);
    --tag-ground: var(--ju-colour-danger-tint);
  }
  .tag {
    align-items: center;
    background: var(--tag-ground);
    /* Only where lines are thicker, for there tints are white. */
    border: calc(var(--ju-border-width) - 0.0625em) solid currentColor;
    border-radius: var(--ju-radius-full);
    color: var(--tag-ink);
    display: inline-flex;
    font-size: var(--ju-text-small);
    font-weight: 600;
    gap: var(--ju-space-1);
    line-height: 1.3;
    padding: var(--ju-space-1) var(--ju-space-3);
  }
  .ju-icon {
    block-size: 1.2em;
    inline-size: 1.2em;
  }
`;
