import { withTags } from '../content.ts';
import type { Host } from '../host.ts';

const withStyle = (name: string, css: string, more: Partial<Host> = {}): Host => ({
  name,
  page: ({ search, form, snippet }) => ({
    head: `<style>${css}</style>`,
    body: withTags(search, form) + snippet,
  }),
  ...more,
});

/** What a page says of its letters, boxes and direction. */
export const letters: readonly Host[] = [
  withStyle(
    '`html { font-size: 62.5% }`',
    'html { font-size: 62.5% } body { font-size: 1.6rem } h1 { font-size: 3rem }',
    { narrow: true, everywhere: true },
  ),
  withStyle(
    'Upper case and letter-spacing on `body`',
    'body { text-transform: uppercase; letter-spacing: .2em; word-spacing: .4em; font: italic small-caps 900 20px/2.4 serif; text-align: justify; text-indent: 2em; text-shadow: 1px 1px #f00; hyphens: auto; white-space: pre-wrap }',
  ),
  withStyle(
    '`* { … !important }`, letters',
    '* { font: italic 900 11px/3 cursive !important; letter-spacing: 3px !important; word-spacing: 9px !important; text-transform: uppercase !important; text-align: center !important; text-indent: 2em !important; white-space: pre !important; color: #b00 !important; text-shadow: 0 0 2px blue !important; list-style: square !important; text-underline-offset: 1em !important; quotes: none !important; cursor: wait !important; accent-color: lime !important; caret-color: lime !important; fill: lime !important; stroke: red !important; hyphens: auto !important; tab-size: 1 !important; text-underline-position: under !important; image-rendering: pixelated !important }',
    {},
  ),
  withStyle(
    '`* { … !important }`, boxes',
    '*, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important; outline: 0 !important; vertical-align: baseline !important; background: none !important; transition: all 1s !important; animation: none !important; box-shadow: none !important; border-radius: 0 !important; min-width: 0 !important; min-height: 0 !important; max-height: none !important } .slot { background: #fff !important }',
    {
      moves: true,
      remark: 'Its `min-height: 0 !important` takes away the room that the page reserves.',
    },
  ),
  withStyle('A page from right to left, a widget in Danish', 'body { font-family: serif }', {
    page: ({ search, form, snippet }) => ({
      html: 'lang="ar" dir="rtl"',
      body: withTags(search, form) + snippet,
    }),
    attributes: 'lang="da"',
    narrow: true,
    everywhere: true,
  }),
  withStyle('A Danish page, a widget in Arabic', 'body { font-family: serif }', {
    attributes: 'lang="ar"',
  }),
];
