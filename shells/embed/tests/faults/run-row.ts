import assert from 'node:assert/strict';
import { inTime, OutOfTime } from '../harness/deadline.ts';
import { until, type Engine, type Tab } from '../harness/browsers.ts';
import type { Fault, Site } from '../harness/site.ts';
import { createBench, neighbourFiles } from './bench.ts';
import { hostBody, hostScript, type HostLook, type Look } from './host-page.ts';
import type { Arrangement, Outcome, Row, Stage } from './row.ts';

/** How long a row may take to come to its end, in milliseconds: a busy machine, and a file that is waited for ten seconds. */
const longest = 30_000;
/** How long one turn may take in all: some waits, one after the other. Most take two seconds, the longest twelve. */
const longestTurn = 2 * longest;
/** How often a row is made, at most, while the machine is too slow for it to say anything. */
const turns = 3;

/** A file took longer than a page waits for it, in a row that is not about waiting. */
class TooSlow extends Error {}

/** Something was waited for in vain. No promise was broken yet: the row is made once more, and the run says so. */
class NeverEnded extends Error {}

/**
 * Makes a row's fault in a browser, holds the page against what every row promises, ends the fault, and sees the widget
 * come back. @throws when a promise is broken.
 */
export async function runRow(
  row: Row,
  engine: Engine,
  site: Site,
  patience = longest,
): Promise<Outcome> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await inTime(row.id, longestTurn, () => runOnce(row, engine, site, patience));
    } catch (error) {
      const again = error instanceof NeverEnded ? turn === 1 : turn < turns && tooLate(error);
      if (!again) throw error;
      console.warn(`${row.id}, once more: ${String(error).slice(0, 300)}`);
    }
  }
}

/** Also a page that its engine never finished loading. */
const tooLate = (error: unknown): boolean =>
  error instanceof TooSlow ||
  error instanceof OutOfTime ||
  (error instanceof Error && error.name === 'TimeoutError');

async function runOnce(row: Row, engine: Engine, site: Site, patience: number): Promise<Outcome> {
  const bench = createBench(site);
  const arranged = await row.arrange(bench);
  const { tag = 'ju-job-search', attributes = '', script = '' } = arranged;
  const page = site.page(hostBody(tag, attributes), {
    ...arranged,
    script: `${script};${hostScript}`,
  });
  // A host of its own: a storage, a cache and faults of its own.
  const address = new URL(page);
  if (!row.alone) address.hostname = arranged.host ?? `${row.id}.localhost`;
  const { origin, href: url } = address;
  const beside = arranged.manifestBeside ?? (await bench.seal(bench.manifest('370')));
  const ours = arranged.manifest ?? (await bench.seal(bench.manifest()));
  const setFault: Stage['fault'] = (fault) =>
    void site.faults.set(origin, (request, response) =>
      Boolean(fault?.(request, response) || givesFiles(request, response)),
    );
  const texts: Record<string, string> = {
    ...neighbourFiles,
    ...arranged.files,
    '/manifests/370.json': beside,
    '/manifests/787.json': ours,
  };
  const givesFiles: Fault = (request, response) => {
    const text = texts[request.url ?? ''];
    if (text === undefined) return false;
    const type = request.url?.endsWith('.js') ? 'text/javascript' : 'application/json';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(text);
    return true;
  };
  setFault(arranged.fault);
  if (row.alone) site.fault = arranged.frameFault;
  const begun = site.requests.length;
  const asked = (): string[] =>
    site.requests
      .slice(begun)
      .filter((one) => row.alone ?? one.origin === origin)
      .map(({ path }) => path);

  const tab = await engine.open(url);
  try {
    const stage: Stage = {
      tab,
      url,
      fault: setFault,
      frameFault: (fault) => void (row.alone && (site.fault = fault)),
      asked,
      async goodManifest() {
        texts['/manifests/787.json'] = await bench.seal(bench.manifest());
      },
      async until(expression) {
        const slow = tooSlow(row);
        await until(tab, `(${expression}) || ${slow}`, patience);
        if (await tab.evaluate(slow)) throw new TooSlow(`${row.id}: waited in vain for a file`);
      },
    };
    return await seen(row, arranged, stage);
  } finally {
    await tab.close();
    if (row.alone) site.fault = undefined;
    site.faults.delete(origin);
  }
}

async function seen(row: Row, arranged: Arrangement, stage: Stage): Promise<Outcome> {
  const { tab } = stage;
  await told(tab, async () => {
    await arranged.act?.(stage);
    await settled(row, stage);
  });
  const look = await tab.evaluate<Look>('host.look()');
  const { subject, neighbour, errors } = look;
  hostUnharmed(look.host, await tab.evaluate<HostLook>('host.before'));
  assert.deepEqual(
    errors.filter((text) => !row.heard?.test(text)),
    [],
    'nothing reaches the page’s own listeners',
  );
  assert.deepEqual(subject.codes, row.codes, `codes of ju-error: ${subject.codes.join()}`);
  assert.equal(subject.state, row.state, 'data-state');
  assert.equal(subject.sees, row.sees, 'what the reader sees');
  if (row.neighbour === 'stands') assert.deepEqual([neighbour.state, neighbour.sees], beside);
  else assert.equal(neighbour.sees, 'authored', 'the neighbour shows what the editor wrote');
  const [pattern, atMost] = row.requests ?? [/./, 60];
  const requests = stage.asked().filter((path) => pattern.test(path)).length;
  assert.ok(requests <= atMost, `${requests} requests, ${atMost} at most`);
  await told(tab, () => recovered(row, arranged, stage));
  return { codes: subject.codes };
}

const beside = ['ready', 'widget'];

/** Whether a tag gave up waiting that no fault of this row keeps waiting. */
const tooSlow = ({ codes, neighbour }: Row): string =>
  codes.includes('timeout')
    ? 'false'
    : `['subject'${neighbour === 'stands' ? ", 'neighbour'" : ''}].some((id) => host.said(id, 'timeout'))`;

/** What is waited for in vain is told with what the page looked like. */
async function told(tab: Tab, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof TooSlow) throw error;
    const look = await tab.evaluate<Look>('host.look()').catch(() => undefined);
    throw new NeverEnded(`Never came to its end: ${JSON.stringify({ ...look, host: '' })}`, {
      cause: error,
    });
  }
}

/** The tag has come to its state, its neighbour to its own. */
async function settled(row: Row, { until }: Stage): Promise<void> {
  await until(`host.is('subject', '${row.state}')`);
  if (row.neighbour === 'stands') await until(`host.is('neighbour', 'ready')`);
  if (row.codes.length > 0) {
    await until(`host.look().subject.codes.length >= ${row.codes.length}`);
  }
}

function hostUnharmed(now: HostLook, before: HostLook): void {
  assert.equal(now.answers, true, 'the page’s button answers');
  assert.deepEqual(now.globals, [], 'globals that nobody documented');
  assert.deepEqual(now.patched, [], 'functions of the browser that were replaced');
  assert.deepEqual(now, before, 'the page is as it was');
}

/** Once the fault has ended, the widget comes back in the way that the row names. */
async function recovered(row: Row, arranged: Arrangement, stage: Stage): Promise<void> {
  if (row.recovers === 'nothing to do') return;
  stage.fault(undefined);
  stage.frameFault(undefined);
  await stage.goodManifest();
  await arranged.heal?.(stage);
  if (row.recovers === 'put back') await stage.tab.evaluate('host.putBack()');
  if (row.recovers === 'reload') await stage.tab.goTo(stage.url);
  await stage.until(`host.is('subject', 'ready')`);
}
