import { css } from '../../core/facade.ts';
import { controlStyles } from '../../elements/button/button.styles.ts';
import { pictogramStyles } from '../../elements/pictogram/pictogram.styles.ts';

export const easyCardStyles = [
  pictogramStyles,
  controlStyles,
  css`
    .easy.card {
      grid-template: 'picture aloud' auto 'title title' auto 'lines lines' auto 'ways ways' auto / auto minmax(
          0,
          1fr
        );
      row-gap: var(--ju-space-3);
    }
    .easy > .ju-pictogram {
      background: var(--ju-colour-action-tint);
      block-size: 3.6em;
      border-radius: var(--ju-radius-card);
      grid-area: picture;
      inline-size: 3.6em;
      padding: 0.4em;
    }
    .easy ju-read-aloud {
      align-self: center;
      grid-area: aloud;
      justify-self: end;
      /* Above what opens the card. */
      position: relative;
    }
    .open .ju-pictogram {
      block-size: 1.6em;
      color: inherit;
      inline-size: 1.6em;
    }
    .easy .title {
      font-size: var(--ju-text-large);
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    .easy .title span {
      display: block;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .lines {
      display: grid;
      gap: var(--ju-space-1);
      grid-area: lines;
      grid-template-columns: minmax(0, 1fr);
    }
    .lines li,
    .kept {
      display: flex;
      gap: var(--ju-space-2);
    }
    .lines li > span,
    .kept span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .lines .ju-icon {
      color: var(--ju-colour-ink-quiet);
      margin-block-start: 0.1em;
    }
    .lines .soon .ju-icon {
      color: inherit;
    }
    .easy .ways {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ju-space-2) var(--ju-space-4);
      grid-area: ways;
    }
    .easy .open {
      background: var(--button-ground);
      border: var(--ju-border-width) solid var(--button-line);
      display: inline-flex;
      padding: var(--ju-space-2) var(--ju-space-6);
      text-align: center;
    }
    .easy .open:hover {
      text-decoration: none;
    }
    .kept {
      align-items: center;
    }
    .kept .ju-icon {
      color: var(--ju-colour-mark-line);
    }
    .kept .filled {
      fill: var(--ju-colour-mark);
    }
    @container (min-inline-size: 26em) {
      .easy.card {
        grid-template:
          'picture title aloud' auto 'picture lines lines' auto 'picture ways ways' auto / auto minmax(
            0,
            1fr
          )
          auto;
        column-gap: var(--ju-space-4);
        row-gap: var(--ju-space-2);
      }
    }
    @container (max-inline-size: 25.99em) {
      .easy .open {
        inline-size: 100%;
        padding-inline: var(--ju-space-3);
      }
    }
  `,
];
