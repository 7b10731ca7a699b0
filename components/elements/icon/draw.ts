import { html, type TemplateResult } from '../../core/facade.ts';

/** Paths on 24 by 24: what is drawn as a line and, after a `|`, what is filled. */
export type IconDrawing = string;

/**
 * An icon to put beside a word. It is never alone, so it has no name of its own; colour and size come from the text around.
 *
 * @param directed It points along the line of reading and so turns round in right-to-left.
 */
export const draw = (drawing: IconDrawing, directed = false): TemplateResult => {
  const [line = '', filled = ''] = drawing.split('|');
  return html`<svg
    class=${directed ? 'ju-icon ju-icon-directed' : 'ju-icon'}
    viewBox="0 0 24 24"
    width="1.412em"
    height="1.412em"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${line} />
    <path class="filled" d=${filled} />
  </svg>`;
};
