import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkRemote } from '../../contract/remote-check.ts';
import type { PageRemoteDescription } from '../../contract/remote.ts';
import { launchChromium } from '../browsers/launch.ts';
import { brokenWidgets } from './broken-widgets.ts';
import type { Checked } from './check/report.ts';
import { startDev, type Dev } from './dev.ts';
import { house, makeOutside, vendorName, type Outside } from './outside-checkout.ts';

describe("a vendor's widget, outside the checkout", () => {
  let outside: Outside;
  let root: string;
  before(async () => {
    outside = await makeOutside();
    ({ root } = outside);
  });
  after(() => outside?.remove());

  const remoteOf = (): PageRemoteDescription =>
    JSON.parse(outside.read('dist/remote.json')) as PageRemoteDescription;
  const codeOf = ({ modules }: PageRemoteDescription): string =>
    Object.keys(modules)
      .map((path) => outside.read(join('dist', path)))
      .join();

  for (const [words, said] of [
    [[], /name is missing/],
    [['MeetingList'], /small letters/],
    [['../escape'], /small letters/],
    [['ju-list'], /Try 'list'/],
    [['list', '--vendor', 'a-b'], /no vendor id/],
    [['common'], /texts of the library/],
    [['two', 'names'], /'names' is too much/],
    [['list', '--folder', 'widget'], /not an empty folder; nothing was written/],
    [['list', '--folder', 'package/package.json'], /not an empty folder; nothing was written/],
    [['list', '--package', './nowhere.tgz'], /nowhere\.tgz is not there/],
    [['x'.repeat(60)], /too long/],
    [['list', '--nonsense'], /nonsense/],
  ] as const) {
    it(`is not made as '${words.join(' ').slice(0, 30)}', and it is said why`, () => {
      const { status, output } = outside.make(...words);
      assert.equal(status, 1);
      assert.match(output, said);
      assert.doesNotMatch(output, /\n {4}at /);
      assert.equal(existsSync(join(outside.place, 'list')), false, 'nothing is left behind');
    });
  }

  it('names nothing but public packages and ours, and its types are right', () => {
    const { dependencies, devDependencies } = JSON.parse(outside.read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    assert.deepEqual(dependencies, { jobunivers: 'file:./jobunivers-0.1.0.tgz' });
    for (const version of Object.values(devDependencies ?? {})) assert.match(version, /^\d/);
    const { status, output } = outside.run([
      join(house, 'node_modules/@typescript/native/bin/tsc'),
      '--noEmit',
    ]);
    assert.equal(status, 0, output);
  });

  it('is built to a thin container, chunks and a remote.json that says what they are', () => {
    const { status, output } = outside.vendor('build');
    assert.equal(status, 0, output);
    const remote = remoteOf();
    assert.deepEqual(checkRemote(remote), []);
    assert.equal(remote.tag, 'ju-acme-meeting-list');
    assert.equal(remote.vendor.name, vendorName);
    const container = outside.read(join('dist', remote.remote));
    assert.ok(container.length < 700, `the container has ${container.length} bytes`);
    const code = codeOf(remote);
    assert.doesNotMatch(code, /lit-html|litElementVersions/, 'Lit comes from the page');
    assert.match(code, /ju-button--[a-z0-9]{8}/, 'elements carry the mark of their build');
  });

  it('pins what it and its elements fetch later, under names of its own', async () => {
    writeFileSync(join(root, 'src/late.ts'), "export const late = 'came later';\n");
    const date = `import 'jobunivers/elements/heading';\nimport 'jobunivers/elements/date-field';\nimport { loadLazily } from 'jobunivers/core';`;
    await outside.altered('src/widget.ts', "import 'jobunivers/elements/heading';", date, () =>
      outside.altered('src/widget.ts', "this.notes = '';", "void loadLazily('late');", () =>
        outside.altered(
          'vite.config.ts',
          'sizes:',
          "lazy: { late: 'src/late.ts' }, budget: { bytes: 40_000, requests: 10 }, sizes:",
          () => {
            const { status, output } = outside.vendor('build');
            assert.equal(status, 0, output);
            const remote = remoteOf();
            const names = ['acme-meeting-list-calendar', 'acme-meeting-list-late'];
            assert.deepEqual(
              Object.keys(remote.lazy ?? {}).sort(),
              names.map((name) => `./${name}`),
            );
            const code = codeOf(remote);
            for (const name of names) assert.match(code, new RegExp(`["'\`]${name}["'\`]`));
          },
        ),
      ),
    );
    rmSync(join(root, 'src/late.ts'));
  });

  it('passes its own test and every check', () => {
    const test = outside.run(['--test', 'test/widget.test.mjs']);
    assert.equal(test.status, 0, test.output);
    const { status, output } = outside.vendor('check');
    assert.equal(status, 0, output);
    assert.match(output, /Nothing found/);
    assert.doesNotMatch(output, /not looked at/);
  });

  for (const { what, file, from, to, topic, said, only } of brokenWidgets) {
    it(`is told of ${what}`, () =>
      outside.altered(file, from, to, () => {
        const { status, stdout, output } = outside.vendor(
          'check',
          '--json',
          '--only',
          topic,
          '--only',
          only,
        );
        assert.equal(status, 1, output);
        const { findings } = JSON.parse(stdout) as Checked;
        const messages = findings
          .filter((one) => one.topic === topic)
          .map(({ message }) => message);
        assert.match(messages.join('\n'), said);
      }));
  }

  it('is not ticked off where nothing was looked at', () =>
    outside.altered('src/widget.ts', "t('again')", "t('again'", () => {
      const { status, stdout } = outside.vendor('check');
      assert.equal(status, 1);
      assert.match(
        stdout,
        /✗ build[^]*✓ texts[^]*not looked at: contract, pins, size, accessibility/,
      );
      assert.doesNotMatch(stdout, /✓ (build|pins|size)/);
    }));

  for (const [words, said] of [
    [['check', '--only', 'sice'], /'sice' is no topic of the check; there are build, contract, /],
    [['dev', '--gateway', 'gateway.example'], /is no address of a gateway, as https:/],
    [['dev', '--port', 'x'], /'x' is no port/],
  ] as const) {
    it(`does not begin with '${words.join(' ')}', and it is said why`, () => {
      const { status, output } = outside.vendor(...words);
      assert.equal(status, 1);
      assert.match(output, said);
      assert.doesNotMatch(output, /\n {4}at /);
    });
  }

  it('is not built without the preset, and it is said so', () =>
    outside.altered('vite.config.ts', 'plugins: [', 'plugins: [], others: [', () => {
      const { status, output } = outside.vendor('build');
      assert.equal(status, 1);
      assert.match(output, /vite\.config\.ts is not there, or does not use jobunivers\(/);
    }));

  describe('while it is written', () => {
    let dev: Dev;
    const lines: string[] = [];
    before(async () => {
      dev = await startDev({
        root,
        kit: join(root, 'node_modules/jobunivers/kit'),
        keysFolder: join(outside.place, 'keys'),
        port: 0,
        say: (line) => lines.push(line),
      });
    });
    after(() => dev?.stop());

    it('is shown live, keeps what was typed, says what is broken and recovers', async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        await page.goto(`${dev.site.origins.host}/__shell`);
        const host = page.frameLocator('#page');
        await host.getByRole('textbox').fill('Hvor skal jeg hen?');
        await host.getByRole('checkbox').first().check();
        await outside.altered(
          'locales/da.json',
          'Gør dig klar til din samtale',
          'En ny overskrift',
          async () => {
            await host.getByRole('heading', { name: 'En ny overskrift' }).waitFor();
            await page.getByText('The page took it in as it stands.').waitFor();
            assert.equal(await host.getByRole('textbox').inputValue(), 'Hvor skal jeg hen?');
            assert.equal(await host.getByRole('checkbox', { checked: true }).count(), 1);
          },
        );
        await host.getByRole('heading', { name: 'Gør dig klar til din samtale' }).waitFor();
        await outside.altered('src/widget.ts', "t('again')", "t('again'", async () => {
          await page.getByRole('alert').getByText('src/widget.ts').waitFor();
          assert.match(lines.join('\n'), /Not built:[\s\S]*src\/widget\.ts/);
        });
        await page.getByRole('alert').waitFor({ state: 'hidden' });
        await page.getByLabel('Language').selectOption('ar');
        await host.getByRole('heading', { name: 'استعدّ لمقابلتك' }).waitFor();
      } finally {
        await browser.close();
      }
    });
  });
});
