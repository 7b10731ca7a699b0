import type { Page } from 'playwright';
import { above, below } from '../content.ts';
import type { Host } from '../host.ts';

/** A page whose tags stand in a box of this kind. */
const inBox = (name: string, css: string, more: Partial<Host> = {}): Host => ({
  name,
  page: ({ search, form, snippet }) => ({
    head: `<style>${css}</style>`,
    body: `${above}<div class="box">${search}</div><div class="box">${form}</div>${below}${snippet}`,
  }),
  ...more,
});
/** Such a box is as wide as the editor's words, and then as the widget: 280 px. */
const narrowing: Partial<Host> = {
  moves: true,
  remark:
    'As wide as what is in it, so it changes its width once. Give the tag a width of its own, and nothing moves.',
};
const show = (page: Page) => page.locator('#show').click();

/** Where on a page a tag can stand. */
export const boxes: readonly Host[] = [
  inBox(
    'A flex row',
    '.box { display: flex; gap: 10px; background: #fff } .box::after { content: "Beside"; flex: 0 0 200px }',
    {},
  ),
  inBox(
    'A flex row that takes more',
    '.box { display: flex; flex-wrap: wrap; background: #fff } .box > * { flex: 1 1 400px }',
  ),
  inBox(
    'A grid cell',
    '.box { display: grid; grid-template-columns: 1fr auto; background: #fff } .box::after { content: "Beside" }',
    { narrow: true },
  ),
  inBox(
    'A table cell',
    '.box { display: table-cell; vertical-align: top; background: #fff }',
    narrowing,
  ),
  inBox(
    'A table cell, fixed',
    '.box { display: table; table-layout: fixed; width: 100%; background: #fff } .box > * { display: table-cell }',
  ),
  inBox(
    'A float',
    '.box { float: left; background: #fff } .box + * { clear: both } h2, form { clear: both }',
    narrowing,
  ),
  inBox(
    'A box that is as wide as its words',
    '.box { display: inline-block; vertical-align: top; background: #fff }',
    narrowing,
  ),
  inBox(
    'A parent with `display: contents`',
    'body { background: #fff } .box { display: contents }',
  ),
  inBox(
    'A layer of its own',
    '.box { background: #fff; transform: translateZ(0); isolation: isolate }',
  ),
  inBox(
    'A tab that is opened later',
    '.box { display: none; background: #fff } .shown .box { display: block }',
    {
      page: ({ search, form, snippet }) => ({
        head: '<style>.panel { display: none; background: #fff } .panel.shown { display: block; max-width: 640px }</style>',
        body: `${above}<button id="show" type="button">Vis</button><div class="panel">${search}</div><div class="panel">${form}</div>${below}${snippet}
<script>document.querySelector('#show').onclick = () => document.querySelectorAll('.panel').forEach((one) => one.classList.toggle('shown'))</script>`,
      }),
      act: show,
      moves: true,
      remark:
        'It moves by itself when it is opened; how much of that falls on our tags depends on the moment.',
    },
  ),
  inBox('An accordion that opens from no width and height', '', {
    page: ({ search, form, snippet }) => ({
      head: '<style>.panel { inline-size: 0; block-size: 0; overflow: hidden; background: #fff } .panel.shown { inline-size: auto; block-size: auto; max-width: 640px }</style>',
      body: `${above}<button id="show" type="button">Vis</button><div class="panel">${search}</div><div class="panel">${form}</div>${below}${snippet}
<script>document.querySelector('#show').onclick = () => document.querySelectorAll('.panel').forEach((one) => one.classList.toggle('shown'))</script>`,
    }),
    act: show,
    moves: true,
    remark:
      'It moves by itself when it is opened; how much of that falls on our tags depends on the moment.',
  }),
  {
    name: '`<details>` that is opened later',
    page: ({ search, form, snippet }) => ({
      body: `${above}<details><summary id="show">Mere</summary><div class="slot">${search}</div><div class="slot">${form}</div></details>${below}${snippet}`,
    }),
    act: show,
  },
];
