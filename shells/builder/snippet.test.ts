import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { nothingChosen, type Choice } from './choice.ts';
import { shortcodeOf, snippetOf, tagOf } from './snippet.ts';

const loader = {
  loaderUrl: 'https://embed.example/loader/1.0.0.js',
  integrity: `sha384-${'a'.repeat(64)}`,
};
const chosen = (part: Partial<Choice>): Choice => ({
  ...nothingChosen,
  municipality: '787',
  ...part,
});

describe('a snippet', () => {
  it('is one tag and one script', () => {
    assert.equal(
      snippetOf(chosen({ fallback: 'Se ledige job', fallbackUrl: '/job' }), loader),
      `<ju-job-search><a href="/job">Se ledige job</a></ju-job-search>\n` +
        `<script async src="https://embed.example/loader/1.0.0.js" integrity="${loader.integrity}" ` +
        `crossorigin data-municipality="787"></script>`,
    );
  });

  it('says what was chosen, and leaves the rest to page, municipality and reader', () => {
    assert.equal(
      tagOf(
        chosen({
          lang: 'ar',
          languages: ['da', 'ar'],
          reading: 'easy',
          theme: 'shared',
          scheme: 'dark',
          headingLevel: 3,
        }),
      ),
      '<ju-job-search lang="ar" languages="da ar" reading="easy" theme="shared" scheme="dark" heading-level="3"></ju-job-search>',
    );
  });

  it('is a plain div where an editor’s rich text field strips unknown tags', () => {
    assert.equal(
      tagOf(chosen({ form: 'div', lang: 'da', fallback: 'Se job' })),
      '<div data-ju="job-search" data-lang="da"><p>Se job</p></div>',
    );
  });

  it('is a short code for the WordPress plugin', () => {
    assert.equal(
      shortcodeOf(chosen({ lang: 'da', fallback: 'Se job' })),
      '[jobunivers widget="job-search" municipality="787" lang="da"]<p>Se job</p>[/jobunivers]',
    );
  });

  it('is one short code, whatever was typed', () => {
    assert.equal(
      shortcodeOf(chosen({ fallback: 'Job[/jobunivers][gallery]' })),
      '[jobunivers widget="job-search" municipality="787"]' +
        '<p>Job&#91;/jobunivers&#93;&#91;gallery&#93;</p>[/jobunivers]',
    );
  });

  it('names the page with the search where wishes go there, and nowhere else', () => {
    const page = { searchPage: '/arbejde/find-job' };
    assert.match(tagOf(chosen({ ...page, widget: 'ju-screening-form' })), /search-page="\/arbejde/);
    assert.doesNotMatch(tagOf(chosen(page)), /search-page/);
  });

  it('holds what was typed as text, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('tag', 'div'),
        (fallback, url, form) => {
          const html = tagOf(chosen({ fallback, fallbackUrl: url, form }));
          const fragment = parseFragment(html);
          assert.equal(fragment.childNodes.length, 1, html);
          const [tag] = fragment.childNodes as unknown as [{ childNodes: { nodeName: string }[] }];
          assert.ok(tag.childNodes.length <= 1, html);
          for (const { nodeName } of tag.childNodes) assert.match(nodeName, /^(p|a)$/);
          assert.doesNotMatch(serialize(fragment), /href="(?!https?:|\/)/);
        },
      ),
    );
    const hostile = tagOf(
      chosen({ fallback: '<img src=x onerror=alert(1)>"', fallbackUrl: 'javascript:alert(1)' }),
    );
    assert.equal(
      hostile,
      '<ju-job-search><p>&lt;img src=x onerror=alert(1)&gt;&quot;</p></ju-job-search>',
    );
  });
});
