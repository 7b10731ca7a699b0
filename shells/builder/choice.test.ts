import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../contract/types.ts';
import {
  aboutOf,
  forms,
  headingLevels,
  looks,
  nothingChosen,
  readChoice,
  readings,
  readsAddress,
  safeAddress,
  schemes,
  themes,
  widths,
  writeChoice,
  type Choice,
} from './choice.ts';

const anyChoice: fc.Arbitrary<Choice> = fc.record(
  {
    municipality: fc.constantFrom('', '787', '851'),
    widget: fc.constantFrom('ju-job-search', 'ju-screening-form', 'ju-vendor-courses'),
    lang: fc.constantFrom('', ...languages),
    languages: fc.subarray([...languages]),
    reading: fc.constantFrom(...readings),
    theme: fc.constantFrom(...themes),
    scheme: fc.constantFrom(...schemes),
    headingLevel: fc.constantFrom(...headingLevels),
    fallback: fc.string({ maxLength: 300 }),
    fallbackUrl: fc.webUrl(),
    searchPage: fc.webPath(),
    about: fc.stringMatching(/^[\w-]{0,64}$/),
    form: fc.constantFrom(...forms),
    look: fc.constantFrom(...looks),
    width: fc.constantFrom(...widths),
  },
  { noNullPrototype: true },
);

describe('a choice in an address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const written = new URLSearchParams(writeChoice(choice).toString());
        assert.deepEqual(readChoice(written), choice);
      }),
    );
  });

  it('is empty when nothing was chosen', () => {
    assert.equal(writeChoice(nothingChosen).toString(), '');
  });

  it('never takes what is not on offer', () => {
    const given = new URLSearchParams({
      municipality: '787"><script>',
      widget: 'script',
      lang: 'xx',
      languages: 'da xx',
      reading: 'hard',
      theme: 'theirs',
      scheme: 'sepia',
      'heading-level': '9',
      form: 'iframe',
      look: 'javascript:',
      width: '12000',
    });
    assert.deepEqual(readChoice(given), { ...nothingChosen, languages: ['da'] });
  });

  it('cuts texts that are too long to be meant', () => {
    const { fallback, fallbackUrl } = readChoice(
      new URLSearchParams({ fallback: 'x'.repeat(5000), 'fallback-url': 'y'.repeat(5000) }),
    );
    assert.equal(fallback.length, 300);
    assert.equal(fallbackUrl.length, 500);
  });
});

describe('an address that an editor gives', () => {
  for (const address of ['https://www.thisted.example/job', 'http://localhost/x', '/arbejde?x=1']) {
    it(`may be ${address}`, () => assert.equal(safeAddress(` ${address} `), address));
  }
  for (const address of ['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example', 'job']) {
    it(`may not be ${address}`, () => assert.equal(safeAddress(address), ''));
  }
});

describe('what a widget is about', () => {
  for (const [tag, about] of Object.entries(aboutOf)) {
    it(`is looked for in the address by ${tag} only where its class says so`, () => {
      const name = tag.slice('ju-'.length);
      const source = new URL(
        `../../components/widgets/${name}/${name}.element.ts`,
        import.meta.url,
      );
      const looksThere = new RegExp(`@attr .* ${about} - .*page's address names`);
      assert.equal(looksThere.test(readFileSync(source, 'utf8')), readsAddress.has(tag));
    });
  }
});
