import { css } from '../../core/facade.ts';

export const textareaStyles = css`
  textarea {
    resize: block;
  }
`;
