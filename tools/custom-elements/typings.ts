import type { ElementDescription, Named } from './describe.ts';
import type { ModuleOf } from './manifest.ts';

/** Types for React 19, which hands values to properties of custom elements, and listens to `on` + the event's very name. */
export function reactTypings(elements: readonly ElementDescription[], moduleOf: ModuleOf): string {
  const props = elements.map(
    (element) => `/** ${firstSentence(element)} */
export interface ${element.name}Props extends ElementProps<${element.name}> {
${[...given(element), ...listeners(element)].join('\n')}
}`,
  );
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements, moduleOf)}

/** What every element takes, with words that React spells its own way; without what the elements say better themselves. */
type ElementProps<Element extends HTMLElement> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  'autoComplete' | 'enterKeyHint' | 'spellCheck'
> & { enterkeyhint?: string; reading?: 'standard' | 'easy'; scheme?: 'light' | 'dark' };

type EventOf<Name extends string> = Name extends keyof HTMLElementEventMap
  ? HTMLElementEventMap[Name]
  : Event;

${props.join('\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName, name }) => `      '${tagName}': ${name}Props;`).join('\n')}
    }
  }
}
`;
}

/** Types for Vue's templates: `GlobalComponents`, as Volar and vue-tsc read them. */
export function vueTypings(elements: readonly ElementDescription[], moduleOf: ModuleOf): string {
  const components = elements.map(
    (element) => `/** ${firstSentence(element)} */
export type ${element.name}Component = CustomElement<${element.name}, {
${[...given(element), ...listeners(element, vueName)].join('\n')}
}>;`,
  );
  return `import type { HTMLAttributes, ReservedProps } from 'vue';
${imports(elements, moduleOf)}

/** A custom element as a template sees it; its slots are the light children's. */
type CustomElement<Element extends HTMLElement, Own> = new () => Element & {
  /** @deprecated For templates alone; the element has no such property. */
  $props: Own & ReservedProps & Omit<HTMLAttributes, keyof Own | 'autocomplete'> &
    { reading?: 'standard' | 'easy'; scheme?: 'light' | 'dark'; slot?: string };
};

type EventOf<Name extends string> = Name extends keyof HTMLElementEventMap
  ? HTMLElementEventMap[Name]
  : Event;

${components.join('\n')}

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tagName, name }) => `    '${tagName}': ${name}Component;`).join('\n')}
  }
}
`;
}

const imports = (elements: readonly ElementDescription[], moduleOf: ModuleOf): string =>
  elements
    .map((element) => `import type { ${element.name} } from './${moduleOf(element)}';`)
    .join('\n');

/** Properties, and attributes by their own names where these differ. */
function given({ name, attributes, properties }: ElementDescription): string[] {
  const fields = [
    ...attributes.filter(({ fieldName }) => fieldName).map(({ fieldName }) => fieldName ?? ''),
    ...properties.map((one) => one.name),
  ];
  const ofFields = [...new Set(fields)]
    .filter((field) => field !== 'enterKeyHint')
    .map((field) => `  ${quoted(field)}?: ${name}['${field}'];`);
  const ofAttributes = attributes
    .filter((one) => one.fieldName && one.name !== one.fieldName && /[-]/.test(one.name))
    .map((one) => `  ${quoted(one.name)}?: ${name}['${one.fieldName ?? ''}'];`);
  return [...ofFields, ...ofAttributes];
}

/** Events that the framework does not know by itself. */
function listeners(
  { events }: ElementDescription,
  spell: (event: Named) => string = ({ name }) => `on${name}`,
): string[] {
  return events
    .filter(({ name }) => !known.has(name))
    .map((event) => `  ${quoted(spell(event))}?: (event: EventOf<'${event.name}'>) => void;`);
}

/** React and Vue type these for every element; React delegates them, and they bubble here too. */
const known = new Set(['click', 'input', 'change']);

/** `ju-remove` -> `onJuRemove`, which templates write `@ju-remove`. */
const vueName = ({ name }: Named): string =>
  `on-${name}`.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);

const firstSentence = ({ description }: ElementDescription): string =>
  (/^.*?[.](?=\s|$)/s.exec(description)?.[0] ?? description).replace(/\s+/g, ' ');
