import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../../', import.meta.url));
const pages = ['*.md', '.changeset/*.md', '{bench,docs,package,shells,themes,tools}/**/*.md']
  .flatMap((pattern) => globSync(pattern, { cwd: house }))
  // The WordPress plugin's tests have packages of their own.
  .filter((page) => !page.includes('node_modules'));
const read = (page: string): string => readFileSync(join(house, page), 'utf8');
const withoutCode = (text: string): string => text.replace(/^```[^]*?^```/gm, '');

/** A heading's anchor, as GitHub and npm make it. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
const anchorsOf = (page: string): string[] =>
  [...withoutCode(read(page)).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    anchorOf(heading),
  );

function deadIn(page: string): string[] {
  const text = withoutCode(read(page));
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href|srcset)="([^"]+)"/g)];
  return links
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(house, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
    });
}

/** Places in the house that a page names as code; patterns and placeholders are none. */
function missingIn(page: string): string[] {
  const places =
    /`((?:bench|components|contract|docs|e2e|gateway|locales|mocks|package|shells|stories|themes|tools)\/[\w./-]+)`/g;
  return [...withoutCode(read(page)).matchAll(places)]
    .map(([, place = '']) => place)
    .filter((place) => !/NAME|NNNN|…/.test(place) && !existsSync(join(house, place)));
}

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const unknownIn = (page: string): string[] =>
  [...read(page).matchAll(/\bnpm run ([a-z]+)(?= --|`)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !Object.hasOwn(scripts, name));

describe('what is written about the house', () => {
  it('is found', () => assert.ok(pages.length > 100, `${pages.length} pages`));
  it('links to files and headings that are there', () =>
    assert.deepEqual(
      pages.flatMap((page) => deadIn(page).map((link) => `${page}: ${link}`)),
      [],
    ));
  it('names files and folders that are there', () =>
    assert.deepEqual(
      pages.flatMap((page) => missingIn(page).map((place) => `${page}: ${place}`)),
      [],
    ));
  it('names commands that are there', () =>
    assert.deepEqual(
      pages
        // A vendor's folder has commands of its own.
        .filter((page) => page !== 'docs/vendors.md' && !page.startsWith('tools/vendor/template/'))
        .flatMap((page) => unknownIn(page).map((name) => `${page}: npm run ${name}`)),
      [],
    ));
});
