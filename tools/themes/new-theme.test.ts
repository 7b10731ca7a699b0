import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { themesFolder } from './build.ts';
import { checkTheme } from './check-theme.ts';
import { wrongInSvg } from './logo.ts';
import { newTheme } from './new-theme.ts';
import { readTheme } from './sources.ts';
import { themesFile } from './typed-files.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">';
const mark = `${svg}<path d="M0 0h8v8"/></svg>`;
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'themes-'));
  await cp(join(themesFolder, 'shared'), join(folder, 'shared'), { recursive: true });
  for (const name of ['base', 'semantic', 'component', 'reduced-motion']) {
    await cp(join(themesFolder, `${name}.tokens.json`), join(folder, `${name}.tokens.json`));
  }
});
after(() => rm(folder, { recursive: true, force: true }));

describe('npm run theme -- new', () => {
  it('makes a passing theme from a municipality and a colour', async () => {
    const file = await newTheme({ municipality: 'Odense Kommune', brand: '#d4145a', folder });
    assert.deepEqual((await checkTheme(file)).wrong, []);
    const { name, title, municipality, brand } = await readTheme(file);
    assert.deepEqual(
      { name, title, municipality, brand },
      { name: 'odense', title: 'Odense', municipality: '461', brand: '#d4145a' },
    );
    // For everybody who builds, not for its maker alone.
    assert.equal((await stat(join(folder, 'odense'))).mode & 0o777, 0o755);
  });

  it('takes a logo and a font of the municipality, the shared font behind it', async () => {
    const logo = join(folder, 'mark.svg');
    await writeFile(logo, mark);
    const wishes = { municipality: '630', brand: 'teal', logo, font: 'Georgia', folder };
    const file = await newTheme(wishes);
    const theme = await readTheme(file);
    assert.equal(theme.logo, 'logo.svg');
    assert.equal(await readFile(join(folder, 'vejle/logo.svg'), 'utf8'), mark);
    const families = theme.modes.light['font.body']?.$value;
    assert.deepEqual((families as string[]).slice(0, 2), ['Georgia', 'Jobunivers Sans']);
  });

  it('says what it cannot take, and leaves everything as it was', async () => {
    const before = await readdir(folder);
    const script = join(folder, 'shared/theme.css');
    const of = (wishes: object) =>
      newTheme({ municipality: 'Skive', brand: '#123456', folder, ...wishes });
    await assert.rejects(of({ municipality: 'Atlantis' }), /'Atlantis' is none of the 98/);
    await assert.rejects(of({ brand: 'warm' }), /'warm' is not a colour/);
    await assert.rejects(of({ logo: join(folder, 'gone.svg') }), /gone.svg is not there/);
    await assert.rejects(of({ logo: script }), /neither .svg nor .png/);
    await assert.rejects(of({ font: "x'; } * { color: red" }), /is no name of a font/);
    assert.deepEqual(await readdir(folder), before);
  });

  it('never writes over a theme that is there', async () => {
    const made = await newTheme({ municipality: 'Lemvig', brand: '#445566', folder });
    const standing = await readFile(made, 'utf8');
    const again = newTheme({ municipality: 'Lemvig', brand: '#ff0000', folder });
    await assert.rejects(again, /There is a theme in .*lemvig already/);
    assert.equal(await readFile(made, 'utf8'), standing);
  });
});

describe('two themes of one municipality', () => {
  it('are told of by their folders, whoever comes across them', async () => {
    const place = await mkdtemp(join(tmpdir(), 'themes-twice-'));
    try {
      await cp(folder, place, { recursive: true });
      const made = await newTheme({ municipality: 'Skive', brand: '#445566', folder: place });
      assert.deepEqual((await checkTheme(made)).wrong, []);
      await cp(join(place, 'skive'), join(place, 'skive-before'), { recursive: true });
      const before = join(place, 'skive-before', 'theme.resolver.json');
      for (const file of [made, before]) {
        const told = (await checkTheme(file)).wrong.join();
        assert.match(told, /'skive(-before)?' and 'skive(-before)?' are both .* municipality 779/);
      }
      const both = await Promise.all([made, before].map(readTheme));
      await assert.rejects(themesFile(both), /'skive' and 'skive-before' are both/);

      await rm(join(place, 'skive'), { recursive: true });
      const again = newTheme({ municipality: 'Skive', brand: '#445566', folder: place });
      await assert.rejects(again, /Skive has a theme already, in .*skive-before/);
    } finally {
      await rm(place, { recursive: true });
    }
  });
});

describe('an SVG logo', () => {
  it('is taken when it only draws', () => {
    assert.deepEqual(wrongInSvg(`<?xml version="1.0"?>\n${mark}`), []);
    const reused = `${svg}<defs><path id="a" d="M0 0h1"/></defs><use href="#a" fill="url(#b)"/></svg>`;
    assert.deepEqual(wrongInSvg(reused), []);
  });
  it('is refused when no browser would show it as a file', () => {
    assert.match(wrongInSvg('<svg><path d="M0 0h1"/></svg>').join(), /^Its <svg> lacks xmlns=/);
  });
  for (const [what, text] of [
    ['script', '<svg><script>alert(1)</script></svg>'],
    ['script inside a group', '<svg><g><SCRIPT href="//a.example/x.js"/></g></svg>'],
    ['handlers', '<svg onload="alert(1)"><path d=""/></svg>'],
    ['foreign content', '<svg><foreignObject><p>x</p></foreignObject></svg>'],
    ['foreign content that HTML would move', '<svg></svg><img src=x>'],
    ['links that run script', '<svg><a href="javascript:alert(1)"><path/></a></svg>'],
    ['images from elsewhere', '<svg><image href="https://a.example/x.png"/></svg>'],
    ['styles from elsewhere', '<svg><style>@import "https://a.example"</style></svg>'],
    ['paint from elsewhere', '<svg><path fill="url(https://a.example#b)"/></svg>'],
    ['animation of a link', '<svg><a href="#a"><animate attributeName="href" to="#"/></a></svg>'],
    ['script under another name', '<svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></svg>'],
    [
      'links under another name',
      '<svg xmlns:x="#"><use x:href="https://a.example/b.svg#c"/></svg>',
    ],
    ['entities', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'],
    ['something else', '<p>logo</p>'],
  ] as const) {
    it(`is refused with ${what}`, () =>
      assert.notDeepEqual(wrongInSvg(text.replace('<svg', svg.slice(0, -1))), []));
  }
});

describe('npm run theme -- check', () => {
  const changed = async (change: (document: Record<string, unknown>) => void): Promise<string> => {
    const place = await mkdtemp(join(folder, 'check-'));
    const source = await readFile(join(themesFolder, 'thisted/theme.resolver.json'), 'utf8');
    const document = JSON.parse(source) as Record<string, unknown>;
    // There are several of them here, and a municipality has one.
    document['$extensions'] = { jobunivers: { brand: '#0b5fa5' } };
    change(document);
    const file = join(place, 'theme.resolver.json');
    await writeFile(file, JSON.stringify(document));
    return file;
  };
  const colour = (hex: string, components: number[]) => ({
    $type: 'color',
    $value: { colorSpace: 'srgb', components, hex },
  });
  const inLight = (tokens: object) => (document: Record<string, unknown>) => {
    const { contexts } = (document['modifiers'] as { mode: { contexts: { light: object[] } } })
      .mode;
    contexts.light.push({ colour: tokens });
  };

  it('explains each failure with the nearest value that passes, which then passes', async () => {
    const pale = { action: colour('#7aa7d9', [0.4784, 0.6549, 0.851]) };
    const { wrong } = await checkTheme(await changed(inLight(pale)));
    const onGround = wrong.find((line) => line.startsWith('light: action on ground'));
    assert.match(onGround ?? '', /is 2\.\d\d:1; words need 4.5:1. Nearest that passes: action #/);
    const nearest = /action (#[0-9a-f]{6}) instead of #7aa7d9/.exec(onGround ?? '')?.[1] ?? '';
    const components = [1, 3, 5].map((at) => Number.parseInt(nearest.slice(at, at + 2), 16) / 255);
    const mended = await changed(inLight({ action: colour(nearest, components) }));
    assert.deepEqual((await checkTheme(mended)).wrong, []);
  });

  it('says where a colour is written twice and differently', async () => {
    const twice = { action: colour('#0b5fa5', [0, 0, 0]) };
    const { wrong } = await checkTheme(await changed(inLight(twice)));
    assert.match(wrong[0] ?? '', /light: colour.action says #0b5fa5 and, in components, #000000/);
  });

  it('says which colours nothing can be measured of, and never takes them for others', async () => {
    const of = async (value: object) =>
      (await checkTheme(await changed(inLight({ action: { $type: 'color', $value: value } }))))
        .wrong[0] ?? 'nothing';
    const components = [0.0431, 0.3725, 0.6471];
    const faint = { colorSpace: 'srgb', components, hex: '#0b5fa5', alpha: 0.1 };
    assert.match(await of(faint), /^light: colour.action is transparent \(alpha 0.1\)/);
    const wide = { colorSpace: 'oklch', components: [0.3, 0.02, 0.2], hex: '#4d0533' };
    assert.match(await of(wide), /colour.action is written in oklch.*nearest there: #[0-9a-f]{6}/);
    const outside = { colorSpace: 'srgb', components: [1.5, 0.2, -0.3], hex: '#ff3300' };
    assert.match(await of(outside), /has the components 1.5, 0.2, -0.3.*from 0 to 1/);
  });

  it('finds a name that nothing reads', async () => {
    const slip = { actoin: colour('#0b5fa5', [0.0431, 0.3725, 0.6471]) };
    const { wrong } = await checkTheme(await changed(inLight(slip)));
    assert.deepEqual(wrong.length, 1);
    assert.match(wrong[0] ?? '', /^colour.actoin is no name of a theme/);
  });

  it('says of any other file that it is no theme', async () => {
    const text = join(folder, 'text.json');
    await writeFile(text, 'Kære borger');
    await assert.rejects(checkTheme(text), /text.json is not JSON/);
    await writeFile(text, '{"colour": {}}');
    await assert.rejects(checkTheme(text), /text.json is not a theme. A theme is a DTCG resolver/);
    await assert.rejects(checkTheme(join(folder, 'none.json')), /none.json cannot be read/);
    await assert.rejects(checkTheme(folder), /is a folder; name the theme.resolver.json in it/);
    const unknown = await changed((document) => delete document['modifiers']);
    await assert.rejects(checkTheme(unknown), /is not a theme|has no mode/);
  });
});
