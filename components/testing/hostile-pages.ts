/** Styles of somebody else's page: a file of theirs, or lines that are met in the wild. No element of ours may look otherwise there. */
export interface HostilePage {
  readonly name: string;
  readonly file?: string;
  readonly css?: string;
}

export const hostilePages: readonly HostilePage[] = [
  {
    name: 'of the common Danish design system (dkfds)',
    file: '/node_modules/dkfds/dist/css/dkfds.css',
  },
  { name: 'of Bootstrap', file: '/node_modules/bootstrap/dist/css/bootstrap.css' },
  { name: 'of a classic WordPress theme', file: '/stories/shared/wordpress-like.css' },
  { name: 'whose root is 62.5 %', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  {
    name: 'that letters its text',
    css: 'body { letter-spacing: 0.2em; word-spacing: 0.5em; text-transform: uppercase; font: italic small-caps 900 30px / 3 serif; font-synthesis: none; font-variation-settings: "wght" 700 }',
  },
  {
    name: 'that arranges its lines',
    css: 'body { text-align: right; text-align-last: justify; line-height: 3; text-indent: 3em; white-space: pre; hyphens: auto; word-break: break-all; overflow-wrap: anywhere; line-break: anywhere; text-wrap: balance; tab-size: 2 }',
  },
  {
    name: 'that paints its text',
    css: 'body { color: red; cursor: crosshair; text-shadow: 1px 1px red; text-rendering: geometricPrecision; text-emphasis: dot; -webkit-text-stroke: 1px red; list-style: square inside; quotes: "!" "!"; border-collapse: collapse; border-spacing: 9px }',
  },
  {
    name: 'that resets everything',
    css: '*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; vertical-align: baseline; outline: 0; transition: all 2s }',
  },
  {
    name: 'that gives every element a type',
    css: '* { font-family: serif; font-size: 11px; font-weight: 700; font-style: italic; letter-spacing: 0.1em; word-spacing: 0.2em; line-height: 2.5; text-transform: uppercase; text-align: center; text-indent: 1em; white-space: pre; hyphens: auto; word-break: break-all; list-style: square }',
  },
  {
    name: 'that inherits everywhere',
    css: 'body { font: 900 30px / 3 serif } * { font: inherit; line-height: inherit; letter-spacing: inherit; text-align: inherit }',
  },
];
