import { css } from '../../core/facade.ts';

export const screeningFormStyles = css`
  .screening {
    background: var(--ju-colour-ground);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-4);
    grid-template-columns: minmax(0, 1fr);
    margin-inline: auto;
    max-inline-size: 44em;
    padding: var(--ju-space-4) var(--ju-space-4) var(--ju-space-6);
  }
  p {
    max-inline-size: var(--ju-measure);
    text-wrap: pretty;
  }

  .top {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-1) var(--ju-space-4);
    justify-content: space-between;
    min-block-size: var(--ju-control-size);
  }
  .back {
    margin-inline-start: calc(-1 * var(--ju-space-3));
  }
  ju-stepper {
    flex: 1 1 6em;
    max-inline-size: 9.5em;
    margin-inline-start: auto;
  }

  .mark {
    color: var(--ju-colour-moss);
    font-size: 1.4em;
  }
  .heading {
    font-size: var(--ju-text-title);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .subheading {
    font-size: var(--ju-text-large);
    font-weight: 600;
    line-height: 1.3;
  }
  /* They take the focus so that reading goes on from them; they are nothing to press. */
  .heading:focus,
  .subheading:focus {
    outline: none;
  }

  form {
    display: grid;
    gap: var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
  }
  ju-combobox {
    max-inline-size: 24em;
  }
  .notice > *,
  .offer > * {
    margin-block-start: var(--ju-space-3);
  }

  .way {
    align-items: center;
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    display: flex;
    flex-direction: column;
    gap: var(--ju-space-2) var(--ju-space-4);
    padding-block-start: var(--ju-space-4);
  }
  .way > * {
    inline-size: 100%;
  }
  .note,
  .quiet {
    color: var(--ju-colour-ink-quiet);
  }
  .note {
    font-size: var(--ju-text-small);
  }

  .terms {
    display: grid;
    gap: var(--ju-space-4);
  }
  dl {
    display: grid;
    gap: var(--ju-space-3) var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
  dt {
    align-items: center;
    display: flex;
    font-weight: 600;
    gap: var(--ju-space-2);
  }
  dt .ju-icon {
    color: var(--ju-colour-action);
  }
  dd {
    max-inline-size: var(--ju-measure);
    padding-inline-start: calc(var(--ju-icon-size) + var(--ju-space-2));
  }

  .answers {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
  }
  .answers li {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ju-space-3);
    justify-content: space-between;
    padding: var(--ju-space-2) var(--ju-space-2) var(--ju-space-2) var(--ju-space-4);
  }
  .answers li + li {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
  }
  .answer {
    display: grid;
    flex: 1 1 8em;
    /* Words of another direction stand below their question all the same. */
    justify-items: start;
    min-inline-size: 0;
    padding-block: var(--ju-space-2);
  }
  .answer .title {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
  }
  .said {
    font-weight: 600;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .health,
  .confirm {
    display: grid;
    gap: var(--ju-space-3);
    justify-items: start;
  }
  .health {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    margin-block-start: var(--ju-space-2);
    padding-block-start: var(--ju-space-6);
  }
  .health > .answers,
  .health > ju-alert,
  .health > ju-disclosure,
  .confirm > ju-alert {
    inline-size: 100%;
  }
  .confirm {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    border-radius: var(--ju-radius-card);
    padding: var(--ju-space-4);
  }
  .doors {
    align-items: stretch;
    display: flex;
    flex-direction: column;
    gap: var(--ju-space-3);
    inline-size: 100%;
  }

  @container (min-inline-size: 30em) {
    .screening {
      padding: var(--ju-space-6) var(--ju-space-10) var(--ju-space-10);
    }
    .way,
    .doors {
      align-items: center;
      flex-direction: row;
      flex-wrap: wrap;
    }
    .way {
      justify-content: flex-end;
    }
    .way > * {
      inline-size: auto;
    }
  }
  @container (max-inline-size: 14em) {
    .screening {
      padding-inline: var(--ju-space-2);
    }
  }
  @container (max-inline-size: 30em) {
    /* Wrapped below its answer, the button's words begin where the answer does. */
    .answers ju-button {
      margin-inline-start: calc(-1 * var(--ju-space-3));
    }
  }
`;
