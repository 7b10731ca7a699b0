import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(import.meta.dirname, '../../docs/adopting.md'), 'utf8');

/** The snippets of `docs/adopting.md` in one language, in their order; '' for those in none. */
export const snippets = (language: string): string[] =>
  [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code);

/** Every language that snippets are written in. */
export const languages: ReadonlySet<string> = new Set(
  [...page.matchAll(/^```(\w*)\n[\s\S]*?^```$/gm)].map(([, name = '']) => name),
);
