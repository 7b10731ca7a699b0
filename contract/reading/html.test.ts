import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { descriptionHtml, firstPages, plainText, shortened, summaryOf } from './html.ts';

describe('plain text', () => {
  const cases: [string, string][] = [
    ['<p>Et</p><p>To</p>', 'Et To'],
    ['Pæda<b>gog</b>medhjælper', 'Pædagogmedhjælper'],
    ['S&oslash;g nu &ndash; i dag&nbsp;!', 'Søg nu – i dag !'],
    ['a<script>alert("x")</script>b<style>p{}</style>c', 'abc'],
    ['<!-- skjult -->synlig', 'synlig'],
    ['løn < 3 og > 1', 'løn < 3 og > 1'],
    ['&lt;script&gt;', '<script>'],
    ['<p title="a > b">tekst</p>', 'tekst'],
    ['<script>aldrig lukket', ''],
    ['sam&shy;men', 'sammen'],
  ];
  for (const [html, text] of cases) {
    test(html, () => assert.equal(plainText(html), text));
  }
});

describe('the HTML that is meant', () => {
  test('is told from escaped and from plain text', () => {
    assert.equal(descriptionHtml('<p>Hej</p>'), '<p>Hej</p>');
    assert.equal(
      descriptionHtml('&lt;p class=&quot;a&quot;&gt;Hej&lt;/p&gt;'),
      '<p class="a">Hej</p>',
    );
    assert.equal(descriptionHtml('2 &lt; 3\n\n5 > 4'), '<p>2 &lt; 3</p>\n<p>5 &gt; 4</p>');
  });
  test('is found in a time that grows with the text, not with its square', () => {
    const started = performance.now();
    for (const piece of ['&lt;a ', '&lt;a', '<a ', '&lt;a &gt', ' \n', '\n\t']) {
      descriptionHtml(piece.repeat(190_000 / piece.length));
    }
    assert.ok(performance.now() - started < 5000);
  });
});

describe('a summary', () => {
  test('ends between words with …', () => {
    const text = summaryOf(firstPages(`<p>${'ord '.repeat(100)}</p>`));
    assert.ok(text.length <= 240);
    assert.match(text, /^(ord )+ord…$/);
  });
  test('of a short text is the text', () =>
    assert.equal(summaryOf(firstPages('<p>Kort.</p>')), 'Kort.'));
  test('does not cut a character in two', () => {
    assert.equal(shortened('😀'.repeat(10), 6), '😀😀…');
  });
  test('of a megabyte of tags takes no time worth telling', () => {
    const started = performance.now();
    for (const piece of ['<b>', '<b a=1>', '<!--', '&', '<', '</p', '<div '.repeat(3)]) {
      const text = firstPages(piece.repeat(200_000 / piece.length));
      assert.ok(summaryOf(text).length <= 240);
    }
    assert.ok(performance.now() - started < 5000);
  });
});
