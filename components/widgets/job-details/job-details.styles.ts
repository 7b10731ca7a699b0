import { css } from '../../core/facade.ts';
import { controlStyles } from '../../elements/button/button.styles.ts';
import { postingStyles } from '../job-card/job-card.styles.ts';
import { textStyles } from './text.styles.ts';
import { forcedStyles, paperStyles, waysStyles, wideStyles } from './ways.styles.ts';

const layoutStyles = css`
  .details,
  .posting,
  .columns {
    display: grid;
    gap: var(--ju-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  :host(:not([nested])) .details {
    background: var(--ju-colour-ground);
    border-radius: var(--ju-radius-card);
    /* Where letters are large, the room is for the words. */
    padding: min(var(--ju-space-4), 5cqi);
  }
  header {
    column-gap: var(--ju-space-4);
    display: grid;
    grid-template: 'mark title' auto 'mark who' auto / auto minmax(0, 1fr);
    row-gap: var(--ju-space-1);
  }
  .heading {
    align-self: end;
    font-size: var(--ju-text-title);
    font-weight: 600;
    grid-area: title;
    hyphens: auto;
    line-height: 1.2;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-wrap: balance;
  }
  .subheading {
    font-size: var(--ju-text-large);
    font-weight: 600;
    margin-block-end: var(--ju-space-2);
    overflow-wrap: anywhere;
    scroll-margin-block-start: var(--ju-space-4);
  }
  :is(.heading, .subheading):focus {
    outline: none;
  }
  .mark {
    block-size: 3.6em;
    grid-area: mark;
    inline-size: 3.6em;
  }
  .who {
    color: var(--ju-colour-ink-quiet);
    grid-area: who;
    overflow-wrap: anywhere;
  }
  /* A phone: the room is for the title. */
  @container (max-inline-size: 24em) {
    header {
      grid-template: 'title title' auto 'mark who' auto / auto minmax(0, 1fr);
      row-gap: var(--ju-space-3);
    }
    .mark {
      block-size: 2.8236em;
      inline-size: 2.8236em;
    }
    .who {
      align-self: center;
    }
  }
  .note {
    color: var(--ju-colour-ink-quiet);
    overflow-wrap: anywhere;
  }
  .link {
    background: none;
    border: 0;
    color: var(--ju-colour-action);
    cursor: pointer;
    padding: var(--ju-space-1) 0;
    position: relative;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  /* What the finger hits is larger than what is read. */
  .link::after {
    content: '';
    inset: -0.5em;
    position: absolute;
  }
  .because {
    background: var(--ju-colour-mark-tint);
    border-radius: var(--ju-radius-card);
    display: flex;
    gap: var(--ju-space-3);
    padding: var(--ju-space-3) var(--ju-space-4);
  }
  .because > :last-child {
    min-inline-size: 0;
  }
  .because ul {
    list-style: disc;
    padding-inline-start: 1.4em;
  }
  .because ul + p {
    margin-block-start: var(--ju-space-2);
  }
  .because .ju-icon {
    color: var(--ju-colour-mark-line);
  }
  .because .filled {
    fill: var(--ju-colour-mark);
  }
  .text,
  .report-fields {
    align-content: start;
    display: grid;
    gap: var(--ju-space-6);
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .skills {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2);
  }
  .skills li {
    background: var(--ju-colour-action-tint);
    border-radius: var(--ju-radius-control);
    overflow-wrap: anywhere;
    padding: var(--ju-space-1) var(--ju-space-3);
  }
  .address {
    inline-size: 100%;
    min-block-size: var(--ju-control-size);
  }
  /* What is in it stands in the middle, and the way back above its words. */
  .personal {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
    padding: var(--ju-space-4) max(0px, 50% - 22em) 0;
  }
`;

const factsStyles = css`
  .key-facts {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-4) var(--ju-space-6);
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    margin: 0;
    padding: var(--ju-space-4);
  }
  dt {
    color: var(--ju-colour-ink-quiet);
    display: flex;
    font-size: var(--ju-text-small);
    gap: var(--ju-space-2);
  }
  dt span {
    hyphens: auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  dt .ju-icon {
    block-size: 1.6em;
    color: var(--ju-colour-action);
    inline-size: 1.6em;
  }
  dd {
    font-weight: 600;
    overflow-wrap: anywhere;
    /* Nothing where large letters need all room: a container query does not know how large they are. */
    padding-inline-start: max(
      0px,
      min(1.411em + var(--ju-space-2) * 0.882, (100cqi - 14em) * 1000)
    );
  }
  dd::first-letter {
    text-transform: uppercase;
  }
  dd :is(.note, .line) {
    display: block;
  }
  .line + .line {
    margin-block-start: var(--ju-space-1);
  }
  dd .note {
    font-size: var(--ju-text-small);
    font-weight: 400;
  }
`;

export const jobDetailsStyles = [
  controlStyles,
  postingStyles,
  textStyles,
  layoutStyles,
  factsStyles,
  waysStyles,
  wideStyles,
  forcedStyles,
  paperStyles,
];
