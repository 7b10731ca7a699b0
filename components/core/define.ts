import { warnOnce } from './development.ts';

/**
 * Registers an element's class under its tag. Doing so twice is harmless; when another class holds the tag already, that
 * one stays and a developer is told, once.
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  const holder = customElements.get(tag);
  if (!holder) {
    customElements.define(tag, elementClass);
  } else if (holder !== elementClass) {
    warnOnce(
      `<${tag}> is defined already by another copy of the library; that copy stays in use here.`,
    );
  }
}
