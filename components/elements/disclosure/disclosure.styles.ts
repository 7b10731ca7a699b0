import { css } from '../../core/facade.ts';

export const disclosureStyles = css`
  summary {
    align-items: center;
    border-radius: var(--ju-radius-control);
    color: var(--ju-colour-action);
    box-sizing: border-box;
    cursor: pointer;
    display: flex;
    font-weight: 600;
    gap: var(--ju-space-2);
    inline-size: fit-content;
    list-style: none;
    max-inline-size: 100%;
    min-block-size: var(--ju-control-size);
    padding-inline-end: var(--ju-space-2);
  }
  summary span {
    hyphens: auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    color: var(--ju-colour-action-hover);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  details[open] .ju-icon {
    transform: rotate(180deg);
  }
  .content {
    border-inline-start: 0.1875em solid var(--ju-colour-line);
    margin-inline-start: calc(var(--ju-icon-size) / 2);
    max-inline-size: var(--ju-measure);
    padding-block: var(--ju-space-1);
    padding-inline-start: var(--ju-space-4);
  }
`;
