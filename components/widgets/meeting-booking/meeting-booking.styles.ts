import { css } from '../../core/facade.ts';

export const meetingBookingStyles = css`
  .day {
    display: grid;
    gap: var(--ju-space-2);
    grid-template-columns: minmax(0, 1fr);
  }
  .box > .strong::first-letter,
  .day > .subheading::first-letter,
  .date-words::first-letter {
    text-transform: uppercase;
  }
  .days,
  :is(.day, .notice) .slots {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
  }
  .slots {
    list-style: none;
    padding: 0;
  }
  .days > * + *,
  .days .slots {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
  }
  .fold {
    align-items: center;
    background: none;
    border: 0;
    border-radius: var(--ju-radius-card);
    color: inherit;
    display: flex;
    font: inherit;
    gap: var(--ju-space-4);
    inline-size: 100%;
    justify-content: space-between;
    min-block-size: var(--ju-control-size);
    padding: var(--ju-space-3) min(var(--ju-space-4), 4cqi);
    text-align: start;
  }
  button.fold {
    cursor: pointer;
  }
  button.fold:hover .date-words {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  span.fold {
    color: var(--ju-colour-ink-quiet);
  }
  .date {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .date > span {
    display: block;
  }
  .date .note {
    font-weight: 400;
  }
  .fold .ju-icon {
    color: var(--ju-colour-action);
    flex: none;
  }
  .fold[aria-expanded='true'] .ju-icon {
    transform: rotate(180deg);
  }
  .slot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2) var(--ju-space-4);
    justify-content: space-between;
    padding: var(--ju-space-3) min(var(--ju-space-4), 4cqi);
  }
  .slot + .slot {
    border-block-start: var(--ju-border-width) solid var(--ju-colour-line);
  }
  .time {
    display: grid;
    flex: 1 1 8em;
    gap: var(--ju-space-1);
    justify-items: start;
    min-inline-size: 0;
  }
  .time .strong {
    font-variant-numeric: tabular-nums;
  }
  .mode {
    align-items: center;
    color: var(--ju-colour-ink-quiet);
    display: inline-flex;
    gap: var(--ju-space-2);
    max-inline-size: 100%;
  }
  .mode > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  #notice:focus {
    outline: none;
  }
  .box .doors {
    inline-size: 100%;
    margin-block-start: var(--ju-space-2);
  }
`;
