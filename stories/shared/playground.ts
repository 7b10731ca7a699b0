import type { StoryObj } from '@storybook/web-components-vite';
import { elements } from 'virtual:custom-elements';
import { guides, type Example, type Guide } from './guide.ts';
import { wordsIn, type Say } from './words.ts';

/** An example's words until somebody chooses a language, and those to copy. */
const inDanish = wordsIn({ globals: { language: 'da' } });

const exampleOf = (guide: Guide | undefined, say: Say): Example =>
  (typeof guide?.example === 'function' ? guide.example(say) : guide?.example) ?? {};

const argsOf = ({ attributes, content }: Example) => ({
  ...attributes,
  ...(content && { content }),
});

/** The element as its guide begins it; the controls come from the manifest. */
export function playground(tag: `ju-${string}`): StoryObj {
  const initial: Readonly<Record<string, unknown>> = argsOf(exampleOf(guides[tag], inDanish));
  return {
    args: initial,
    argTypes: { content: { name: 'HTML inside', control: 'text' } },
    render: (args, context) => {
      const example = exampleOf(guides[tag], wordsIn(context));
      // What somebody wrote in the controls stays; the rest is in the toolbar's language.
      const translated = Object.entries(argsOf(example)).filter(
        ([name]) => args[name] === initial[name],
      );
      return build(tag, { ...args, ...Object.fromEntries(translated) }, example.properties);
    },
  };
}

function build(
  tag: string,
  args: Readonly<Record<string, unknown>>,
  properties: Example['properties'],
): HTMLElement {
  const element = document.createElement(tag);
  const known = elements.find(({ tagName }) => tagName === tag)?.attributes ?? [];
  for (const { name } of known) {
    const value = args[name];
    if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false && value !== '')
      element.setAttribute(name, String(value));
  }
  Object.assign(element, properties);
  if (typeof args.content === 'string')
    element.append(document.createRange().createContextualFragment(args.content));
  return element;
}

/** The example as a web editor writes it. */
export function exampleCode(tag: string, guide: Guide | undefined): string {
  const { attributes = {}, properties = {}, content = '' } = exampleOf(guide, inDanish);
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`));
  const script = Object.entries(properties).map(
    ([name, value]) =>
      `document.querySelector('${tag}').${name} = ${typeof value === 'function' ? `${value}` : JSON.stringify(value, null, 2)};`,
  );
  return [`<${tag}${written.join('')}>${content}</${tag}>`, ...script].join('\n\n');
}
