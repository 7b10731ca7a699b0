import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What can be made. */
export type Kind = 'widget' | 'element';

/** Everything the parts of a new component are called. */
export interface Names {
  readonly kind: Kind;
  /** `job-card` */
  readonly name: string;
  /** `ju-job-card` */
  readonly tag: string;
  /** `JuJobCard` */
  readonly className: string;
  /** `jobCard` */
  readonly camel: string;
  /** `Job card` */
  readonly title: string;
  /** `components/widgets/job-card` */
  readonly folder: string;
}

/** Said to the person who typed the command; no stack is needed. */
export class Refusal extends Error {}

export const usage =
  'Usage: npm run new -- widget|element NAME   (as in: npm run new -- element date-field)';

/** Reads the command's words. @throws {Refusal} saying what to type instead. */
export function readNames(words: readonly string[], root: string): Names {
  const [kind, name = '', ...rest] = words;
  if (kind !== 'widget' && kind !== 'element') {
    throw new Refusal(`Say 'widget' or 'element' first${kind ? `, not '${kind}'` : ''}.\n${usage}`);
  }
  if (rest.length > 0)
    throw new Refusal(`One name only; '${rest.join(' ')}' is too much.\n${usage}`);
  if (!name) throw new Refusal(`A name is missing.\n${usage}`);
  if (name.startsWith('ju-')) {
    throw new Refusal(`Leave 'ju-' out: the tag gets it by itself. Try '${name.slice(3)}'.`);
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    throw new Refusal(`'${name}' is no name: small letters a-z and digits, words joined by '-'.`);
  }
  const folders = { widget: 'components/widgets', element: 'components/elements' };
  for (const folder of Object.values(folders)) {
    if (existsSync(join(root, folder, name))) {
      throw new Refusal(`<ju-${name}> is there already, in ${folder}/${name}/.`);
    }
  }
  if (existsSync(join(root, 'locales/da', `${name}.json`))) {
    throw new Refusal(`The texts of '${name}' are there already, in locales/da/${name}.json.`);
  }
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const pascal = name.split('-').map(capital).join('');
  return {
    kind,
    name,
    tag: `ju-${name}`,
    className: `Ju${pascal}`,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    title: capital(name.replaceAll('-', ' ')),
    folder: `${folders[kind]}/${name}`,
  };
}
