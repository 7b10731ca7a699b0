import { css } from '../../core/facade.ts';

export const companiesStyles = [
  css`
    .companies-view,
    .companies {
      display: grid;
      gap: var(--ju-space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    .company {
      background: var(--ju-colour-surface);
      border: var(--ju-border-width) solid var(--ju-colour-line);
      border-radius: var(--ju-radius-card);
      display: grid;
      gap: var(--ju-space-2);
      grid-template-columns: minmax(0, 1fr);
      overflow-wrap: anywhere;
      padding: min(var(--ju-space-4), 5cqi);
    }
    .company .heading {
      font-size: var(--ju-text-large);
    }
    .company a {
      color: var(--ju-colour-action);
    }
    .skills {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ju-space-2);
    }
    .skills li {
      background: var(--ju-colour-action-tint);
      border-radius: var(--ju-radius-control);
      padding: var(--ju-space-1) var(--ju-space-3);
    }
    .trade::first-letter {
      text-transform: uppercase;
    }
    /* The button beside its field, and below both what narrows the search. */
    .companies-view .nearby {
      grid-column: 1 / -1;
      justify-self: start;
    }
    .sought {
      font-weight: 600;
    }
    .meets {
      align-items: center;
      display: flex;
      gap: var(--ju-space-2);
    }
    /* Its words begin where the others do, also on two lines. */
    .letter > .control {
      justify-content: start;
      margin-inline-start: calc(-1 * min(var(--ju-space-3), 5vi));
      text-align: start;
    }
    .ways {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ju-space-2) var(--ju-space-4);
      margin-block-start: var(--ju-space-2);
    }
  `,
];
