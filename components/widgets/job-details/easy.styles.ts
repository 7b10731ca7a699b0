import { css } from '../../core/facade.ts';
import { pictogramStyles } from '../../elements/pictogram/pictogram.styles.ts';

export const easyStyles = [
  pictogramStyles,
  css`
    .posting.easy {
      inline-size: 100%;
      margin-inline: auto;
      max-inline-size: 34em;
    }
    .posting.easy header {
      display: grid;
      gap: var(--ju-space-3) var(--ju-space-4);
      grid-template: none / minmax(0, 1fr);
    }
    .posting.easy header > * {
      grid-area: auto;
    }
    .posting.easy header > .ju-pictogram {
      background: var(--ju-colour-action-tint);
      block-size: 4.4em;
      border-radius: var(--ju-radius-card);
      inline-size: 4.4em;
      padding: 0.5em;
    }
    .posting.easy .key-facts {
      grid-template-columns: minmax(0, 1fr);
    }
    .posting.easy .ju-pictogram {
      flex: none;
    }
    .ju-root[data-reading='easy'] .personal {
      padding-inline: max(0px, 50% - 17em);
    }
    .folded {
      display: grid;
      gap: var(--ju-space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    .posting.easy .ways .control {
      inline-size: 100%;
    }
    .control .ju-pictogram {
      block-size: 2em;
      color: inherit;
      inline-size: 2em;
    }
    .control.primary .flat,
    .keep[aria-pressed='false'] .flat {
      fill: none;
    }
    .keep[aria-pressed='true'] .flat {
      fill: var(--ju-colour-mark);
    }
    @container (max-inline-size: 30em) {
      .posting.easy dd {
        padding-inline-start: 0;
      }
      .posting.easy .control {
        padding-inline: var(--ju-space-3);
      }
    }
  `,
];
