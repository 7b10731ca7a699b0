import type { Finding, Topic } from '../refusal.ts';

/** What a check came to. */
export interface Checked {
  readonly tag: string;
  readonly version: string;
  readonly weight: string;
  readonly seconds: number;
  /** What was looked at. */
  readonly topics: readonly Topic[];
  readonly findings: readonly Finding[];
}

/** What each topic promises when nothing is found. */
const promises: Readonly<Record<Topic, string>> = {
  build: 'it builds',
  contract: "a municipality's build takes it: remote.json, tag, versions, closure",
  pins: 'nothing is fetched that is not pinned, nothing by a late import()',
  texts: 'four languages and easy-read, none left over, none too hard to read',
  size: 'within its budget',
  accessibility: 'axe finds nothing, in any mode, language or size',
  keyboard: 'everything is reached and seen with the keyboard',
  layout: 'nothing is cut off or too small to hit: 320 px, 200 %, spaced text',
  security: 'clean under a strict policy and Trusted Types',
  hosts: 'the same in pages whose styles leak',
  faults: 'whatever fails around it, the page is unharmed',
  traces: 'no globals, nothing kept unsaid, nothing left behind',
};
/** Every topic, in the order it is told of. */
export const topics = Object.keys(promises) as readonly Topic[];
/** So many of one topic are written out. */
const most = 12;

/** For a terminal. */
export function inLines({
  tag,
  version,
  weight,
  seconds,
  topics: done,
  findings,
}: Checked): string {
  const lines = [`<${tag}> ${version}${weight && `, ${weight}`}`, ''];
  for (const topic of topics) {
    const own = findings.filter((finding) => finding.topic === topic);
    if (own.length === 0 && !done.includes(topic)) continue;
    lines.push(
      `${own.length === 0 ? '✓' : '✗'} ${topic.padEnd(14)} ${own.length === 0 ? promises[topic] : ''}`.trimEnd(),
    );
    for (const { message } of own.slice(0, most)) {
      lines.push(`    - ${message.replaceAll('\n', '\n      ')}`);
    }
    if (own.length > most) lines.push(`    … and ${own.length - most} more`);
  }
  const skipped = topics.filter((topic) => !done.includes(topic));
  if (skipped.length > 0) lines.push(`· not looked at: ${skipped.join(', ')}`);
  const count = findings.length;
  lines.push(
    '',
    `${count === 0 ? 'Nothing found' : `${count} ${count === 1 ? 'finding' : 'findings'}`} in ${seconds.toFixed(0)} s.`,
  );
  return lines.join('\n');
}
