import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { fault } from './import-directions.ts';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../../', import.meta.url)) });

/** Rules that speak about a source, were it that file. */
async function rulesFor(file: string, source: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(source, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const element = 'components/elements/sample/sample.element.ts';
const from = (path: string) => `export { sample } from '${path}';\n`;

describe('the rules of the house', () => {
  it('say nothing about a good source', async () => {
    const source = `
      import { css, html, JuElement } from '../../core/facade.ts';
      export class JuSample extends JuElement {
        static override styles = css\`p { margin-inline: 1em; max-inline-size: 66ch; }\`;
        protected override renderContent() {
          return html\`<p class="a" .style=\${'x'}>\${this.language}</p>\`;
        }
      }
    `;
    assert.deepEqual(await rulesFor(element, source), []);
  });

  for (const [what, file, source, rule] of [
    [
      'a style attribute',
      element,
      'html`<p style="color:red"></p>`;',
      'jobunivers/no-inline-style',
    ],
    ['a bound style attribute', element, 'html`<p style=${x}></p>`;', 'jobunivers/no-inline-style'],
    ['a style element', element, 'html`<style>p{}</style>`;', 'jobunivers/no-inline-style'],
    ['unsafeHTML', element, 'unsafeHTML(x);', 'jobunivers/no-unsafe-html'],
    ['innerHTML', element, 'x.innerHTML = y;', 'jobunivers/no-unsafe-html'],
    ['a physical margin', element, 'css`p { margin-left: 1em; }`;', 'jobunivers/logical-css'],
    ['a physical side', element, 'css`p { left: 0; }`;', 'jobunivers/logical-css'],
    ['a physical size', element, 'css`p { max-width: 4em; }`;', 'jobunivers/logical-css'],
    ['a physical alignment', element, 'css`p { text-align: right; }`;', 'jobunivers/logical-css'],
    [
      'a physical corner',
      element,
      'css`p { border-top-left-radius: 1em; }`;',
      'jobunivers/logical-css',
    ],
    ['rem', element, 'css`p { padding: 1rem; }`;', 'jobunivers/logical-css'],
    ['lit beside the facade', element, from('lit'), 'no-restricted-imports'],
    [
      'lit decorators beside the facade',
      element,
      from('lit/decorators.js'),
      'no-restricted-imports',
    ],
    ['contexts beside the facade', element, from('@lit/context'), 'no-restricted-imports'],
    [
      'an element that imports a widget',
      element,
      from('../../widgets/a/a.ts'),
      'house/import-direction',
    ],
    [
      'core that imports an element',
      'components/core/a.ts',
      from('../elements/a/a.ts'),
      'house/import-direction',
    ],
    [
      'a widget that imports mocks',
      'components/widgets/a/a.ts',
      from('../../../mocks/handlers.ts'),
      'house/import-direction',
    ],
    [
      'mocks that import components',
      'mocks/a.ts',
      from('../components/core/facade.ts'),
      'house/import-direction',
    ],
    [
      'a gateway that imports components',
      'gateway/a.ts',
      from('../components/core/facade.ts'),
      'house/import-direction',
    ],
    [
      'a story that imports a shell',
      'stories/a.stories.ts',
      from('../shells/embed/a.ts'),
      'house/import-direction',
    ],
    [
      'a journey that imports anything',
      'e2e/helper.ts',
      from('../contract/types.ts'),
      'house/import-direction',
    ],
    [
      'a lazily imported wrong way',
      'components/core/a.ts',
      "import('../widgets/a/a.ts');",
      'house/import-direction',
    ],
    [
      'an inline type import',
      element,
      "import { a } from './a.ts';\nexport type B = typeof a;",
      '@typescript-eslint/consistent-type-imports',
    ],
    [
      'a duplicate attribute',
      element,
      'html`<p id="a" id="b"></p>`;',
      'lit/no-duplicate-template-bindings',
    ],
    ['an attribute without its end', element, 'html`<p id="${x}></p>`;', 'lit/no-invalid-html'],
  ] as const) {
    it(`find ${what}`, async () => {
      const rules = await rulesFor(file, source);
      if (!rules.includes(rule)) assert.fail(`${rule} is silent; heard: ${rules.join(', ')}`);
    });
  }
});

describe('the direction of imports', () => {
  it('allows what the map of the house draws', () => {
    for (const [file, imported] of [
      ['shells/embed/kernel/outlet.ts', 'components/core/facade.ts'],
      ['components/widgets/a/a.ts', 'components/elements/b/b.ts'],
      ['components/elements/b/b.ts', 'components/core/facade.ts'],
      ['components/core/search-url.ts', 'contract/types.ts'],
      ['components/core/keys.ts', 'locales/da/common.json'],
      ['mocks/handlers.ts', 'contract/types.ts'],
      ['gateway/server.ts', 'contract/reading/read.ts'],
      ['stories/a.stories.ts', 'mocks/handlers.ts'],
      ['shells/embed/build/build.ts', 'tools/settings.ts'],
      ['stories/foundations/writing.stories.ts', 'tools/locales/readability.ts'],
      ['components/elements/b/b.test.ts', 'components/testing/testing.ts'],
    ] as const) {
      assert.equal(fault(file, imported), undefined, `${file} -> ${imported}`);
    }
  });

  it('keeps what only tests need out of everything else', () => {
    assert.match(
      fault('components/elements/b/b.ts', 'components/testing/testing.ts') ?? '',
      /tests/,
    );
  });
});
