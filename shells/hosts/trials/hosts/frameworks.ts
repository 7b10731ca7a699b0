import type { Page } from 'playwright';
import type { Host } from '../host.ts';

/** Presses what re-renders, turns and takes away, and ends as it began. */
async function stir(page: Page): Promise<void> {
  const press = (id: string) => page.locator(`#${id}`).click();
  await press('count');
  await press('turn');
  await press('count');
  await press('gone');
  await press('gone');
  await press('turn');
  for (let times = 0; times < 4; times++) await press('count');
}

/** The same once the widgets stand: then it is their state that is at stake. */
async function stirReady(page: Page): Promise<void> {
  if (await page.evaluate(() => document.querySelector('script[data-municipality]') !== null)) {
    for (const tag of ['ju-job-search', 'ju-screening-form']) {
      await page.locator(tag).scrollIntoViewIfNeeded();
      await page.locator(`${tag}[data-state="ready"]`).first().waitFor();
    }
  }
  await stir(page);
}

/** Which tag shows the page's one reading bar depends on which came first; so none does. */
const redrawn = {
  attributes: 'reading-bar="off"',
  moves: true,
  remark:
    'The page itself moves what it draws anew. No reading bar: which tag shows the one of the page depends on which came first, and the page changes that.',
} as const;

const vuePage = `<div id="root"><main><h1>Find job</h1>
<button id="count" @click="count++">Talt {{ count > 3 ? 'nok' : 'lidt' }}</button><button id="turn" @click="turned = !turned">Byt om</button><button id="gone" @click="gone = !gone">Fjern</button>
<template v-if="!gone"><div v-for="one of tags" :key="one" class="slot"><component :is="one" municipality="787" reading-bar="off" :class="count % 2 ? 'odd' : 'even'" :data-count="count"><p>Her plejer du at kunne søge. {{ count > 3 ? 'Nu.' : '' }}</p></component></div></template>
<p>Kommunen, Prøvevej 1</p></main></div>
<script>Vue.createApp({
  data: () => ({ count: 0, turned: false, gone: false }),
  computed: { tags() { const all = ['ju-job-search', 'ju-screening-form']; return this.turned ? all.reverse() : all; } },
  mounted() { setTimeout(() => this.count++, 50); },
}).mount('#root');</script>`;

const react = (act: Host['act'], name: string): Host => ({
  name,
  packages: ['react', 'react-dom'],
  page: ({ snippet, script }) => ({
    body: `<div id="root"></div>${snippet}<script src="${script('react-page')}"></script>`,
  }),
  ...redrawn,
  ...(act && { act }),
});
const vue = (act: Host['act'], name: string): Host => ({
  name,
  packages: ['vue'],
  page: ({ snippet, npm }) => ({
    head: `<script src="${npm('vue/dist/vue.global.prod.js')}"></script>`,
    body: vuePage + snippet,
  }),
  ...redrawn,
  ...(act && { act }),
});

/** Pages that a framework draws, and draws again. */
export const frameworks: readonly Host[] = [
  {
    ...react(
      stir,
      'React 19, strict mode: re-rendered, moved by key, removed and returned while loading',
    ),
  },
  react(stirReady, 'React 19: the same once the widgets stand'),
  vue(stir, 'Vue 3: re-rendered, moved by key, removed and returned while loading'),
  { ...vue(stirReady, 'Vue 3: the same once the widgets stand') },
];
