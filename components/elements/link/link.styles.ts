import { css } from '../../core/facade.ts';

export const linkStyles = css`
  /* In a sentence it is type of that sentence. */
  :host {
    display: inline;
  }
  :host(:not([standalone])) {
    color: inherit;
    font: inherit !important;
    text-align: inherit !important;
  }
  .ju-root.ju-root.ju-root {
    font-size: inherit;
    line-height: inherit;
  }
  a {
    text-decoration-thickness: max(1px, 0.0625em);
    transition: text-decoration-thickness var(--ju-duration) var(--ju-easing);
  }
  a:hover {
    text-decoration-thickness: max(2px, 0.125em);
  }
  a:active {
    color: var(--ju-colour-action-pressed);
  }
  .words,
  .aside {
    text-decoration: inherit;
  }
  .mark {
    white-space: nowrap;
  }
  .ju-icon {
    block-size: 1em;
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: 0.25em;
    vertical-align: -0.125em;
  }
  :host([standalone]) {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  :host([standalone]) .ju-root {
    font-size: calc(1.0625em * var(--ju-text-scale, 1));
  }
  :host([standalone]) a {
    display: inline-block;
    font-size: var(--ju-text-body);
    font-weight: 600;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    /* Together with a line as high as a thumb. */
    padding-block: calc((var(--ju-control-size) - 1.53em) / 2);
    text-decoration: none;
  }
  :host([standalone]) a:hover .words {
    text-decoration: underline;
  }
  :host([standalone]) .ju-icon {
    block-size: 1.2em;
    inline-size: 1.2em;
    vertical-align: -0.2em;
  }
  .aside {
    font-weight: 400;
  }
  :host([standalone]) .aside {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
  }
  @media (forced-colors: active) {
    a {
      color: LinkText;
    }
  }
`;
