import { itemOf, patienceOfRows } from '../bench.ts';
import type { Row, Stage } from '../row.ts';

const tag = 'ju-job-search';
const path = '/remote/misbehaving.aaaaaaaa.js';
const element = (body: string): string =>
  `class Widget extends HTMLElement { static observedAttributes = ['near'];
  draw() { (this.shadowRoot ?? this.attachShadow({ mode: 'open' })); this.shadowRoot.textContent = 'Here';
    this.style.display = 'block'; }
  say() { queueMicrotask(() => this.dispatchEvent(new Event('ju-ready'))); }
  ${body} };
  export const init = () => {}, get = async () => () => ({ default: Widget });`;
const standing = (body: string): string =>
  element(`connectedCallback() { this.draw(); this.say(); } ${body}`);
const inner = `document.querySelector('#subject').shadowRoot.querySelector('div > *')`;
const ready = `host.is('subject', 'ready')`;

interface Given {
  readonly id: string;
  readonly fault: string;
  readonly code: string;
  /** Of its file of code. */
  readonly source: string;
  readonly where?: string;
  readonly heard?: RegExp;
  readonly sees?: 'widget';
  readonly slow?: true;
  readonly act?: (stage: Stage) => Promise<void>;
}

const row = ({
  id,
  fault,
  code,
  source,
  where = 'the container',
  sees,
  slow,
  act,
  heard,
}: Given): Row => ({
  id,
  fault,
  where,
  codes: [code],
  state: sees ? 'ready' : 'failed',
  sees: sees ?? 'authored',
  neighbour: 'stands',
  recovers: 'reload',
  requests: [/misbehaving/, 4],
  ...(heard && { heard }),
  arrange: async ({ site, withItem }) => ({
    files: { [path]: source },
    manifest: await withItem({
      ...itemOf(site, tag, path, source),
      ...(slow && { timeoutMs: patienceOfRows }),
    }),
    ...(act && { act }),
  }),
});

/** Pinned, reviewed, and wrong all the same. */
export const containerRows: readonly Row[] = (
  [
    {
      id: 'throws-evaluation',
      fault: 'Throws when it is evaluated',
      code: 'remote-threw',
      source: 'throw new Error("on purpose"); export {};',
      heard: /on purpose/,
    },
    { id: 'no-container', fault: 'Is no container', code: 'remote-threw', source: 'export {};' },
    {
      id: 'throws-init',
      fault: 'Throws in `init`',
      code: 'remote-threw',
      source: 'export const init = () => { throw Error("on purpose") }, get = init;',
    },
    {
      id: 'throws-get',
      fault: 'Throws in `get`',
      code: 'remote-threw',
      source: 'export const init = () => {}, get = () => { throw Error("on purpose") };',
    },
    {
      id: 'hangs-init',
      fault: 'Never ends its `init`',
      code: 'timeout',
      slow: true,
      source: 'export const init = () => new Promise(() => {}), get = init;',
    },
    {
      id: 'no-element',
      fault: 'Exposes no element',
      code: 'contract',
      source: 'export const init = () => {}, get = async () => () => ({});',
    },
    {
      id: 'throws-constructor',
      fault: 'Throws in its constructor',
      where: 'the element',
      code: 'remote-threw',
      source: element('constructor() { super(); throw Error("on purpose"); }'),
    },
    {
      id: 'throws-first-render',
      fault: 'Throws when it first renders',
      where: 'the element',
      code: 'remote-threw',
      source: element('connectedCallback() { this.draw(); throw Error("on purpose"); }'),
    },
    {
      id: 'never-ready',
      fault: 'Never says that it stands',
      where: 'the element',
      code: 'timeout',
      slow: true,
      source: element('connectedCallback() { this.draw(); }'),
    },
    {
      id: 'throws-later-render',
      fault: 'Throws when it renders again',
      where: 'the element',
      code: 'remote-threw',
      sees: 'widget',
      source: standing('attributeChangedCallback() { throw Error("on purpose"); }'),
      act: async ({ until, tab }: Stage) => {
        await until(ready);
        await tab.evaluate(`void document.querySelector('#subject').setAttribute('near', '7700')`);
      },
    },
    {
      id: 'throws-handler',
      fault: 'Throws in an event handler',
      where: 'the element',
      code: 'remote-threw',
      sees: 'widget',
      heard: /on purpose/,
      source: standing(
        'constructor() { super(); this.onclick = () => { throw Error("on purpose"); }; }',
      ),
      act: async ({ until, tab }: Stage) => {
        await until(ready);
        await tab.evaluate(`void ${inner}.click()`);
      },
    },
    {
      id: 'rejects-handler',
      fault: 'Leaves a refused promise unheard',
      where: 'the element',
      code: 'remote-threw',
      sees: 'widget',
      heard: /on purpose/,
      source: standing(
        'constructor() { super(); this.onclick = async () => { throw Error("on purpose"); }; }',
      ),
      act: async ({ until, tab }: Stage) => {
        await until(ready);
        await tab.evaluate(`void ${inner}.click()`);
      },
    },
    {
      id: 'removes-itself',
      fault: 'Takes itself out of its place',
      where: 'the element',
      code: 'remote-threw',
      source: standing(
        'constructor() { super(); this.addEventListener("ju-ready", () => setTimeout(() => this.remove(), 50)); }',
      ),
    },
    {
      id: 'empties-outlet',
      fault: 'Empties the tag’s shadow root',
      where: 'the element',
      code: 'remote-threw',
      source: standing(
        'constructor() { super(); this.addEventListener("ju-ready", () => setTimeout(() => this.getRootNode().replaceChildren(), 50)); }',
      ),
    },
    {
      id: 'takes-inner-tag',
      fault: 'Defines a public tag itself',
      code: 'remote-threw',
      source: `customElements.define('${tag}', class extends HTMLElement {}); export const init = () => {}, get = init;`,
      heard: /./,
    },
  ] satisfies readonly Given[]
).map(row);
