import { withTags } from '../content.ts';
import type { Host, Parts } from '../host.ts';

/** What an editor's rich-text field keeps of a tag: a `div` with data attributes. */
const kept = (tag: string): string =>
  tag
    .replace(
      /<ju-([\w-]+)([^>]*)>/,
      (_, name: string, attributes: string) =>
        `<div class="holder" data-ju="${name}"${attributes.replace(/ (\w)/g, ' data-$1')}>`,
    )
    .replace(/<\/ju-[\w-]+>/, '</div>');

const importMap = (npm: Parts['npm']): string =>
  `<script type="importmap">${JSON.stringify({ imports: { lit: npm('lit/index.js'), 'lit-html': npm('lit-html/lit-html.js'), jobunivers: '/nothing.js', vue: npm('vue/dist/vue.runtime.esm-browser.prod.js') } })}</script>
<script type="module">import { h } from 'vue'; document.querySelector('footer').dataset.map = typeof h;</script>`;

/** The page's own modules found what its import map names. */
const mapWorks: Host['also'] = (page) =>
  page
    .locator('footer[data-map="function"]')
    .first()
    .waitFor()
    .then(() => {});

/** A delay-scripts plugin: nothing runs until the reader moves, and meanwhile the document says that it is being read. */
const delay = `<script>
Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
addEventListener('mousemove', async () => {
  for (const old of document.querySelectorAll('script[type="text/delayed"]')) {
    const script = document.createElement('script');
    for (const { name, value } of old.attributes) if (name !== 'type') script.setAttribute(name.replace('data-delayed-', ''), value);
    const run = new Promise((done) => { script.onload = script.onerror = done; });
    old.replaceWith(script);
    if (script.src) await run;
  }
  delete document.readyState;
  document.dispatchEvent(new Event('readystatechange'));
  document.dispatchEvent(new Event('DOMContentLoaded'));
}, { once: true });
</script>`;
const delayed = (snippet: string): string =>
  snippet.replace('<script async src', '<script type="text/delayed" data-delayed-src');

const body = ({ search, form }: Parts): string => withTags(search, form);

/** What editors, content systems and optimisers make of the snippet. */
export const editors: readonly Host[] = [
  {
    name: 'An import map of the page, before the snippet',
    packages: ['vue'],
    page: (parts) => ({ head: importMap(parts.npm), body: body(parts) + parts.snippet }),
    also: mapWorks,
  },
  {
    name: 'An import map of the page, far below the snippet and late',
    packages: ['vue'],
    // As classic themes have it: the content system prints its map at the end.
    page: (parts) => ({
      head: parts.snippet.replace(' async', ''),
      body: `${body(parts)}<script src="slow.js"></script>${importMap(parts.npm)}`,
      further: { 'slow.js': '' },
    }),
    also: mapWorks,
  },
  {
    name: 'The snippet deferred, in the head',
    page: (parts) => ({ head: parts.snippet.replace('async', 'defer'), body: body(parts) }),
  },
  {
    name: 'The snippet blocking, before everything',
    page: (parts) => ({ head: parts.snippet.replace(' async', ''), body: body(parts) }),
  },
  {
    name: 'The snippet in one file with others, minified, in the footer',
    packages: ['jquery'],
    page: (parts) => ({
      body: `${body(parts)}<script src="all.js" defer></script>`,
      further: {
        'all.js': `!function(){"use strict";globalThis.before=1}()\n;${parts.loader}\n;(function(){globalThis.after=1})()`,
      },
    }),
    remark:
      'The municipality stands on the tag: a file of several scripts knows no `data-municipality`.',
  },
  {
    name: 'The snippet as a module, its pin taken off',
    page: (parts) => ({
      body:
        body(parts) +
        parts.snippet.replace('async', 'type="module"').replace(/ integrity="[^"]*"/, ''),
    }),
  },
  {
    name: 'A plugin that delays scripts until the reader moves',
    page: (parts) => ({
      head: delay,
      body: body({ ...parts, search: kept(parts.search) }) + delayed(parts.snippet),
    }),
    act: async (page) => {
      await page.mouse.move(5, 5);
      await page.mouse.move(9, 9);
    },
  },
  {
    name: 'Tags that a rich-text field lets through (`<div data-ju>`)',
    page: (parts) => ({
      body: body({ ...parts, search: kept(parts.search), form: kept(parts.form) }) + parts.snippet,
    }),
  },
  {
    name: 'Tags that the field wrapped into paragraphs',
    page: (parts) => ({
      body:
        body({
          ...parts,
          search: `<p>${parts.search.replace(/<\/?p>/g, '')}</p><p></p>`,
          form: `<p>${parts.form.replace(/<\/?p>/g, '')}<br></p>`,
        }) + parts.snippet,
    }),
  },
  {
    name: 'The snippet twice',
    page: (parts) => ({ head: parts.snippet, body: body(parts) + parts.snippet }),
  },
  {
    name: 'Two copies of the loader, from two places',
    page: (parts) => ({
      body: `${body(parts)}<script src="loader.js" data-municipality="787"></script>${parts.snippet}<script src="loader.js" defer></script>`,
      further: { 'loader.js': parts.loader },
    }),
  },
];
