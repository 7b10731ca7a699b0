import { Tokenizer, type Token } from 'parse5';
import { cleaned, line, rawText } from './values.ts';

/**
 * Reading of HTML nobody vouches for, with the tokenizer of the HTML standard alone: linear in time, no tree, nothing
 * nested. For reading only; what is shown goes through a sanitiser.
 */
interface TokenHandler {
  readonly tag?: (token: Token.TagToken, isEnd: boolean) => void;
  readonly text?: (characters: string) => void;
}

/** Elements whose content is not text, by the tokenizer's state within them (HTML standard, 13.2.5). */
const otherStates: Readonly<Record<string, number>> = {
  script: 3,
  style: 2,
  xmp: 2,
  iframe: 2,
  noembed: 2,
  noframes: 2,
  textarea: 1,
  title: 1,
};
const withoutText = new Set([
  'script',
  'style',
  'iframe',
  'noembed',
  'noframes',
  'template',
  'title',
]);

function tokenize(html: string, { tag, text }: TokenHandler): void {
  const ignored = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onComment: ignored,
      onDoctype: ignored,
      onEof: ignored,
      onNullCharacter: ignored,
      onParseError: null,
      onCharacter: ({ chars }) => text?.(chars),
      onWhitespaceCharacter: ({ chars }) => text?.(chars),
      onStartTag: (token) => {
        const state = Object.hasOwn(otherStates, token.tagName) && otherStates[token.tagName];
        if (state) {
          tokenizer.state = state;
          tokenizer.lastStartTagName = token.tagName;
        }
        tag?.(token, false);
      },
      onEndTag: (token) => tag?.(token, true),
    },
  );
  tokenizer.write(html, true);
}

/** Texts of all `<script type="application/ld+json">` of a page, comments left out. */
export function linkedDataScripts(html: string): string[] {
  const scripts: string[] = [];
  let within = false;
  tokenize(html, {
    tag: ({ tagName, attrs }, isEnd) => {
      if (tagName !== 'script') return;
      const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
      within = !isEnd && /^\s*application\/ld\+json\s*(;|$)/i.test(type);
      if (within) scripts.push('');
    },
    text: (characters) => {
      if (within) scripts[scripts.length - 1] += characters;
    },
  });
  return scripts;
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'u',
  'wbr',
]);

/** What a person reads of an ad: one line of text without tags; entities are characters. */
export function plainText(html: string, enough = Infinity): string {
  let text = '';
  let hidden: string | undefined;
  tokenize(html.length > enough ? html.slice(0, enough) : html, {
    tag: ({ tagName }, isEnd) => {
      if (hidden !== undefined) {
        if (isEnd && tagName === hidden) hidden = undefined;
      } else if (!isEnd && withoutText.has(tagName)) hidden = tagName;
      else if (!inline.has(tagName)) text += ' ';
    },
    text: (characters) => {
      if (hidden === undefined) text += characters;
    },
  });
  return cleaned(text)
    .replace(/\u00ad/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** At most so many characters, cut between words and marked `…`. */
export function shortened(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const room = text.slice(0, maxLength - 1);
  const end = text[maxLength - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  // A single endless word is cut where it must be, but not within a character.
  const cut = (end > maxLength / 2 ? room.slice(0, end) : room).replace(/[\s,;:–-]+$/u, '');
  return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The contract's `summary` of an ad's plain text: at most 240 characters. */
export function summaryOf(text: string): string {
  return shortened(text, 240);
}

/** What an ad says, as far as anybody reads: the first 20,000 characters of its HTML. */
export function firstPages(html: string): string {
  return plainText(html, 20_000);
}

/**
 * The HTML that a `description` means. Sources send HTML, HTML escaped once more (`&lt;p&gt;`), or plain text whose line
 * breaks and `<` are meant as they stand.
 */
export function descriptionHtml(raw: string): string {
  const text = cleaned(raw).trim();
  if (/<\/?[a-z][^<]*>|<!--/i.test(text)) return text;
  // No tag is longer: without a limit, every `&lt;` would be read on from to the end of the text.
  if (/&lt;\/?[a-z][a-z0-9]{0,19}(\s[^<]{0,500}?)?\/?&gt;/i.test(text)) return decoded(text);
  const escaped = text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('\n');
}

/** Character references become the characters; used on text without tags. */
export function decoded(text: string): string {
  if (!text.includes('&')) return text;
  let result = '';
  tokenize(text.replace(/</g, '&lt;'), { text: (characters) => (result += characters) });
  return result;
}

/** A name or title as one line of plain text, whatever mark-up or references the source put into it. */
export function label(value: unknown, maxLength = 300): string | undefined {
  const raw = rawText(value);
  if (raw === undefined || raw.length > maxLength * 10 || !/[<&]/.test(raw)) {
    return line(value, maxLength);
  }
  return line(/<\/?[a-z]/i.test(raw) ? plainText(raw) : decoded(raw), maxLength);
}
