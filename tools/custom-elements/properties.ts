import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tokens } from '../../themes/tokens.ts';
import type { ElementDescription, Named } from './describe.ts';

const meanings = new Map<string, string>(
  Object.values(tokens).map(({ property, description }) => [property, description]),
);

/** The theming surface: every custom property with its meaning. */
export const themeProperties: readonly Named[] = [...meanings].map(([name, description]) => ({
  name,
  description,
}));

/** Properties of the theming surface that an element's own style sheets read. */
export function propertiesOf(root: string, { source }: ElementDescription): Named[] {
  const folder = join(root, dirname(source));
  const own = readdirSync(folder)
    .filter((file) => file.endsWith('.styles.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const shared = readFileSync(join(root, source), 'utf8').includes('formControlStyles')
    ? ['field', 'form-control'].map((name) =>
        readFileSync(join(root, `components/elements/${name}.styles.ts`), 'utf8'),
      )
    : [];
  const used = new Set([...own, ...shared].join('\n').match(/--ju-[\w-]+/g));
  return themeProperties.filter(({ name }) => used.has(name));
}
