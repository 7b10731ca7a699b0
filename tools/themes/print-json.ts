import { format } from 'prettier';

/** JSON as this project formats it, each token's value on one line where it fits. */
export function printJson(value: unknown): Promise<string> {
  const text = JSON.stringify(value, undefined, 2).replace(
    /\{\s*("(?:\$value|\$ref|colorSpace|value)":[^{}]*?)\s*\}/g,
    (_, inside: string) => `{ ${inside.replace(/\s+/g, ' ')} }`,
  );
  return format(text.replace(/\{\s*("\$value": \{[^{}]*\})\s*\}/g, '{ $1 }'), {
    parser: 'json',
    printWidth: 100,
  });
}
