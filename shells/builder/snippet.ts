import { aboutOf, safeAddress, safeId, type Choice } from './choice.ts';

/** The loader as the embed origin gives it out. */
export interface Loader {
  readonly loaderUrl: string;
  readonly integrity: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => escapes[letter] as string);

/** The attributes that say what was chosen; what is left to page, municipality or reader is not written. */
export function attributesOf(choice: Choice): readonly (readonly [name: string, value: string])[] {
  const searchPage = safeAddress(choice.searchPage);
  const about = aboutOf[choice.widget];
  const attributes: readonly (readonly [string, string])[] = [
    ...(about ? ([[about, safeId(choice.about)]] as const) : []),
    ['lang', choice.lang],
    ['languages', choice.languages.join(' ')],
    ['reading', choice.reading],
    ['theme', choice.theme],
    ['scheme', choice.scheme],
    ['heading-level', choice.headingLevel === 2 ? '' : String(choice.headingLevel)],
    ['search-page', choice.widget === 'ju-screening-form' ? searchPage : ''],
  ];
  return attributes.filter(([, value]) => value !== '');
}

/** What the reader has until the widget is there: a link where the editor gave an address, else a paragraph. */
export function fallbackOf({ fallback, fallbackUrl }: Choice): string {
  const text = escapeHtml(fallback.trim());
  const address = safeAddress(fallbackUrl);
  if (text === '') return '';
  return address === '' ? `<p>${text}</p>` : `<a href="${escapeHtml(address)}">${text}</a>`;
}

/** The tag alone, with its fallback. */
export function tagOf(choice: Choice): string {
  const inside = fallbackOf(choice);
  const write = (prefix: string): string =>
    attributesOf(choice)
      .map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`)
      .join('');
  if (choice.form === 'div') {
    return `<div data-ju="${choice.widget.slice(3)}"${write('data-')}>${inside}</div>`;
  }
  return `<${choice.widget}${write('')}>${inside}</${choice.widget}>`;
}

/** The one script tag, for any number of widgets of one municipality on a page. */
export const scriptOf = ({ loaderUrl, integrity }: Loader, municipality: string): string =>
  `<script async src="${escapeHtml(loaderUrl)}" integrity="${escapeHtml(integrity)}" ` +
  `crossorigin data-municipality="${municipality}"></script>`;

/** The WordPress plugin's short code, which brings the script by itself. */
export function shortcodeOf(choice: Choice): string {
  const quote = (value: string): string => value.replace(/["[\]]/g, '');
  const attributes = [
    ['widget', choice.widget.slice(3)],
    ['municipality', choice.municipality],
    ...attributesOf(choice),
  ]
    .map(([name, value]) => ` ${name}="${quote(value as string)}"`)
    .join('');
  // What an editor wrote ends no short code and begins no other: the state of this page comes by links.
  const inside = fallbackOf(choice).replace(/\[/g, '&#91;').replace(/\]/g, '&#93;');
  return inside === ''
    ? `[jobunivers${attributes}]`
    : `[jobunivers${attributes}]${inside}[/jobunivers]`;
}

/** All there is to paste. */
export function snippetOf(choice: Choice, loader: Loader): string {
  if (choice.form === 'shortcode') return shortcodeOf(choice);
  return `${tagOf(choice)}\n${scriptOf(loader, choice.municipality)}`;
}
