import type { ElementDescription, Named } from './describe.ts';

/** Where a class can be imported from, by the source it stands in. */
export type ModuleOf = (element: ElementDescription) => string;

/** The descriptions as a custom-elements manifest (schema 2.1.0), which editors and documentation tools read. */
export function customElementsManifest(
  elements: readonly ElementDescription[],
  moduleOf: ModuleOf,
): object {
  const paths = [...new Set(elements.map(moduleOf))].sort();
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: paths.map((path) => {
      const inside = elements.filter((element) => moduleOf(element) === path);
      return {
        kind: 'javascript-module',
        path,
        declarations: inside.map(declaration),
        exports: inside.flatMap(({ name, tagName }) => [
          { kind: 'js', name, declaration: { name, module: path } },
          { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
        ]),
      };
    }),
  };
}

function declaration(element: ElementDescription): object {
  const { name, tagName, description, attributes, properties, methods } = element;
  const field = (one: Named, attribute?: string) => ({
    kind: 'field',
    ...plain(one),
    ...(attribute && { attribute }),
  });
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName,
    description,
    attributes: attributes.map((one) => ({
      ...plain(one),
      fieldName: one.fieldName ?? one.name,
    })),
    members: [
      ...attributes
        .filter((one) => one.fieldName)
        .map((one) => field({ ...one, name: one.fieldName ?? one.name }, one.name)),
      ...properties.map((one) => field(one)),
      ...methods.map(({ parameters, return: given, ...one }) => ({
        kind: 'method',
        ...plain(one),
        ...(parameters && { parameters }),
        ...(given && { return: given }),
      })),
    ],
    events: element.events.map((one) => ({
      ...plain(one),
      type: { text: one.type?.text ?? 'Event' },
    })),
    slots: element.slots.map(plain),
    cssParts: element.cssParts.map(plain),
    cssProperties: element.cssProperties.map(plain),
  };
}

/** Without what only our own tools look at. */
const plain = ({ name, description, type, default: standard }: Named) => ({
  name,
  ...(description && { description }),
  ...(type && { type: { text: type.text } }),
  ...(standard !== undefined && { default: standard }),
});
