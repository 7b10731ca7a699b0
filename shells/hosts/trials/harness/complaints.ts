import { mkdirSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Host } from '../host.ts';
import type { Look, Tag } from './look.ts';
import { crop, differing, masked, tolerance, type Box } from './pictures.ts';

/** What the shell leaves in a page, as `error-codes.md` lists it. */
export const documentedGlobals: readonly string[] = [
  'jobunivers',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
  '__FEDERATION__',
  '__GLOBAL_LOADING_REMOTE_ENTRY__',
  '__VMOK__',
];
/** What Lit adds to an object of the language. */
const documentedMembers: readonly string[] = ['Symbol.metadata'];

/**
 * Of layout shifts together. Around our tags nothing moves; what is left there is the difference between two runs of a page
 * whose own fonts arrive, and on a phone one more line of the form, of which a few pixels are in view. Within the search,
 * what stands beside the municipality's name moves once when the first answer brings that name, and letters find their own
 * font (as measured: 0.0003 at 1000 px, 0.0057 at 320 px, 0.0103 in Arabic, 0.016 in `<details>`, which the browser counts as inside, too).
 */
export const shiftAllowed = { around: 0.001, aroundOnPhone: 0.003, within: 0.02 } as const;

const without = (all: readonly string[], known: readonly string[]): string[] =>
  all.filter((one) => !known.includes(one));

/** How the page differs from the same page without our snippet; nothing when all is well. */
export function pageComplaints(
  { name, moves, says }: Host,
  embedded: Look,
  bare: Look,
  phone: boolean,
): string[] {
  const { told: now } = embedded;
  const { told: before } = bare;
  const found: string[] = [];
  const say = (what: string, value: unknown): void => void found.push(`${what}: ${String(value)}`);
  const globals = without(without(now.globals, before.globals), documentedGlobals);
  if (globals.length) say('globals', globals);
  const changed = without(without(now.changed, before.changed), documentedMembers);
  if (changed.length) say('members changed', changed);
  if (now.historyLength !== before.historyLength) say('history', now.historyLength);
  if (now.focused !== before.focused) say('focus', `${now.focused} instead of ${before.focused}`);
  if (!moves && now.shift - before.shift > shiftAllowed[phone ? 'aroundOnPhone' : 'around']) {
    say('the page moved', `${now.shift} instead of ${before.shift}: ${now.moved.join(' ')}`);
  }
  if (!moves && now.shiftInside > shiftAllowed.within) {
    say('the widget moved within', `${now.shiftInside}: ${now.moved.join(' ')}`);
  }
  if (now.own !== before.own) say('the page’s own elements', firstDifference(now.own, before.own));
  const said = without(embedded.console, bare.console).filter((line) => !says?.test(line));
  if (said.length) say('console', said.join(' | '));
  if (now.codes.length) say('codes', now.codes);
  const boxes = [...embedded.given.values()];
  const { share, picture, why } = differing(
    masked(embedded.picture, boxes),
    masked(bare.picture, boxes),
  );
  if (share > 0) {
    say('the page’s own pixels', why);
    keep(name, 'page', embedded.picture, bare.picture, picture);
  }
  return found;
}

/** How its widgets differ from those on the plain page. */
export function widgetComplaints({ name }: Host, found: Look, reference: Look): string[] {
  return [...found.widgets].flatMap(([tag, box]) => {
    const complaints: string[] = [];
    const [now, then] = [part(found, tag, box), part(reference, tag, reference.widgets.get(tag))];
    const { share, picture, why } = differing(now, then);
    if (share > tolerance.share) {
      complaints.push(`${tag} looks different: ${why}`);
      keep(name, tag, now, then, picture);
    }
    if (found.trees.get(tag) !== reference.trees.get(tag)) {
      complaints.push(
        `${tag} is told differently: ${firstDifference(found.trees.get(tag) ?? '', reference.trees.get(tag) ?? '')}`,
      );
    }
    return complaints;
  });
}

function part({ picture }: Look, tag: Tag, box: Box | undefined): PNG {
  if (!box) throw new Error(`No ${tag} there.`);
  return crop(picture, box);
}

function firstDifference(now: string, then: string): string {
  let at = 0;
  while (at < now.length && now[at] === then[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 160);
  return `…${around(now)}… instead of …${around(then)}…`;
}

/** Where whoever mends it can look at both. */
function keep(name: string, what: string, now: PNG, then: PNG, picture?: Buffer): void {
  const folder = `test-results/hosts/${name.replace(/[^\w]+/g, '-').slice(0, 60)}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${what}-actual.png`, PNG.sync.write(now));
  writeFileSync(`${folder}/${what}-expected.png`, PNG.sync.write(then));
  if (picture) writeFileSync(`${folder}/${what}-diff.png`, picture);
}
