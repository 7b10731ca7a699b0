import assert from 'node:assert/strict';
import type { LightMyRequestResponse as Answer } from 'fastify';
import { after, before, describe, test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { writeWishes } from '../../components/core/search-url.ts';
import { createTestGateway, importRaw, type TestGateway } from '../testing/test-gateway.ts';

const thisted = {
  addressLocality: 'Thisted',
  postalCode: '7700',
  addressCountry: 'DK',
  addressRegion: 'Thisted',
};
const jobLocation = { '@type': 'Place', address: { '@type': 'PostalAddress', ...thisted } };
const hostile = `</span></a><script>alert(1)</script><img src=x onerror="alert(1)">"'{{count}} $t(find)`;

describe('a fragment', () => {
  let gateway: TestGateway;

  before(async () => {
    gateway = await createTestGateway();
    await importRaw(gateway.pool, [
      {
        title: 'Gartner & anlæg',
        jobLocation,
        url: 'https://gartneri.example/job?a=1&b=2',
        validThrough: '2099-03-05',
        hiringOrganization: { '@type': 'Organization', name: 'Eksempelgartneriet' },
      },
      {
        title: hostile,
        jobLocation,
        hiringOrganization: { '@type': 'Organization', name: hostile },
        description: `<p>${hostile.replace(/</g, '&lt;')}</p>`,
      },
    ]);
  });
  after(() => gateway.stop());

  const ask = (path: string, headers = {}): Promise<Answer> =>
    gateway.app.inject({ url: `/fragments/${path}`, headers });
  const jobSearch = async (more = ''): Promise<string> => {
    const { statusCode, body } = await ask(`job-search?municipality=787${more}`);
    assert.equal(statusCode, 200, body);
    return body;
  };

  function assertProblem(answer: Answer, status: number, code: string, pointer?: string): void {
    assert.equal(answer.statusCode, status, answer.body);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    const problem = answer.json<{ type: string; errors?: { pointer: string }[] }>();
    assert.equal(problem.type, `/problems/${code}`);
    assert.equal(problem.errors?.[0]?.pointer, pointer);
  }

  test('is valid HTML that brings no script, style, identifier or event handler along', async () => {
    for (const path of ['job-search', 'screening-form']) {
      for (const more of ['', '&reading=easy', '&lang=ar', '&lang=ru', '&lang=en&ju=1&ju-near=x']) {
        const { body } = await ask(`${path}?municipality=787${more}`);
        const faults: string[] = [];
        const tree = parseFragment(body, { onParseError: ({ code }) => faults.push(code) });
        assert.deepEqual(faults, [], body);
        for (const { tagName, attrs } of elementsIn(tree)) {
          assert.ok(!['script', 'style', 'link', 'iframe', 'img'].includes(tagName), tagName);
          for (const { name, value } of attrs) {
            assert.ok(!/^on|^style$|^id$/.test(name), name);
            if (name === 'class') assert.match(value, /^ju-fragment[\w-]*(?: ju-fragment[\w-]*)*$/);
          }
        }
      }
    }
  });

  test('shows the postings with a heading, where they are and until when', async () => {
    const text = await jobSearch('&heading-level=3');
    assert.match(text, /<h3>Hvad vil du gerne arbejde med\?<\/h3>/);
    assert.match(text, /<h4>Vi fandt 2 job i Thisted Kommune<\/h4>/);
    assert.match(
      text,
      /<h5><a href="https:\/\/gartneri\.example\/job\?a=1&amp;b=2" rel="nofollow"><span lang="da" dir="auto">Gartner &amp; anlæg<\/span><\/a><\/h5>/,
    );
    assert.match(text, /<bdi>Eksempelgartneriet<\/bdi><br><bdi>7700 Thisted<\/bdi>/);
    assert.match(text, /<time datetime="2099-03-05">Søg senest 5\. mar\. 2099<\/time>/);
    assert.match(await jobSearch('&heading-level=6'), /<h6>Vi fandt/);
  });

  test('takes whatever an advertisement holds as text', async () => {
    const text = await jobSearch();
    assert.ok(text.includes('&lt;script&gt;alert(1)&lt;/script&gt;'), text);
    assert.ok(text.includes('{{count}} $t(find)'), 'nothing of an ad is read as a text of ours');
    const tags = elementsIn(parseFragment(text)).map(({ tagName }) => tagName);
    assert.ok(!tags.includes('script') && !tags.includes('img'));
    assert.equal(tags.filter((name) => name === 'article').length, 2);
  });

  test('speaks the languages and reading modes of the widget, in their direction', async () => {
    assert.match(await jobSearch('&lang=ar'), /lang="ar" dir="rtl"/);
    assert.match(await jobSearch('&lang=ar'), /2099/, 'figures as in the Danish letters');
    assert.match(await jobSearch('&lang=en'), /Apply by/);
    assert.match(await jobSearch('&lang=ru&reading=easy'), /lang="ru" dir="ltr"/);
    assert.match(await jobSearch('&reading=easy'), /Hvad vil du arbejde med\?/);
  });

  test('has a form that asks the page it stands in, or the search page', async () => {
    assert.match(await jobSearch(), /<form class="ju-fragment-form" method="get" role="search"/);
    const text = await jobSearch(`&search-page=${encodeURIComponent('/find?page_id=5&ju=1')}`);
    assert.match(text, /method="get" action="\/find"/);
    assert.match(text, /<input type="hidden" name="page_id" value="5">/);
    assert.equal(text.match(/name="ju"/g)?.length, 1);
    const registered = encodeURIComponent('http://thisted.localhost:8100/find');
    assert.match(
      await jobSearch(`&search-page=${registered}`),
      /action="http:\/\/thisted\.localhost:8100\/find"/,
    );
  });

  test('leads to no page of somebody else', async () => {
    for (const page of [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example/',
      '/.//evil.example/',
      'javascript:alert(1)',
      'find',
    ]) {
      const answer = await ask(
        `job-search?municipality=787&search-page=${encodeURIComponent(page)}`,
      );
      assertProblem(answer, 400, 'invalid-request', '/search-page');
    }
  });

  test('answers the form by the address that the widget reads too', async () => {
    const sent = writeWishes({ words: 'gartner "<b>', kinds: ['temp'], radiusKm: 30 });
    const text = await jobSearch(`&${sent}`);
    assert.match(text, /name="ju-words" maxlength="200" value="gartner &quot;&lt;b&gt;"/);
    assert.match(text, /<input type="hidden" name="ju-kind" value="temp">/);
    assert.match(await jobSearch('&ju=1&ju-words=gartner'), /Vi fandt 1 job i Thisted Kommune/);
    assert.match(await jobSearch('&ju=1&ju-near=7700&ju-radius=30'), /name="ju-radius" value="30"/);
    assert.match(await jobSearch('&ju=1&ju-words=astronaut'), /Vi fandt ingen job/);
    assert.match(
      await jobSearch('&ju=1&ju-near=Ingensteds%3Cb%3E'),
      /Vi kender ikke »Ingensteds&lt;b&gt;«/,
    );
  });

  test('of the screening asks nothing, says what will be asked, and who helps', async () => {
    const { body } = await ask('screening-form?municipality=787&lang=da');
    assert.match(body, /<h2>Fortæl, hvad du leder efter<\/h2>/);
    assert.match(body, /Ring|ring eller skriv til Thisted Kommune/);
    const tags = elementsIn(parseFragment(body)).map(({ tagName }) => tagName);
    assert.ok(!tags.some((name) => ['form', 'input', 'button', 'a'].includes(name)));
    assert.equal(tags.filter((name) => name === 'li').length, 10);
  });

  test('of a posting is the whole ad, clean, and of one that is gone nothing', async () => {
    const { items } = (
      await gateway.app.inject({ url: '/v1/job-postings?municipality=787' })
    ).json<{ items: { id: string; title: string }[] }>();
    assert.ok(items.length > 1);
    for (const { id, title } of items) {
      const { statusCode, body } = await ask(`job-details?municipality=787&posting=${id}`);
      assert.equal(statusCode, 200, body);
      assert.ok(body.includes(title.slice(0, 7).replace('<', '&lt;').replace('>', '&gt;')), body);
      const tags = elementsIn(parseFragment(body)).map(({ tagName }) => tagName);
      assert.ok(!tags.some((name) => ['script', 'img', 'form', 'style'].includes(name)));
    }
    assertProblem(await ask('job-details?municipality=787&posting=gone'), 404, 'not-found');
    assertProblem(await ask('job-details?municipality=787'), 400, 'invalid-request', '/posting');
    assertProblem(await ask('company-page?municipality=787&company=x'), 404, 'not-found');
  });

  test('is kept for a while, and longer while the gateway is away', async () => {
    const { headers } = await ask('job-search?municipality=787');
    assert.match(String(headers['content-type']), /^text\/html; charset=utf-8/);
    assert.match(String(headers['cache-control']), /public, max-age=300, .*stale-if-error=86400/);
    assert.equal(headers.vary, 'Origin');
    assert.equal(headers['x-robots-tag'], 'noindex');
    const again = await ask('job-search?municipality=787', { 'if-none-match': headers.etag });
    assert.equal(again.statusCode, 304);
    assert.equal(again.body, '');
    const other = await ask('job-search?municipality=787&lang=en', {
      'if-none-match': headers.etag,
    });
    assert.equal(other.statusCode, 200);
  });

  test('is kept by nobody once it holds what a person looks for', async () => {
    const { headers } = await ask('job-search?municipality=787&ju=1&ju-words=gartner');
    assert.equal(headers['cache-control'], 'private, no-store');
  });

  test('refuses what a host has written wrong, by name', async () => {
    assertProblem(await ask('nothing?municipality=787'), 404, 'not-found');
    const wrong = {
      '/municipality': ['', 'municipality=000', 'municipality=0787', 'municipality=%00'],
      '/lang': ['municipality=787&lang=de', 'municipality=787&lang='],
      '/reading': ['municipality=787&reading=hard'],
      '/heading-level': ['municipality=787&heading-level=7'],
    };
    for (const [pointer, queries] of Object.entries(wrong)) {
      for (const query of queries) {
        assertProblem(await ask(`job-search?${query}`), 400, 'invalid-request', pointer);
      }
    }
    const post = await gateway.app.inject({ method: 'POST', url: '/fragments/job-search' });
    assertProblem(post, 405, 'invalid-request');
    assert.equal(post.headers.allow, 'GET, HEAD');
  });

  test('stays small, however long the advertisements are', async () => {
    const long = 'Lang tekst <&> '.repeat(12);
    await importRaw(
      gateway.pool,
      Array.from({ length: 25 }, (_none, index) => ({
        identifier: `long-${index}`,
        title: long,
        hiringOrganization: { '@type': 'Organization', name: long },
        description: long,
        jobLocation: {
          '@type': 'Place',
          address: {
            ...jobLocation.address,
            postalCode: '8000',
            addressLocality: 'Aarhus C',
            addressRegion: 'Aarhus',
          },
        },
      })),
    );
    const { body } = await ask('job-search?municipality=751');
    assert.match(body, /Du ser 20 af 25 job/);
    assert.ok(Buffer.byteLength(body) < 65_536, `${Buffer.byteLength(body)} bytes`);
  });

  test('counts against the same limit as everything else', async () => {
    const limited = await createTestGateway({
      limits: { requestsPerMinute: 2, visitorsPerMinute: 0 },
    });
    try {
      const once = () => limited.app.inject({ url: '/fragments/screening-form?municipality=787' });
      assert.deepEqual(
        [(await once()).statusCode, (await once()).statusCode, (await once()).statusCode],
        [200, 200, 429],
      );
    } finally {
      await limited.stop();
    }
  });

  test('is a problem while the database is away, and the screening does without one', async () => {
    await gateway.pool.end();
    assertProblem(await ask('job-search?municipality=787'), 503, 'unavailable');
    assert.equal((await ask('screening-form?municipality=787')).statusCode, 200);
  });
});

/** Every element of a tree, in the order of the text. */
function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : [],
  );
}
