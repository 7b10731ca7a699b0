import type { ArgTypes } from '@storybook/web-components-vite';
import { elements } from 'virtual:custom-elements';
import type { Named } from '../../tools/custom-elements/describe.ts';

const words = /^('[^']*'( \| )?)+/;

/** A control that fits an attribute's type. */
function controlFor(type: string): Pick<ArgTypes[string], 'control' | 'options'> {
  if (/^boolean/.test(type)) return { control: { type: 'boolean' } };
  if (/^number/.test(type)) return { control: { type: 'number' } };
  if (words.test(type)) {
    return {
      control: { type: 'select' },
      options: [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word),
    };
  }
  return { control: { type: 'text' } };
}

const row = ({ name, description, type, default: start }: Named, category: string) => ({
  name,
  description,
  table: {
    category,
    ...(type && { type: { summary: type.text } }),
    ...(start !== undefined && { defaultValue: { summary: start } }),
  },
});

/** Storybook's table and controls of an element, from the manifest. */
export function extractArgTypes(tag: string): ArgTypes | null {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) return null;
  return Object.fromEntries([
    ...element.attributes.map((one) => [
      one.name,
      { ...row(one, 'Attributes'), ...controlFor(one.type?.text ?? '') },
    ]),
    ...[...element.properties].map((one) => [
      `.${one.name}`,
      { ...row(one, 'Properties'), control: false },
    ]),
    ...element.events.map((one) => [`@${one.name}`, { ...row(one, 'Events'), control: false }]),
  ]) as ArgTypes;
}

/** What the class's own comment says. */
export const extractComponentDescription = (tag: string): string =>
  elements.find(({ tagName }) => tagName === tag)?.description ?? '';
