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
    --tag-ink: var(--ju-colour-moss);
    --tag-ground: var(--ju-colour-moss-tint);
  }
  :host([tone='warning']) {
    --tag-ink: var(--ju-colour-amber);
    --tag-ground: var(--ju-colour-amber-tint);
  }
  :host([tone='error']) {
    --tag-ink: var(--ju-colour-brick);
    --tag-ground: var(--ju-colour-brick-tint);
  }
  .tag {
    align-items: center;
    background: var(--tag-ground);
    border: var(--ju-border-width) solid transparent;
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
