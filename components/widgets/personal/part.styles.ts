import { css } from '../../core/facade.ts';

/** What those look like that also stand inside another widget's card: application and booking. */
export const partStyles = css`
  p,
  .heading,
  .subheading {
    overflow-wrap: anywhere;
  }
  .heading {
    /* A company's name should not break on a small phone. */
    font-size: min(var(--ju-text-title), 11cqi);
  }
  /* A live region stands before its words do, and takes no room until then. */
  .notice:not(:has(*)) {
    margin-block-start: calc(-1 * var(--ju-space-4));
  }
  .contact,
  .stack {
    display: grid;
    gap: var(--ju-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  .close {
    gap: var(--ju-space-2);
  }
  .box {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-2);
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    overflow-wrap: anywhere;
    padding: min(var(--ju-space-4), 4cqi);
  }
  .box ul {
    display: grid;
    gap: var(--ju-space-1);
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  /* Runs in its own direction, but begins where the lines around it begin. */
  .own {
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .lines {
    white-space: pre-line;
  }
  .strong {
    font-weight: 600;
  }
  @container (min-inline-size: 30em) {
    .personal {
      padding: var(--ju-space-6) var(--ju-space-10) var(--ju-space-8, 2em);
    }
    .ju-root:not([data-reading='easy']) .way,
    .ju-root:not([data-reading='easy']) .doors {
      align-items: center;
      flex-flow: row wrap;
    }
    .ju-root:not([data-reading='easy']) .way {
      justify-content: flex-end;
    }
  }
`;
