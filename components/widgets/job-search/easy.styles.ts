import { css } from '../../core/facade.ts';
import { markStyles } from '../../elements/choice-group/mark.styles.ts';
import { pictogramStyles } from '../../elements/pictogram/pictogram.styles.ts';

export const easyStyles = [
  markStyles,
  pictogramStyles,
  css`
    .ju-root[data-reading='easy'] .search {
      gap: var(--ju-space-6);
      grid-template-columns: minmax(0, 1fr);
    }
    .ju-root[data-reading='easy'] .search > [data-view] {
      grid-column: 1;
      inline-size: 100%;
      margin-inline: auto;
      max-inline-size: 34em;
    }
    /* One row: there is no order to choose here. */
    .ju-root[data-reading='easy'] .tools {
      min-block-size: 0;
    }
    .tools:empty {
      display: none;
    }
    .guide,
    .guide form {
      display: grid;
      gap: var(--ju-space-6);
      grid-template-columns: minmax(0, 1fr);
    }
    .guide .top {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ju-space-2) var(--ju-space-4);
    }
    .guide ju-stepper {
      flex: 1 1 5em;
    }
    .back-button {
      margin-inline-start: calc(-1 * var(--ju-space-3));
    }
    .asked {
      align-items: center;
      background: var(--ju-colour-action-tint);
      border-radius: var(--ju-radius-card);
      display: flex;
      flex-wrap: wrap;
      gap: var(--ju-space-3) var(--ju-space-4);
      padding: min(var(--ju-space-4), 5cqi);
    }
    .asked .heading {
      flex: 1 1 8em;
      min-inline-size: 0;
    }
    .tiles {
      display: grid;
      gap: var(--ju-space-2);
      grid-template-columns: repeat(auto-fill, minmax(min(5em, 100%), 1fr));
    }
    @container (min-inline-size: 34em) {
      .tiles {
        grid-template-columns: repeat(auto-fill, minmax(min(7em, 100%), 1fr));
      }
    }
    .tiles legend {
      margin-block-end: var(--ju-space-3);
    }
    .tiles label {
      background: var(--ju-colour-surface);
      border: var(--ju-border-width) solid var(--ju-colour-line-control);
      border-radius: var(--ju-radius-card);
      cursor: pointer;
      display: grid;
      font-weight: 400;
      gap: var(--ju-space-2);
      grid-template-rows: auto 1fr;
      hyphens: auto;
      justify-items: center;
      line-height: 1.3;
      overflow-wrap: anywhere;
      padding: var(--ju-space-3) var(--ju-space-2);
      position: relative;
      text-align: center;
    }
    .tiles label:hover,
    .tiles label:has(:checked) {
      background: var(--ju-colour-action-tint);
      border-color: var(--ju-colour-action);
    }
    .tiles label:has(:checked) {
      box-shadow: inset 0 0 0 0.125em var(--ju-colour-action);
      font-weight: 600;
    }
    .tiles label:has(:focus-visible) {
      outline: 0.1875em solid var(--ju-colour-focus);
      outline-offset: 0.125em;
    }
    .tiles input {
      font-size: 0.8em;
      inset-block-start: var(--ju-space-2);
      inset-inline-start: var(--ju-space-2);
      outline: none;
      position: absolute;
    }
    @media (forced-colors: active) {
      .tiles label:has(:checked) {
        border-width: 0.1875em;
      }
    }
    .onwards {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ju-space-3);
      justify-content: space-between;
    }
    .onwards .primary {
      flex: 1 1 10em;
    }
    .control .ju-pictogram {
      block-size: 2em;
      color: inherit;
      inline-size: 2em;
    }
    .control.primary .flat {
      fill: none;
    }
    .again {
      justify-content: start;
    }
    @container (max-inline-size: 30em) {
      .again {
        padding-inline: var(--ju-space-3);
      }
    }
  `,
];
