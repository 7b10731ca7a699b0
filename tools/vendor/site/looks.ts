import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hostilePages } from '../../../components/testing/hostile-pages.ts';

/** How a host's page looks: style sheets of its own that know nothing of ours. */
export interface Look {
  readonly name: string;
  readonly title: string;
  readonly css: string;
}

const plain = `
body { margin: 0 auto; max-inline-size: 60rem; padding: 1rem; font: 1rem/1.5 sans-serif; color: #222; background: #fff }
@media (prefers-color-scheme: dark) { html { color-scheme: dark } body { color: #eee; background: #111 } }
`;

/** A style sheet of a package that the vendor has installed; undefined where there is none. */
function ofPackage(root: string, name: string, file: string): string | undefined {
  try {
    const require = createRequire(join(root, 'package.json'));
    let folder = dirname(require.resolve(name));
    while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The looks that a widget can be seen in: a plain page, Bootstrap and the Danish design system where they are installed, and
 * every page that leaks styles.
 */
export function looksFor(root: string, kit: string): readonly Look[] {
  const looks: Look[] = [{ name: 'plain', title: 'Plain', css: plain }];
  const add = (name: string, title: string, css: string | undefined) => {
    if (css !== undefined) looks.push({ name, title, css });
  };
  add('bootstrap', 'Bootstrap', ofPackage(root, 'bootstrap', 'dist/css/bootstrap.css'));
  add('dkfds', 'Det Fælles Designsystem', ofPackage(root, 'dkfds', 'dist/css/dkfds.css'));
  add('wordpress', 'WordPress theme', readFileSync(join(kit, 'wordpress-like.css'), 'utf8'));
  hostilePages.forEach(({ name, css }, index) => add(`hostile-${index}`, `Page ${name}`, css));
  const everything = hostilePages.map(({ css }) => css ?? '').join('\n');
  add('hostile', 'Everything hostile at once', everything);
  return looks;
}
