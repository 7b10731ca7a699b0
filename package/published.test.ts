import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Named } from '../tools/custom-elements/describe.ts';
import { themeProperties } from '../tools/custom-elements/properties.ts';
import { buildPackage, type BuiltPackage } from './build-package.ts';

/** As much of the custom-elements manifest as is looked at. */
interface Manifest {
  readonly modules?: readonly {
    readonly path: string;
    readonly declarations: readonly { readonly tagName: string; readonly attributes: Named[] }[];
  }[];
}

/** Style sheets have no types. */
const notCode = [/\.css$/];
/**
 * The profile `esm-only`: resolution as of Node before `exports`, and `require()` of ES modules, are not asked for. What
 * counts is `node16-esm` and `bundler`.
 */
const ignored = new Set(['node10', 'node16-cjs']);
const resolutionOf = (problem: Problem): string =>
  'resolutionKind' in problem
    ? problem.resolutionKind
    : 'resolutionOption' in problem
      ? problem.resolutionOption
      : '';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
let built: BuiltPackage;
before(async () => (built = await buildPackage(folder)));
after(() => rmSync(folder, { recursive: true }));

describe('the package as it is published', () => {
  it('is put together as npm and bundlers expect (publint)', async () => {
    const tarball = readFileSync(built.tarball);
    const { messages, pkg } = await publint({
      strict: true,
      pack: {
        tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength),
      },
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('gives the right types to ES modules, in Node and in bundlers (are the types wrong)', async () => {
    const tarball = createPackageFromTarballData(readFileSync(built.tarball));
    const result = await checkPackage(tarball, { excludeEntrypoints: notCode });
    assert.ok(result.types, 'there are types');
    assert.deepEqual(
      result.problems.filter((problem) => !ignored.has(resolutionOf(problem))),
      [],
    );
  });

  it('tells editors every element, in modules that are there, with the words one can write', () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(join(built.folder, name), 'utf8')) as Record<string, never[]>;
    const { modules = [] } = read('custom-elements.json') as unknown as Manifest;
    const missing = modules.filter(({ path }) => !existsSync(join(built.folder, path)));
    assert.deepEqual(missing, []);
    const declared = modules.flatMap(({ declarations }) => declarations);
    const defined = globSync('components/**/*.js', { cwd: built.folder }).flatMap((file) =>
      [...readFileSync(join(built.folder, file), 'utf8').matchAll(/^define\('([^']+)'/gm)].map(
        ([, tag]) => tag,
      ),
    );
    assert.deepEqual(declared.map(({ tagName }) => tagName).sort(), defined.sort());
    const icon = declared
      .find(({ tagName }) => tagName === 'ju-button')
      ?.attributes.find(({ name }) => name === 'icon');
    assert.match(icon?.type?.text ?? '', /'search' \| 'close'/);
    const { tags = [] } = read('vscode/html.json') as unknown as { tags?: { name: string }[] };
    assert.deepEqual(tags.map(({ name }) => name).sort(), defined);
    const { properties = [] } = read('vscode/css.json') as unknown as { properties?: Named[] };
    assert.deepEqual(
      properties.map(({ name }) => name),
      themeProperties.map(({ name }) => name),
    );
  });
});
