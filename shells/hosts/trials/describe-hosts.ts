import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { shiftAllowed } from './harness/complaints.ts';
import { tolerance } from './harness/pictures.ts';
import type { Host } from './host.ts';
import { groups } from './table.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const versionOf = async (name: string): Promise<string> => {
  const text = await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8');
  const read = JSON.parse(text) as { name: string; version: string };
  return `${read.name} ${read.version}`;
};

async function row(host: Host): Promise<string> {
  const versions = await Promise.all((host.packages ?? []).map(versionOf));
  const engines = host.everywhere ? 'Chromium; words in Firefox, WebKitGTK' : 'Chromium';
  const widths = host.narrow ? '1000, 320' : '1000';
  const also = [
    ...(host.moves ? ['layout shift not held to a limit'] : []),
    ...(host.says ? ['the console may tell of files that are not there'] : []),
    ...(host.print ? ['printed, beside the plain page printed'] : []),
    ...(host.attributes ? [`both tags have \`${host.attributes}\``] : []),
  ];
  const cells = [
    host.name,
    versions.join(', '),
    engines,
    widths,
    also.join('; ') || 'none',
    host.remark ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The page of the documentation about hosts, made from the table that is tested. */
export async function describeHosts(): Promise<string> {
  const parts = [
    `# Hosts that widgets are tried in

Made from \`shells/hosts/trials/\` by \`node shells/hosts/trials/write-page.ts\`; do not edit. Every row is a test: it would fail, were it not as it says here. A row that fails is tried twice more at most, and the run says why: a busy machine draws late.

The real loader, kernel, job search (in the page) and screening form (in its frame) stand on a page that uses style sheets and libraries as npm ships them. Each row is held, in Chromium, at the widths it names and but for its exceptions, to this:

- **The widget's picture** is that of the same widget on a page without styles, in a box of the same width, taken in the same run: at most ${tolerance.share * 100} % of its pixels differ. So is its accessibility tree. A search finds, a form goes on to its next question.
- **The page's own pixels**, with our tags' boxes left out, are exactly those of the page without our snippet. So are its elements, its globals and members of the browser's prototypes (but for those in [error-codes.md](error-codes.md)), the length of its history, focus and console. Not compared: scroll, for the trial itself scrolls to the widgets.
- **Nothing of the page moves** on a page with the lines of [host-page.md](host-page.md) that reserve room (100vh): layout shifts around our tags, less those that the page has without us, stay below ${shiftAllowed.around} (fonts that arrive), and at 320 px below ${shiftAllowed.aroundOnPhone} (the form may take one more line when its letters arrive; of what stands below, a few pixels are in view).
- **Within the widget** layout shifts stay below ${shiftAllowed.within}. They are not 0: until the first answer brings the municipality's name, its button says 'Kommunen her', and what stands beside it moves when the name is longer (measured: 0.0003 at 1000 px, up to 0.0057 at 320 px, 0.0103 in Arabic); letters find their own font.
- No file of ours is fetched twice by us, however often the page swaps its body (once more where a busy browser inserts before it has written its cache).

In Firefox and WebKitGTK, in their own window's width: both widgets become ready, no tag fails, the documented globals are there on the plain page, and the search's words are the same as there, once they no longer change. Pictures, pixels, layout shifts and accessibility trees are compared in Chromium alone: the other two engines tell no layout shift, and WebKitGTK's driver no tree.
`,
  ];
  for (const [group, members] of Object.entries(groups)) {
    const rows = await Promise.all(members.map(row));
    parts.push(
      `## ${group}\n\n| host | packages | engines | widths | exceptions | remark |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    );
  }
  parts.push(`## What is followed, and what cannot be kept out

- A page that hides a part (\`visibility\`, \`pointer-events\`, \`opacity\`, \`user-select\`) hides the widget in it. Underlines of a box around a tag run through its words.
- A box that is as wide as its words (a float, a table cell, \`inline-block\`) grows to the widget's 280 px. In a table row whose cells stand on one baseline, say \`vertical-align: top\`.
- React, Vue and pages that morph (Turbo's refresh, idiomorph) own what they have drawn: write the tag there, not \`<div data-ju>\`, whose
  content our script moves.
- A page that goes to and fro (Turbo, htmx) keeps the widget that stands, and at times the last that went: two in memory at most,
  never more. What holds the second is not known.
- A page that morphs back a holder (\`<div data-ju>\`) takes the tag in it away, and nothing brings it back.
- A file that joins several scripts knows no \`data-municipality\`: put \`municipality\` on the tag.
`);
  return format(parts.join('\n'), { parser: 'markdown', printWidth: 140, proseWrap: 'preserve' });
}
