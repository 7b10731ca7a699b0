import { css } from '../../core/facade.ts';

export const postingFormStyles = css`
  .fields,
  .beside,
  section,
  .field {
    display: grid;
    gap: var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
  }
  .fields {
    gap: var(--ju-space-10);
  }
  .beside,
  section {
    align-content: start;
  }
  .look,
  .measure,
  .peek,
  .done,
  .field {
    gap: var(--ju-space-3);
  }
  .subheading {
    font-size: var(--ju-text-heading);
    font-weight: 600;
    line-height: 1.3;
  }
  .peek {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  .beside .subheading {
    font-size: var(--ju-text-large);
  }
  .columns {
    display: grid;
    gap: var(--ju-space-10);
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-inline-size: 56em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 22em;
    }
    /* The card stands beside. */
    .peek {
      display: none;
    }
    .beside {
      inset-block-start: var(--ju-space-4);
      max-block-size: calc(100dvb - 2 * var(--ju-space-4));
      overflow-y: auto;
      position: sticky;
    }
  }
  .row {
    display: grid;
    gap: var(--ju-space-6);
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
  }
  .note,
  .count {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
  }
  .findings > div {
    display: grid;
    gap: var(--ju-space-2);
  }
  .unchecked {
    font-size: var(--ju-text-small);
  }
  .count {
    color: inherit;
    font-weight: 600;
  }
  .findings,
  .findings ul {
    display: grid;
    gap: var(--ju-space-2);
    grid-template-columns: minmax(0, 1fr);
  }
  .findings {
    border-inline-start: 0.1875em solid var(--ju-colour-line-control);
    padding-inline-start: var(--ju-space-3);
  }
  .finding {
    background: var(--ju-colour-action-tint);
    border-radius: var(--ju-radius-control);
    color: var(--ju-colour-on-action-tint);
    display: flex;
    gap: var(--ju-space-2);
    padding: var(--ju-space-3);
  }
  .finding[data-type='wording'] {
    background: var(--ju-colour-warning-tint);
    color: var(--ju-colour-on-warning-tint);
  }
  .finding > div {
    display: grid;
    gap: var(--ju-space-1);
    justify-items: start;
    min-inline-size: 0;
  }
  .finding .note {
    color: inherit;
  }
  .link {
    align-items: center;
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font-weight: 600;
    gap: var(--ju-space-1);
    min-block-size: 1.75em;
    padding: 0;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .preview {
    inline-size: 100%;
  }
  .verdict {
    font-weight: 600;
  }
  meter {
    block-size: 1.2em;
    inline-size: 100%;
  }
  .done {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    padding: var(--ju-space-4);
  }
  .acts,
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-3);
  }
  .end > :is(ju-alert, p) {
    flex-basis: 100%;
  }
  @container (max-inline-size: 28em) {
    :is(.acts, .end) .control {
      inline-size: 100%;
    }
  }
  .file {
    background: var(--ju-colour-sunken);
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    border-radius: var(--ju-radius-control);
    font-family: monospace;
    inline-size: 100%;
    padding: var(--ju-space-2);
  }
`;
