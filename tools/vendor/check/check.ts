import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../preset/library.ts';
import type { Finding, Topic } from '../refusal.ts';
import { Refusal } from '../refusal.ts';
import { buildWidget, type BuiltWidget } from '../site/build-widget.ts';
import { looksFor } from '../site/looks.ts';
import { refusalsFor } from '../site/manifest.ts';
import { weightInWords } from '../site/weight.ts';
import { launch, ofProject } from './browser.ts';
import { findingsInFaults } from './faults.ts';
import { findingsInModes } from './modes.ts';
import { siteFor } from './open.ts';
import { findingsInHosts, findingsInRequests, findingsInSecurity } from './pages.ts';
import { inLines, topics, type Checked } from './report.ts';
import { findingsInShownTexts, findingsInTextFiles } from './texts.ts';
import { findingsInTraces } from './traces.ts';
import { Fallen, visit, type Bench, type Fault } from './visit.ts';

export interface CheckOptions {
  readonly root: string;
  readonly kit: string;
  readonly json: boolean;
  /** Only these topics' checks. */
  readonly only: readonly string[];
  readonly say?: (text: string) => void;
}

/** Runs everything that a municipality runs. @returns the exit code: 0 when nothing was found. */
export async function checkWidget(options: CheckOptions): Promise<number> {
  const unknown = options.only.find((topic) => !topics.some((known) => known === topic));
  if (unknown !== undefined) {
    throw new Refusal(`'${unknown}' is no topic of the check; there are ${topics.join(', ')}.`);
  }
  const say = options.say ?? ((text: string) => console.log(text));
  const checked = await check(options);
  say(options.json ? JSON.stringify(checked, null, 2) : inLines(checked));
  return checked.findings.length === 0 ? 0 : 1;
}

/** Findings of a widget's folder, with what was looked at. */
export async function check({ root, kit, only }: CheckOptions): Promise<Checked> {
  const began = performance.now();
  const attempt = await buildWidget(root, { write: true });
  const done: Topic[] = [];
  const findings: Finding[] = [];
  const result = (built?: BuiltWidget): Checked => ({
    tag: built?.remote.tag ?? 'not built',
    version: built?.remote.version ?? '',
    weight: built ? weightInWords(built) : '',
    seconds: (performance.now() - began) / 1000,
    topics: [...new Set(done)],
    findings: unique(findings),
  });
  if (attempt.type === 'refused') {
    findings.push(...attempt.findings);
    // What is wrong with the texts can be said all the same.
    if (attempt.options) {
      findings.push(...findingsInTextFiles(root, attempt.options));
      done.push('texts');
    }
    done.push(...findings.map(({ topic }) => topic));
    return result();
  }
  const { built } = attempt;
  done.push('build', 'size', 'pins');
  const wanted = (topic: Topic) => only.length === 0 || only.includes(topic);
  if (wanted('texts')) findings.push(...findingsInTextFiles(root, built.options));
  const { bench, stop } = await benchFor(root, kit, built);
  try {
    const { site } = bench;
    if (site.manifest && site.item) {
      const { tags } = readLibrary(kit);
      const refused = await refusalsFor(site.manifest, site.item, site.embed, tags);
      findings.push(...refused.map((message) => ({ topic: 'contract' as const, message })));
      done.push('contract');
    }
    const fallen = await stands(bench);
    if (fallen) {
      findings.push(fallen);
      done.push('faults');
      return result(built);
    }
    const checks: readonly [readonly Topic[], (bench: Bench) => Promise<Finding[]>][] = [
      [['accessibility', 'keyboard', 'layout'], findingsInModes],
      [['texts'], findingsInShownTexts],
      [['hosts'], findingsInHosts],
      [['security', 'faults'], findingsInSecurity],
      [['traces'], findingsInTraces],
      [['faults'], findingsInFaults],
    ];
    for (const [topics, run] of checks) {
      if (!topics.some(wanted)) continue;
      try {
        findings.push(...(await run(bench)));
      } catch (error) {
        if (!(error instanceof Fallen)) throw error;
        findings.push({
          topic: topics[0] as Topic,
          message: `It does not stand: ${error.message}`,
        });
      }
      done.push(...topics);
    }
    findings.push(...findingsInRequests(bench));
  } finally {
    await stop();
  }
  return result(built);
}

/** Whether the widget stands in a plain page at all; the other checks look at what stands. */
async function stands(bench: Bench): Promise<Finding | undefined> {
  try {
    await visit(bench, {}, {}, async () => undefined);
    return undefined;
  } catch (error) {
    if (!(error instanceof Fallen)) throw error;
    return {
      topic: 'faults',
      message: `In a plain page the widget falls, and what the editor wrote stays: ${error.message}\nIt must render, and dispatch JuReadyEvent when it has.`,
    };
  }
}

async function benchFor(
  root: string,
  kit: string,
  built: BuiltWidget,
): Promise<{ bench: Bench; stop: () => Promise<void> }> {
  let fault: Fault | undefined;
  const { source } = await ofProject<{ source: string }>(root, 'axe-core').then(
    (module) => (module as { default?: { source: string } }).default ?? module,
  );
  const site = await siteFor(root, kit, built, {
    answer: (request, response, { path }) =>
      fault?.(`http://${request.headers.host}${path}`, response, built.files.get(path.slice(1))) ??
      false,
  });
  try {
    const browser = await launch(root);
    const bench: Bench = {
      root,
      built,
      site,
      browser,
      looks: looksFor(root, kit),
      scripts: { checks: readFileSync(join(kit, 'page-checks.js'), 'utf8'), axe: source },
      asked: new Set(),
      fault: (given) => (fault = given),
      patience: (timeoutMs = built.remote.timeoutMs) => site.show(waitingFor(built, timeoutMs)),
    };
    return {
      bench,
      async stop() {
        await browser.close();
        await site.stop();
      },
    };
  } catch (error) {
    await site.stop();
    throw error instanceof Refusal ? error : new Refusal(String(error));
  }
}

/** The same widget, for pages that wait less long. */
function waitingFor(built: BuiltWidget, timeoutMs: number): BuiltWidget {
  const files = new Map(built.files);
  files.set('remote.json', JSON.stringify({ ...built.remote, timeoutMs }));
  return { ...built, files };
}

/** Each said once, however many modes it is seen in. */
const unique = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.topic} ${finding.message}`, finding])).values(),
];
