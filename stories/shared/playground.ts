import type { StoryObj } from '@storybook/web-components-vite';
import { elements } from 'virtual:custom-elements';
import { guides, type Guide } from './guide.ts';

/** The element as its guide begins it; the controls come from the manifest. */
export function playground(tag: `ju-${string}`): StoryObj {
  const { attributes = {}, properties = {}, content = '' } = guides[tag]?.example ?? {};
  return {
    args: { ...attributes, ...(content && { content }) },
    argTypes: { content: { name: 'HTML inside', control: 'text' } },
    render: (args) => build(tag, args, properties),
  };
}

function build(
  tag: string,
  args: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, unknown>>,
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
  const { attributes = {}, properties = {}, content = '' } = guide?.example ?? {};
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`));
  const script = Object.entries(properties).map(
    ([name, value]) =>
      `document.querySelector('${tag}').${name} = ${typeof value === 'function' ? `${value}` : JSON.stringify(value, null, 2)};`,
  );
  return [`<${tag}${written.join('')}>${content}</${tag}>`, ...script].join('\n\n');
}
