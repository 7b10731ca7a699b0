import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readParsed, type ReadPosting } from './read.ts';

/** Reads one ad of which only this is told. */
function read(more: object): ReadPosting {
  const ad = {
    '@type': 'JobPosting',
    identifier: 'a-1',
    title: 'Ledig stilling',
    description: '<p>Kom og arbejd hos os.</p>',
    datePosted: '2026-11-02',
    hiringOrganization: { name: 'Eksempelhavn Bageri' },
    ...more,
  };
  const [reading] = [...readParsed(ad, 'ad')];
  assert.ok(reading?.posting, reading?.refusal?.reason);
  return reading.posting;
}
const readJobnet = (more: object): ReadPosting =>
  [
    ...readParsed(
      { JobPositionPostings: [{ ID: '1', Title: 'Ledig', PostingCreated: '2026-11-01', ...more }] },
      'x',
    ),
  ][0]!.posting!;
const saying = (description: string) => read({ description });

describe('when one works', () => {
  const cases: [expected: string, ad: object][] = [
    ['', {}],
    ['full-time', { employmentType: 'FULL_TIME' }],
    ['part-time', { employmentType: ['PART_TIME', 'TEMPORARY'] }],
    ['full-time', { workHours: '37 timer' }],
    ['full-time part-time', { workHours: '30-37 timer om ugen' }],
    ['part-time', { workHours: 'Deltid (20 - 25 timer ugentligt)' }],
    ['part-time', { title: 'Bogholder, 20-25 timer', workHours: '' }],
    ['part-time evening', { title: 'Assistent, 28 timer', workHours: 'Aften, 37 timer' }],
    ['evening weekend', { workHours: 'Aften og hver anden lørdag' }],
    ['night', { title: 'Bager til natholdet' }],
    ['part-time night', { title: 'Natreceptionist på deltid' }],
    ['weekend', { title: 'Weekendbager' }],
    ['', { title: 'Naturvejleder' }],
    ['', { title: 'Kok til aftensmaden i institution' }],
    ['', { title: 'Nationalparkvejleder, 2 timer dagligt' }],
  ];
  for (const [expected, ad] of cases) {
    test(`${JSON.stringify(ad)}: ${expected || 'not said'}`, () => {
      assert.equal((read(ad).hours ?? []).join(' '), expected);
    });
  }
});

describe('work from home', () => {
  const address = { '@type': 'Place', address: { addressLocality: 'Thisted' } };
  test('is whole without a workplace, partly with one, and as the words of the ad say', () => {
    assert.equal(read({ jobLocationType: 'TELECOMMUTE' }).remote, 'wholly');
    assert.equal(read({ jobLocationType: 'TELECOMMUTE', jobLocation: address }).remote, 'partly');
    assert.equal(read({ jobLocationType: 'Fully remote', jobLocation: address }).remote, 'wholly');
    assert.equal(saying('<p>Der er mulighed for hjemmearbejde.</p>').remote, 'partly');
    assert.equal(saying('<p>You may work from home on Fridays.</p>').remote, 'partly');
    assert.equal(saying('<p>Du arbejder udelukkende hjemmefra.</p>').remote, 'wholly');
  });
  test('is not when the ad denies it or says nothing', () => {
    for (const text of [
      'Der er ikke mulighed for hjemmearbejde.',
      'Ingen hjemmearbejdsdage.',
      'Vi arbejder med mennesker.',
    ]) {
      assert.equal(saying(text).remote, undefined, text);
    }
  });
});

describe('education', () => {
  const of = (educationRequirements: unknown, more = {}) =>
    read({ educationRequirements, ...more }).educationRequired;
  test('is a level of schema.org, or what Danish and English words mean', () => {
    for (const [words, level] of [
      [{ credentialCategory: 'no requirements' }, 'none'],
      [{ credentialCategory: 'high school' }, 'none'],
      [{ credentialCategory: 'professional certificate' }, 'vocational'],
      [{ credentialCategory: 'associate degree' }, 'short'],
      [{ credentialCategory: 'bachelor degree' }, 'medium'],
      [{ credentialCategory: 'postgraduate degree' }, 'long'],
      ['Faglært murer', 'vocational'],
      ['Ufaglært', 'none'],
      ['Professionsbachelor i sygepleje', 'medium'],
      ['Lang videregående uddannelse', 'long'],
      ['long', 'long'],
      ['noget med dyr', undefined],
    ] as const) {
      assert.equal(of(words), level, JSON.stringify(words));
    }
  });
  test('of several is the lowest, and none where experience will do', () => {
    const two = [{ credentialCategory: 'bachelor degree' }, { credentialCategory: 'high school' }];
    assert.equal(of(two), 'none');
    assert.equal(of('Bachelor', { experienceInPlaceOfEducation: true }), undefined);
  });
});

describe('what schema.org has no property for', () => {
  const property = (name: string, value: unknown) =>
    read({ additionalProperty: [{ '@type': 'PropertyValue', name, value }] });
  test('stands in additionalProperty', () => {
    assert.deepEqual(property('languagesRequired', ['en-GB', 'Dansk']).languagesRequired, [
      'da',
      'en',
    ]);
    assert.deepEqual(property('accommodations', 'physical, language').accommodations, [
      'physical',
      'language',
    ]);
    assert.equal(property('languagesRequired', 17).languagesRequired, undefined);
    assert.equal(property('accommodations', ['flying']).accommodations, undefined);
  });
  test('is read from plain sentences, but not from their denial', () => {
    assert.deepEqual(saying('Vi tager gerne skånehensyn.').accommodations, ['physical']);
    assert.deepEqual(read({ title: 'Lager: fleksjob uden tunge løft' }).accommodations, [
      'physical',
    ]);
    assert.deepEqual(read({ title: 'Warehouse worker, no Danish required' }).accommodations, [
      'language',
    ]);
    assert.equal(saying('Vi kan desværre ikke tage skånehensyn.').accommodations, undefined);
  });
});

describe('the employer', () => {
  const company = (hiringOrganization: object) => read({ hiringOrganization }).company;
  test('is known by its CVR number, else by its identifier', () => {
    assert.equal(company({ name: 'A', identifier: 'eksempelhavn-bageri' }), 'eksempelhavn-bageri');
    assert.equal(
      company({ name: 'A', identifier: { propertyID: 'CVR', value: '00000017' } }),
      'cvr-00000017',
    );
    assert.equal(company({ name: 'A', vatID: 'DK 00 00 00 17', identifier: 'a' }), 'cvr-00000017');
    assert.equal(company({ name: 'A', identifier: 'a b' }), undefined);
    assert.equal(
      readJobnet({ HiringOrgName: 'A', HiringOrgCVR: 17_000_000 }).company,
      'cvr-17000000',
    );
    assert.equal(readJobnet({ HiringOrgName: 'A', HiringOrgCVR: 0 }).company, undefined);
  });
  test('that wants not to be named cannot be found by key, film or workplace', () => {
    const {
      company: key,
      workplace,
      video,
    } = read({
      hiringOrganization: { name: 'confidential', identifier: 'hemmelig' },
      employerOverview: 'Hemmelig A/S ligger ved havnen.',
      video: film,
    });
    assert.deepEqual([key, workplace, video], [undefined, undefined, undefined]);
    assert.equal(
      readJobnet({ HiringOrgName: 'A', HiringOrgCVR: 17_000_000, AnonymousEmployer: true }).company,
      undefined,
    );
  });
});

const film = {
  '@type': 'VideoObject',
  name: 'En dag i bageriet',
  contentUrl: 'https://film.example/dag.mp4',
  thumbnailUrl: 'http://film.example/dag.jpg',
  caption: { '@type': 'MediaObject', inLanguage: 'da', contentUrl: 'https://film.example/da.vtt' },
  transcript: 'Dejen vejes af.\nOvnen er varm.',
};

describe('a film', () => {
  test('is taken in with captions and transcript, and only what comes over https', () => {
    const { video, hasVideo } = read({ subjectOf: [{ '@type': 'Article' }, film] });
    assert.deepEqual(video, {
      name: 'En dag i bageriet',
      contentUrl: 'https://film.example/dag.mp4',
      captions: [{ language: 'da', url: 'https://film.example/da.vtt' }],
      transcript: 'Dejen vejes af.\nOvnen er varm.',
    });
    assert.equal(hasVideo, true);
  });
  test('without them is left out, and nothing says that there was one', () => {
    for (const missing of [
      { caption: undefined },
      { caption: 'Undertekster' },
      { transcript: ' ' },
      { contentUrl: 'http://film.example/dag.mp4' },
      { contentUrl: 'javascript:alert(1)' },
      { name: '' },
    ]) {
      const { video, hasVideo } = read({ video: { ...film, ...missing } });
      assert.deepEqual([video, hasVideo], [undefined, undefined], JSON.stringify(missing));
    }
  });
});

test('skills are those of ESCO, with their names', () => {
  const uri = 'http://data.europa.eu/esco/skill/0000-example';
  const { skills } = read({
    skills: [
      { '@type': 'DefinedTerm', '@id': uri, name: [{ '@value': 'bake bread', '@language': 'en' }] },
      { '@type': 'DefinedTerm', '@id': 'https://elsewhere.example/1', name: 'x' },
      { '@type': 'DefinedTerm', termCode: `${uri}2`, name: 'bage <b>brød</b>' },
      'Godt humør',
    ],
  });
  assert.deepEqual(skills, [
    { uri, labels: { en: 'bake bread' } },
    { uri: `${uri}2`, labels: { da: 'bage brød' } },
  ]);
});
