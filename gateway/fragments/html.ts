/** HTML that is known to be safe: made by {@link markup}, or cleaned by the import's own sanitiser. */
export class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template. Nothing is drawn for `undefined`. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// eslint-disable-next-line no-control-regex -- what HTML does not allow in any text
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

const escape = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character]!);

function write(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(write).join('');
  return escape(String(value));
}

/** A template whose values are escaped, for text and for attributes in double quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const text = parts.reduce((all, part, index) => all + write(values[index - 1]) + part);
  return new Html(text.replace(/\n\s*/g, '\n'));
}
