import type { Finding } from '../refusal.ts';
import { visit, type Bench } from './visit.ts';

/** What our own shell leaves in a page; `docs/error-codes.md` lists it. */
const ours = {
  globals: [
    'jobunivers',
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'reactiveElementVersions',
    '__FEDERATION__',
    '__GLOBAL_LOADING_REMOTE_ENTRY__',
    '__VMOK__',
    'heard',
    'traces',
  ],
  stored: /^jobunivers\.(manifest\.\d{3}|visitor|preferences|speed)$/,
};

/** Counts, from before anything else runs, what holds on to the page from outside the widget. */
const counting = `
globalThis.traces = (() => {
  const held = new Map();
  const names = new Map([[window, 'window'], [document, 'document'], [document.documentElement, '<html>']]);
  const nameOf = (target) => names.get(target) ?? (target === document.body ? '<body>' : target instanceof MediaQueryList ? 'a media query' : undefined);
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const keys = new WeakMap(); let next = 0;
  const keyOf = (target, type, listener, options) => {
    if (!listener) return undefined;
    if (!keys.has(listener)) keys.set(listener, ++next);
    if (!keys.has(target)) keys.set(target, ++next);
    const capture = typeof options === 'boolean' ? options : Boolean(options?.capture);
    return [keys.get(target), type, keys.get(listener), capture].join();
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    const name = nameOf(target), key = name && keyOf(target, type, listener, options);
    if (key && !options?.once) {
      held.set(key, name + ' listens to ' + type);
      options?.signal?.addEventListener('abort', () => held.delete(key));
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (nameOf(target)) held.delete(keyOf(target, type, listener, options));
    return remove.call(target, type, listener, options);
  };
  const { setInterval: start, clearInterval: stop } = window;
  window.setInterval = (...values) => { const id = start(...values); held.set('interval ' + id, 'an interval runs'); return id; };
  window.clearInterval = (id) => { held.delete('interval ' + id); stop(id); };
  return { globals: new Set(Object.getOwnPropertyNames(window)), held: () => [...held.values()].sort() };
})();
`;

interface Left {
  readonly globals: readonly string[];
  readonly stored: readonly string[];
  readonly cookies: string;
  readonly databases: readonly string[];
  readonly attributes: string;
  readonly body: number;
  readonly length: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly codes: readonly string[];
}

/** Globals, storage, history, and whatever is still there once the widget has been taken out. */
export async function findingsInTraces(bench: Bench): Promise<Finding[]> {
  const { tag } = bench.built.remote;
  const prepare = (page: import('playwright-core').Page) => page.addInitScript(counting);
  return visit(bench, {}, { prepare }, async ({ run, page, errors }) => {
    await run('press');
    const left = await page.evaluate<Left>(`(async () => {
      const place = document.querySelector('#place'), tag = ${JSON.stringify(tag)};
      const pause = (ms) => new Promise((done) => setTimeout(done, ms));
      const attributes = () => [document.documentElement, document.body].map(({ attributes }) => [...attributes].map(({ name, value }) => name + '=' + value).join()).join(';');
      const first = attributes();
      await pause(100);
      const before = traces.held(), body = document.body.childElementCount;
      const second = place.firstElementChild.cloneNode(true);
      delete second.dataset.state;
      place.append(second);
      for (let waited = 0; !/ready|failed/.test(second.dataset.state) && waited < 200; waited++) await pause(50);
      await pause(100);
      second.remove();
      await pause(150);
      return {
        before, after: traces.held(), codes: heard.codes,
        globals: Object.getOwnPropertyNames(window).filter((name) => !traces.globals.has(name)),
        stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
        cookies: document.cookie,
        databases: (await indexedDB.databases()).map(({ name }) => name),
        attributes: attributes() === first && !/style=|class=/.test(first) ? '' : attributes(),
        body: document.body.childElementCount - body,
        length: history.length,
      };
    })()`);
    const messages = [
      ...left.globals
        .filter((name) => !ours.globals.includes(name) && name !== 'jobuniversChecks')
        .map((name) => `It adds the global '${name}'. Keep it inside a module.`),
      ...storedIn(bench, left),
      ...without(left.after, left.before).map(
        (held) => `Taken out of the page, ${held} still. End it in disconnectedCallback().`,
      ),
      ...(left.attributes
        ? [`It changes <html> or <body>: ${left.attributes}. Keep to the shadow root.`]
        : []),
      ...(left.body > 0 ? ['It leaves elements in <body>. Keep to the shadow root.'] : []),
      ...left.codes.map((code) => `It says ju-error '${code}' while it is used.`),
      ...errors.map((error) => `The console says: ${error}`),
    ];
    return messages.map((message) => ({ topic: 'traces' as const, message }));
  });
}

function storedIn({ built }: Bench, { stored, cookies, databases }: Left): string[] {
  const declared = (built.options.stores ?? []).map(({ name }) => name);
  const isDeclared = (key: string) =>
    declared.some((name) =>
      name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name,
    );
  const names = [
    ...stored.filter((key) => !ours.stored.test(key)),
    ...cookies.split(/;\s*/).map((each) => each.split('=')[0] ?? ''),
    ...databases,
  ].filter((key) => key !== '' && !isDeclared(key));
  return names.map(
    (key) =>
      `It keeps '${key}' in the reader's browser and does not say so. Name it under 'stores', with purpose and days, or keep nothing.`,
  );
}

/** What is in the first list more often than in the second. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((one) => {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
