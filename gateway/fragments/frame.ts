import { Html, markup } from './html.ts';
import type { Question } from './question.ts';

/** A heading at its level; the outline of HTML ends at 6. */
export function heading(level: number, content: string | Html): Html {
  const name = new Html(`h${Math.min(level, 6)}`);
  return markup`<${name}>${content}</${name}>`;
}

/** What every fragment stands in: it says its own language and direction, whatever the page around it is. */
export function wrap(widget: string, { words: { language, direction } }: Question, inside: Html) {
  return markup`<div class="ju-fragment ju-fragment-${widget}" lang="${language}" dir="${direction}">
    ${inside}
  </div>`;
}
