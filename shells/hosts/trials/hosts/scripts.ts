import type { Page } from 'playwright';
import { above, below, withTags } from '../content.ts';
import type { Host } from '../host.ts';

/** What a page translator does: every text in two `font` elements, and the page is said to be in another language. */
async function translate(page: Page): Promise<void> {
  if (await page.evaluate(() => document.querySelector('script[data-municipality]') !== null)) {
    await page.locator('ju-job-search[data-state="ready"]').first().waitFor();
  }
  await page.evaluate(wrap);
}

/** Runs in the page. */
function wrap(): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !text.parentElement?.closest('script, style')) texts.push(text);
  }
  for (const text of texts) {
    const outer = document.createElement('font');
    outer.style.verticalAlign = 'inherit';
    const inner = outer.appendChild(outer.cloneNode() as HTMLElement);
    text.replaceWith(outer);
    inner.append(text.data.toLowerCase());
  }
  document.documentElement.lang = 'de';
  document.documentElement.classList.add('translated-ltr');
}

/**
 * What Prototype.js 1.6 and libraries of its day put over the language and the browser, by what it does: `Array.from` knows
 * neither sets nor a function, `bind` keeps no `new`, `reduce` takes no function, arrays write themselves as text, all
 * objects have members that `for … in` meets, elements have methods with names of today's.
 */
const oldLibraries = `
(function () {
  var slice = Array.prototype.slice;
  var list = function (iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.from = list;
  Array.prototype.toArray = function () { return slice.call(this); };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.first = function () { return this[0]; };
  Array.prototype.each = Array.prototype.forEach;
  Array.prototype.toJSON = function () { return '[' + this.map(function (one) { return JSON.stringify(one); }).join(', ') + ']'; };
  Function.prototype.bind = function () {
    var method = this, given = list(arguments), object = given.shift();
    return function () { return method.apply(object, given.concat(list(arguments))); };
  };
  Object.prototype.extend = function (other) { for (var name in other) this[name] = other[name]; return this; };
  String.prototype.strip = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
  String.prototype.startsWith = function (text) { return this.indexOf(text) === 0; };
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  Element.prototype.replace = Element.prototype.update = Element.prototype.wrap = Element.prototype.show = function () { return this; };
  document.getElementsByClassName = function (name) { return list(document.querySelectorAll('.' + name)); };
  window.$A = list;
  window.$ = function (id) { return document.getElementById(id); };
})();`;

/** What other scripts of a page do to what all share. */
export const scripts: readonly Host[] = [
  {
    name: 'A page translator (texts wrapped in `<font>`, the page’s language changed)',
    page: ({ search, form, snippet }) => ({ body: withTags(search, form) + snippet }),
    act: translate,
    attributes: 'lang="da"',
    remark:
      'Translators do not reach into widgets. Without `lang` on the tag, a widget follows the page’s new language where it speaks it.',
  },
  {
    name: 'Prototypes patched as Prototype.js 1.6 and its kind do',
    page: ({ search, form, snippet }) => ({
      head: `<script>${oldLibraries}</script>`,
      body: withTags(search, form) + snippet,
    }),
    remark:
      'The patches are written out in the trial: npm has no release of that time. WebKitGTK’s driver cannot answer on such a page (it cannot serialise what it finds).',
  },
  {
    name: 'zone.js',
    packages: ['zone.js'],
    page: ({ search, form, snippet, npm }) => ({
      head: `<script src="${npm('zone.js/bundles/zone.umd.js')}"></script>`,
      body: withTags(search, form) + snippet,
    }),
  },
  {
    name: 'A widget of an earlier version first',
    page: ({ search, form, snippet, earlier }) => ({
      head: '<style>.earlier { block-size: 150px; overflow: hidden; opacity: 0 }</style>',
      body: `${above}<div class="earlier">${earlier}</div><div class="slot">${search}</div><div class="slot">${form}</div>${below}${snippet}`,
    }),
    also: async (page) => {
      await page.locator('ju-earlier-search[data-state="ready"]').waitFor();
      await page.locator('ju-earlier-search #shown').waitFor();
    },
    moves: true,
    remark:
      'Its box was seen to move by 0.010 once while the trial scrolled to it; not explained yet. The bytes of an earlier commit, held for good. The older widget works beside the others; it is not in the picture, and shows no reading bar, which would be the page’s one.',
  },
  {
    name: 'A loader of an earlier version first, today’s beside it',
    page: ({ search, form, snippet, earlierLoader }) => ({
      head: '<script src="earlier.js" data-municipality="787"></script>',
      body: withTags(search, form) + snippet,
      further: { 'earlier.js': earlierLoader },
    }),
    says: /status of 404/,
    remark:
      'The earlier loader asks ahead for files of its own time. In earnest they are served for ever; here only the loader was kept.',
  },
];
