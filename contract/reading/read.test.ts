import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPostings, type ReadPosting, type Refusal } from './read.ts';

/** Reads a text and tells postings and refusals apart. */
function read(text: string): { postings: ReadPosting[]; refusals: Refusal[] } {
  const readings = [...readPostings(text, 'jobs')];
  return {
    postings: readings.flatMap(({ posting }) => posting ?? []),
    refusals: readings.flatMap(({ refusal }) => refusal ?? []),
  };
}
const readOne = (value: unknown): ReadPosting => {
  const { postings, refusals } = read(JSON.stringify(value));
  assert.deepEqual(refusals, []);
  assert.equal(postings.length, 1);
  return postings[0]!;
};
const reasons = (value: unknown): string[] =>
  read(JSON.stringify(value)).refusals.map(({ reason }) => reason);

const schemaOrg = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  identifier: { '@type': 'PropertyValue', name: 'Eksempelhavn Bageri', value: '17' },
  title: 'Bager &amp; konditor',
  description: '<p>Vi bager <strong>om natten</strong>.</p><ul><li>Surdej</li></ul>',
  datePosted: '2026-11-02',
  validThrough: '2026-12-01T23:59:00+01:00',
  employmentType: ['FULL_TIME'],
  hiringOrganization: { '@type': 'Organization', name: 'Eksempelhavn Bageri' },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Storegade 1',
      postalCode: '7700',
      addressLocality: 'Thisted',
      addressRegion: 'Thisted Kommune',
      addressCountry: 'DK',
    },
    geo: { '@type': 'GeoCoordinates', latitude: '56,95523', longitude: 8.69491 },
  },
  url: 'https://eksempelhavn.example/job/17',
  inLanguage: 'da',
};

const jobnet = {
  ID: '9000001',
  Title: 'Rengøringsassistent',
  JobHeadline: 'Rengøringsassistent',
  Presentation: '<p>Vi søger dig.</p>',
  HiringOrgName: 'Eksempelby Rengøring ApS',
  HiringOrgCVR: 0,
  WorkPlaceAddress: 'Havnevej 2',
  WorkPlacePostalCode: '9000',
  WorkPlaceCity: 'Aalborg SV',
  WorkPlaceAbroad: false,
  WorkPlaceNotStatic: false,
  PostingCreated: '2026-11-01T00:00:00',
  LastDateApplication: '2026-12-24T00:00:00',
  AssignmentStartDate: '0001-01-01T00:00:00',
  IsExternal: false,
  Url: 'https://job.example/9000001',
  Municipality: 'Aalborg',
  Country: 'Danmark',
  WorkHours: 'Deltid',
  EmploymentType: 'Fastansættelse',
  JobAnnouncementType: 'Almindelige vilkår',
  Occupation: 'Rengøringsassistent',
  AnonymousEmployer: false,
  Latitude: 57.05,
  Longitude: 9.92,
  HasLocationValues: true,
};

describe('a schema.org JobPosting', () => {
  test('is read whole', () => {
    assert.deepEqual(readOne(schemaOrg), {
      sourceId: 'schema.org:Eksempelhavn Bageri:17',
      title: 'Bager & konditor',
      summary: 'Vi bager om natten. Surdej',
      kind: 'ordinary',
      hiringOrganization: { name: 'Eksempelhavn Bageri', anonymous: false },
      jobLocation: {
        streetAddress: 'Storegade 1',
        postalCode: '7700',
        addressLocality: 'Thisted',
        municipality: { code: '787', name: 'Thisted' },
        country: 'DK',
        latitude: 56.95523,
        longitude: 8.69491,
      },
      datePosted: '2026-11-02',
      validThrough: '2026-12-01',
      url: 'https://eksempelhavn.example/job/17',
      inLanguage: 'da',
      hours: ['full-time'],
      description: '<p>Vi bager <strong>om natten</strong>.</p><ul><li>Surdej</li></ul>',
    });
  });

  test('read again is equal to the character, whatever the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(schemaOrg).reverse());
    assert.equal(JSON.stringify(readOne(reversed)), JSON.stringify(readOne(schemaOrg)));
  });

  test('is known by identifier, else url, else @id; by none it is refused', () => {
    const { identifier: _identifier, url: _url, ...nameless } = schemaOrg;
    const id = (more: object) => readOne({ ...nameless, ...more }).sourceId;
    assert.equal(id({ identifier: 'A-17', url: 'https://a.example/' }), 'schema.org:A-17');
    assert.equal(id({ identifier: 17 }), 'schema.org:17');
    assert.equal(id({ identifier: { value: 'x' } }), 'schema.org:x');
    assert.equal(id({ url: 'https://a.example/1', '@id': 'b' }), 'schema.org:https://a.example/1');
    assert.equal(id({ '@id': 'https://a.example/#job' }), 'schema.org:https://a.example/#job');
    assert.match(reasons(nameless)[0]!, /no identifier/);
    assert.match(reasons({ ...nameless, '@id': '#job' })[0]!, /no identifier/);
    assert.match(
      reasons({ ...nameless, identifier: { value: {} }, '@id': '_:b0' })[0]!,
      /no identifier/,
    );
  });

  test('without title or day is refused, saying so', () => {
    assert.match(reasons({ ...schemaOrg, title: ' \u0000 ' })[0]!, /title/);
    assert.match(reasons({ ...schemaOrg, datePosted: '2026-02-30' })[0]!, /day/);
  });

  test('of a confidential employer tells neither name nor street', () => {
    const { hiringOrganization, jobLocation } = readOne({
      ...schemaOrg,
      hiringOrganization: 'confidential',
    });
    assert.deepEqual(hiringOrganization, { name: null, anonymous: true });
    assert.equal(jobLocation.streetAddress, undefined);
    assert.equal(jobLocation.addressLocality, 'Thisted');
  });

  test('may give its place as a line, several places, or none', () => {
    const at = (jobLocation: unknown, more: object = {}) =>
      readOne({ ...schemaOrg, jobLocation, ...more }).jobLocation;
    assert.deepEqual(at('Nørregade 3, 9000 Aalborg'), {
      streetAddress: 'Nørregade 3',
      postalCode: '9000',
      addressLocality: 'Aalborg',
      municipality: { code: '851', name: 'Aalborg' },
    });
    assert.equal(at([{}, { address: { addressLocality: 'Vejen' } }]).municipality?.code, '575');
    assert.deepEqual(at(undefined, { jobLocationType: 'TELECOMMUTE' }), { notStatic: true });
    assert.equal(at({ name: 'Skiftende arbejdssteder' }).notStatic, true);
    const swedish = at({
      address: { addressLocality: 'Lund', addressCountry: { name: 'Sverige' } },
    });
    assert.deepEqual([swedish.country, swedish.abroad], ['SE', true]);
  });

  test('has no point when half of it, the zero or the moon is given', () => {
    for (const geo of [
      { latitude: 56 },
      { latitude: 0, longitude: 0 },
      { latitude: 91, longitude: 8 },
      { latitude: 56, longitude: -181 },
      { latitude: 'nord', longitude: 'øst' },
      { latitude: null, longitude: [] },
      { latitude: '1e3', longitude: 'Infinity' },
    ]) {
      const { jobLocation } = readOne({
        ...schemaOrg,
        jobLocation: { ...schemaOrg.jobLocation, geo },
      });
      assert.equal(jobLocation.latitude, undefined, JSON.stringify(geo));
      assert.equal(jobLocation.longitude, undefined, JSON.stringify(geo));
    }
  });

  test('takes over only web addresses', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      '//eksempel.example',
      '/job/17',
      'https://user:secret@eksempel.example/',
      'https://',
      'mailto:job@eksempel.example',
      {},
    ]) {
      assert.equal(readOne({ ...schemaOrg, url }).url, undefined, JSON.stringify(url));
    }
  });

  test('may hold its HTML escaped once more, or be plain text', () => {
    const html = (description: string) => readOne({ ...schemaOrg, description }).description;
    assert.equal(html('&lt;p&gt;Salg &amp;amp; service&lt;/p&gt;'), '<p>Salg &amp; service</p>');
    assert.equal(
      html('Første\nlinje\n\nAlder < 30 & glad'),
      '<p>Første<br>linje</p>\n<p>Alder &lt; 30 & glad</p>',
    );
  });
});

describe('a Jobnet search result', () => {
  test('is read whole', () => {
    assert.deepEqual(readOne({ JobPositionPostings: [jobnet], TotalResultCount: 1 }), {
      sourceId: 'jobnet:9000001',
      title: 'Rengøringsassistent',
      summary: 'Vi søger dig.',
      kind: 'part-time',
      hiringOrganization: { name: 'Eksempelby Rengøring ApS', anonymous: false },
      jobLocation: {
        streetAddress: 'Havnevej 2',
        postalCode: '9000',
        addressLocality: 'Aalborg SV',
        municipality: { code: '851', name: 'Aalborg' },
        country: 'DK',
        latitude: 57.05,
        longitude: 9.92,
      },
      datePosted: '2026-11-01',
      occupation: 'Rengøringsassistent',
      workHours: 'Deltid',
      validThrough: '2026-12-24',
      url: 'https://job.example/9000001',
      hours: ['part-time'],
      description: '<p>Vi søger dig.</p>',
    });
  });

  const readJobnet = (more: object) => readOne({ JobPositionPostings: [{ ...jobnet, ...more }] });

  test('never names an anonymous employer', () => {
    const text = JSON.stringify(readJobnet({ AnonymousEmployer: true }));
    assert.doesNotMatch(text, /Eksempelby Rengøring|Havnevej/);
  });

  test('believes its location values only when it says that it has them', () => {
    const { jobLocation } = readJobnet({ HasLocationValues: false, Latitude: 57, Longitude: 9 });
    assert.equal(jobLocation.latitude, undefined);
    assert.equal(jobLocation.municipality?.code, '851');
  });

  test('keeps hours per week, no fixed workplace and work abroad', () => {
    assert.equal(
      readJobnet({ JoblogWorkTime: { WorkHour: '(20 - 25 timer ugentligt)' } }).workHours,
      'Deltid (20 - 25 timer ugentligt)',
    );
    assert.equal(readJobnet({ WorkPlaceNotStatic: true }).jobLocation.notStatic, true);
    const abroad = readJobnet({ WorkPlaceAbroad: true, Country: 'Norge' }).jobLocation;
    assert.deepEqual([abroad.abroad, abroad.country, abroad.municipality], [true, 'NO', undefined]);
  });

  test('with empty texts means that they are not there', () => {
    const { hiringOrganization, occupation, jobLocation } = readJobnet({
      HiringOrgName: '',
      Occupation: '',
      WorkPlaceAddress: '',
      WorkPlacePostalCode: null,
      Municipality: '',
      WorkPlaceCity: 'Klitmøller',
    });
    assert.deepEqual(hiringOrganization, { name: null, anonymous: true });
    assert.equal(occupation, undefined);
    assert.deepEqual(Object.keys(jobLocation).sort(), [
      'addressLocality',
      'country',
      'latitude',
      'longitude',
    ]);
  });

  test('without ID is refused, at its place; a number is an ID', () => {
    const { postings, refusals } = read(
      JSON.stringify({
        JobPositionPostings: [
          { ...jobnet, ID: '' },
          { ...jobnet, ID: 7 },
        ],
      }),
    );
    assert.deepEqual(refusals, [
      { place: 'jobs#/JobPositionPostings/0', reason: 'has no ID to know it by' },
    ]);
    assert.equal(postings[0]?.sourceId, 'jobnet:7');
  });
});

describe('files', () => {
  test('may be arrays and graphs; each item stands for itself, in order', () => {
    const { postings, refusals } = read(
      JSON.stringify([
        { ...schemaOrg, identifier: 'a' },
        7,
        { '@graph': [{ '@type': 'WebSite' }, { ...schemaOrg, identifier: 'b' }] },
        { '@type': 'Event' },
        { title: 'x' },
        { ...schemaOrg, '@type': ['Thing', 'http://schema.org/JobPosting'], identifier: 'c' },
      ]),
    );
    assert.deepEqual(
      postings.map(({ sourceId }) => sourceId),
      ['schema.org:a', 'schema.org:b', 'schema.org:c'],
    );
    assert.deepEqual(refusals, [
      { place: 'jobs#/1', reason: 'is not an object' },
      { place: 'jobs#/3', reason: 'is of type Event, not JobPosting' },
      { place: 'jobs#/4', reason: 'has no @type' },
    ]);
  });

  test('may be pages; comments and other scripts are not read', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const { postings, refusals } = read(`<!doctype html><title>Job</title>
      <!-- ${script(JSON.stringify({ ...schemaOrg, identifier: 'hidden' }))} -->
      <script>const html = '<script type="application/ld+json">{}<\\/script>';</script>
      ${script('{"@type":"BreadcrumbList","itemListElement":[]}')}
      <SCRIPT nonce=x TYPE='application/ld+json; charset=utf-8'>${JSON.stringify(schemaOrg)}</SCRIPT>
      ${script('{ broken')}`);
    assert.deepEqual(
      postings.map(({ sourceId }) => sourceId),
      ['schema.org:Eksempelhavn Bageri:17'],
    );
    assert.equal(refusals.length, 1);
    assert.match(refusals[0]!.place, /script 3/);
    assert.match(refusals[0]!.reason, /not JSON/);
  });

  const useless: [string, string, RegExp][] = [
    ['nothing', '', /empty/],
    ['blanks', ' \n\ufeff', /empty|neither/],
    ['bytes', '\u0000\u0001PNG', /neither JSON nor HTML/],
    ['prose', 'Vi søger en bager', /neither/],
    ['half a document', '{"@type":"JobPosting", ', /not JSON/],
    ['an empty array', '[]', /no JobPosting/],
    ['a page without data', '<html><p>Job</p></html>', /without application/],
    [
      'a page about other things',
      '<script type=application/ld+json>{"@type":"Person"}</script>',
      /no JobPosting/,
    ],
    ['a search result that is none', '{"JobPositionPostings": "mange"}', /not an array/],
  ];
  for (const [name, text, reason] of useless) {
    test(`holding ${name} are refused with one clear reason`, () => {
      const { postings, refusals } = read(text);
      assert.equal(postings.length, 0);
      assert.equal(refusals.length, 1);
      assert.match(refusals[0]!.reason, reason);
    });
  }
});

describe('hostile input', () => {
  test('nested a hundred thousand levels deep ends in a refusal', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    assert.match(read(deep).refusals[0]!.reason, /nested|not JSON/);
    const graphs = '{"@graph":'.repeat(5000) + '[]' + '}'.repeat(5000);
    assert.match(read(graphs).refusals[0]!.reason, /nested/);
  });

  test('of the wrong type in any field never throws and never reaches the posting', () => {
    const rubbish: unknown[] = [
      null,
      true,
      -1,
      1e308,
      '',
      [],
      {},
      [[]],
      [null],
      { '@value': {} },
      { name: [] },
      { '@type': 'X', value: { a: 1 } },
      'x'.repeat(100_000),
      '\ud800',
      '\u202egnal',
      { toString: 'no' },
      { __proto__: null },
      JSON.parse('{"__proto__": {"a": 1}, "constructor": 1}'),
    ];
    for (const base of [schemaOrg, jobnet]) {
      for (const field of Object.keys(base)) {
        for (const value of rubbish) {
          const item = { ...base, [field]: value };
          const readings = read(
            JSON.stringify(base === jobnet ? { JobPositionPostings: [item] } : item),
          );
          assert.equal(readings.postings.length + readings.refusals.length, 1, field);
          for (const posting of readings.postings)
            assertSound(posting, `${field} ${JSON.stringify(value)?.slice(0, 40)}`);
        }
      }
    }
  });

  test('of huge texts is refused or left out', () => {
    assert.match(reasons({ ...schemaOrg, description: 'x'.repeat(200_001) })[0]!, /description/);
    assert.match(reasons({ ...schemaOrg, title: 'x'.repeat(301) })[0]!, /title/);
    assert.equal(readOne({ ...schemaOrg, workHours: 'x'.repeat(1e6) }).workHours, undefined);
  });

  test('of controls and overrides of direction loses them', () => {
    const { title } = readOne({ ...schemaOrg, title: 'Ba\u202eg\u0000er\ud800\u200b' });
    assert.equal(title, 'Bager');
  });

  test('of mark-up in titles and names becomes text', () => {
    const { title, hiringOrganization } = readOne({
      ...schemaOrg,
      title: '<img src=x onerror=alert(1)>Bager<script>alert(1)</script>',
      hiringOrganization: { name: '&lt;b&gt;Eksempelhavn&lt;/b&gt;' },
    });
    assert.equal(title, 'Bager');
    assert.equal(hiringOrganization.name, '<b>Eksempelhavn</b>');
  });
});

/** What the contract promises of every posting, whatever came in. */
function assertSound(posting: ReadPosting, about: string): void {
  assert.ok(posting.title.length >= 1 && posting.title.length <= 300, about);
  assert.ok(posting.summary.length <= 240, about);
  assert.match(posting.datePosted, /^\d{4}-\d{2}-\d{2}$/, about);
  assert.ok(posting.url === undefined || /^https?:\/\//.test(posting.url), about);
  assert.equal(typeof posting.description, 'string', about);
  assert.ok(
    posting.hiringOrganization.anonymous === (posting.hiringOrganization.name === null),
    about,
  );
  const { description: _description, ...lines } = posting;
  assert.doesNotMatch(
    JSON.stringify(lines),
    // eslint-disable-next-line no-control-regex
    /\\u00|\\ud|[\u0000-\u001f\u202a-\u202e]|undefined|\[object/,
    about,
  );
}
