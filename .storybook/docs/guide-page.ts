import { elements } from 'virtual:custom-elements';
import type { Named } from '../../tools/custom-elements/describe.ts';
import { guides } from '../../stories/shared/guide.ts';
import { exampleCode } from '../../stories/shared/playground.ts';

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((one) => `| ${one.map(cell).join(' | ')} |`)
    .join('\n');
}

const named = (heading: string, what: readonly Named[], empty = ''): string =>
  what.length
    ? `### ${heading}\n\n${table(
        ['Name', 'What it is'],
        what.map(({ name, description = '' }) => [`\`${name || empty}\``, description]),
      )}`
    : '';

const list = (heading: string, items: readonly string[]): string =>
  `### ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`;

/** Everything below an element's playground, as Markdown: how to use it, its anatomy, its keys, its code. */
export function guideAsMarkdown(tag: string): string {
  const element = elements.find(({ tagName }) => tagName === tag);
  const guide = guides[tag as `ju-${string}`];
  if (!element || !guide) return `There is no guide for \`${tag}\` yet.`;
  const anatomy = [
    named('Slots', element.slots, '(default)'),
    named('Parts', element.cssParts),
    named('Custom properties', element.cssProperties),
  ].filter(Boolean);
  const keys = Object.entries(guide.keyboard).map(([key, what]) => [`\`${key}\``, what]);
  return [
    '## How to use it',
    list('Do', guide.do),
    list('Do not', guide.dont),
    '## Code to copy',
    `\`\`\`html\n${exampleCode(tag, guide)}\n\`\`\``,
    '## Anatomy',
    ...(anatomy.length
      ? anatomy
      : ['It has no slots and no parts: what it shows comes from its attributes and properties.']),
    'Colours, sizes and type come from the theme’s `--ju-…` properties.',
    '## Keyboard',
    keys.length ? table(['Key', 'What it does'], keys) : 'Nothing in it takes the focus.',
  ].join('\n\n');
}
