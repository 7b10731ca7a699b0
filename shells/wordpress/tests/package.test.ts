import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pluginFiles, versionOf } from '../build/plugin-files.ts';
import { readTranslations } from '../build/translations.ts';
import { zip } from '../build/zip.ts';
import { startPhp } from './php.ts';

const files = await pluginFiles();
const textOf = (path: string): string => Buffer.from(files.get(path) ?? '').toString('utf8');
const sources = [...files.keys()].filter((path) => path.endsWith('.php'));
const recipes = join(import.meta.dirname, '..', '..', '..', 'docs', 'recipes');

/** Which of these PHP does not understand, and why. */
async function faultsIn(
  version: '7.4' | '8.3',
  texts: ReadonlyMap<string, string>,
): Promise<string[]> {
  const php = await startPhp(version);
  try {
    const faults: string[] = [];
    for (const [name, text] of texts) {
      php.writeFile('/tmp/source.php', text);
      const { text: said } = await php.run({
        code: `<?php try { token_get_all( file_get_contents( '/tmp/source.php' ), TOKEN_PARSE ); } catch ( ParseError $e ) { echo $e->getMessage(); }`,
      });
      if (said) faults.push(`${name}: ${said}`);
    }
    return faults;
  } finally {
    php.exit();
  }
}

describe('the plugin’s zip', () => {
  test('has one version, in all places that name it', () => {
    assert.match(versionOf(files), /^\d+\.\d+\.\d+$/);
    const other = new Map(files).set('jobunivers/readme.txt', Buffer.from('Stable tag: 9.9.9'));
    assert.throws(() => versionOf(other), /disagree/);
  });

  test('is made of the same bytes each time, and of nothing that only tests need', () => {
    assert.deepEqual(zip(files), zip(files));
    assert.ok([...files.keys()].every((path) => !/test|node_modules|package/.test(path)));
    assert.ok(files.has('jobunivers/LICENSE'));
  });

  test('is PHP 7.4 throughout, as it says it needs', async () => {
    const faults = await faultsIn(
      '7.4',
      new Map([
        ...sources.map((path) => [path, textOf(path)] as const),
        ['newer', '<?php match(1) { 1 => 2 };'],
      ]),
    );
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', /^newer: /);
  });

  test('lets none of its files be called by itself', () => {
    for (const path of sources) {
      assert.match(
        textOf(path),
        /^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m,
        path,
      );
    }
  });

  test('has every text in the template and in Danish, and no other', () => {
    const asked = new Set<string>();
    for (const path of sources) {
      for (const [, text] of textOf(path).matchAll(
        /\b(?:esc_html)?_{1,2}\( '((?:[^'\\]|\\.)+)', 'jobunivers' \)/g,
      )) {
        asked.add(text!);
      }
    }
    const { title, description, keywords } = JSON.parse(textOf('jobunivers/block/block.json')) as {
      title: string;
      description: string;
      keywords: string[];
    };
    asked.add(`block title\u0004${title}`).add(`block description\u0004${description}`);
    for (const keyword of keywords) asked.add(`block keyword\u0004${keyword}`);
    const keysOf = (path: string): string[] =>
      readTranslations(textOf(path))
        .map(({ key }) => key)
        .filter(Boolean)
        .sort();
    assert.ok(asked.size > 30);
    assert.deepEqual(keysOf('jobunivers/languages/jobunivers.pot'), [...asked].sort());
    assert.deepEqual(keysOf('jobunivers/languages/jobunivers-da_DK.po'), [...asked].sort());
    for (const { key, text } of readTranslations(
      textOf('jobunivers/languages/jobunivers-da_DK.po'),
    )) {
      assert.ok(text, key);
      assert.deepEqual(text.match(/%(?:\d\$)?s/g), key.match(/%(?:\d\$)?s/g), key);
    }
  });
});

test('PHP in the recipes can be read by PHP', async () => {
  const texts = new Map<string, string>();
  for (const name of ['drupal.md', 'wordpress.md', 'plain-html.md']) {
    const source = await readFile(join(recipes, name), 'utf8');
    for (const [, code = ''] of source.matchAll(/^```php\n(.*?)^```$/gms)) {
      texts.set(`${name} ${texts.size}`, code.startsWith('<?php') ? code : `<?php\n${code}`);
    }
  }
  assert.ok(texts.size >= 3);
  assert.deepEqual(await faultsIn('8.3', texts), []);
});
