import { css } from '../../core/facade.ts';

export const textareaStyles = css`
  textarea {
    field-sizing: content;
    max-block-size: 24em;
    min-block-size: calc(2lh + 2 * var(--ju-space-2));
    resize: block;
  }
`;
