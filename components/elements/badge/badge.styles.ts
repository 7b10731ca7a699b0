import { css } from '../../core/facade.ts';

export const badgeStyles = css`
  :host {
    --badge-colour: var(--ju-colour-ink-quiet);
    --badge-ink: var(--ju-colour-surface);
    display: inline-block;
    vertical-align: middle;
  }
  :host([tone='info']) {
    --badge-colour: var(--ju-colour-action);
    --badge-ink: var(--ju-colour-on-action);
  }
  :host([tone='success']) {
    --badge-colour: var(--ju-colour-success);
    --badge-ink: var(--ju-colour-on-success);
  }
  :host([tone='warning']) {
    --badge-colour: var(--ju-colour-warning);
    --badge-ink: var(--ju-colour-on-warning);
  }
  :host([tone='error']) {
    --badge-colour: var(--ju-colour-danger);
    --badge-ink: var(--ju-colour-on-danger);
  }
  .badge {
    font-size: var(--ju-text-small);
    font-weight: 600;
    line-height: 1.4;
    position: relative;
  }
  .count {
    background: var(--badge-colour);
    border-radius: var(--ju-radius-full);
    color: var(--badge-ink);
    display: inline-grid;
    font-variant-numeric: tabular-nums;
    min-block-size: 1.7em;
    min-inline-size: 1.7em;
    padding-inline: 0.5em;
    place-items: center;
  }
  .state {
    align-items: baseline;
    color: var(--badge-colour);
    display: inline-flex;
    gap: 0.5em;
  }
  .state::before {
    background: currentColor;
    block-size: 0.6em;
    border-radius: var(--ju-radius-full);
    content: '';
    flex: none;
    inline-size: 0.6em;
  }
  @media (forced-colors: active) {
    .count {
      border: 1px solid CanvasText;
    }
    .state::before {
      background: CanvasText;
    }
  }
`;
