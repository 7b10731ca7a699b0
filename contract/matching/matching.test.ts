import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JobPostingSummary, MatchReason } from '../types.ts';
import { inOrder, matchOf, type Candidate, type Seeker } from './matching.ts';

const posting = (changes: Partial<JobPostingSummary> = {}): JobPostingSummary => ({
  id: 'posting-1',
  title: 'Chauffør til varebil',
  summary: '',
  kind: 'ordinary',
  hiringOrganization: { name: 'Opdigtet Kørsel', anonymous: false },
  jobLocation: { located: 'coordinates', municipality: { code: '787', name: 'Thisted' } },
  occupation: 'Chauffør',
  datePosted: '2026-11-01',
  reasons: [],
  ...changes,
});
const candidate = (
  changes: Partial<Candidate> = {},
  its: Partial<JobPostingSummary> = {},
): Candidate => ({
  jobPosting: posting(its),
  trade: 'transport',
  skills: [],
  wordsInTitle: ['chauffør'],
  wordsInText: [],
  ...changes,
});
const seeker: Seeker = { wishes: { words: 'chauffør' } };
const thisted = { label: '7700 Thisted' };
const near = (radiusKm: number): Seeker => ({
  wishes: { words: 'chauffør', near: '7700', radiusKm },
  place: thisted,
});
const skill = (name: string) => ({
  uri: `http://data.europa.eu/esco/skill/${name}`,
  labels: { da: name },
});
const typesOf = (reasons: readonly MatchReason[]) => reasons.map(({ type }) => type);
const reasons = (who: Seeker, what: Candidate) => typesOf(matchOf(who, what)?.match.reasons ?? []);
const changes = (who: Seeker, what: Candidate) => matchOf(who, what)?.match.changes;
const points = (who: Seeker, what: Candidate) => matchOf(who, what)?.points ?? 0;

describe('a match', () => {
  test('is found for its words, and says them as the person wrote them', () => {
    assert.deepEqual(matchOf(seeker, candidate())?.match.reasons, [
      { type: 'words', words: ['chauffør'] },
    ]);
  });

  test('weighs more in the title than in the text', () => {
    const inText = candidate({ wordsInTitle: [], wordsInText: ['chauffør'] });
    assert.ok(points(seeker, candidate()) > points(seeker, inText));
  });

  test('is none where nothing of the work is right, however near it is', () => {
    const other = candidate({ wordsInTitle: [] }, { distanceKm: 1 });
    assert.equal(matchOf(near(20), other), undefined);
    assert.equal(matchOf({ ...seeker, interests: ['care'] }, other), undefined);
  });

  test('may rest on trade or skills alone', () => {
    const unnamed = candidate({ wordsInTitle: [], skills: [skill('a'), skill('b')] });
    assert.deepEqual(reasons({ interests: ['transport'] }, unnamed), ['trade']);
    assert.deepEqual(reasons({ skills: [skill('a').uri] }, unnamed), ['skills']);
    assert.deepEqual(changes({ skills: [skill('a').uri] }, unnamed), [
      { type: 'skill', skill: skill('b') },
    ]);
  });

  test('has four reasons at most, the weightiest first', () => {
    const much: Seeker = {
      ...near(20),
      wishes: { words: 'chauffør', near: '7700', radiusKm: 20, kinds: ['ordinary'] },
      interests: ['transport'],
      skills: [skill('a').uri],
      hours: ['full-time'],
      education: 'long',
    };
    const all = candidate(
      { skills: [skill('a')] },
      { distanceKm: 3, hours: ['full-time'], educationRequired: 'vocational' },
    );
    assert.deepEqual(reasons(much, all), ['words', 'near', 'trade', 'skills']);
  });

  test('says nothing of what nobody asked', () => {
    assert.deepEqual(
      reasons(seeker, candidate({}, { hours: ['night'], educationRequired: 'long' })),
      ['words'],
    );
  });
});

describe('distance', () => {
  test('speaks for what is near, more for what is nearest', () => {
    assert.ok(
      points(near(20), candidate({}, { distanceKm: 5 })) >
        points(near(20), candidate({}, { distanceKm: 15 })),
    );
  });

  test('a little too far names the radius that would include it; far too far is none', () => {
    assert.deepEqual(changes(near(20), candidate({}, { distanceKm: 24 })), [
      { type: 'radius', radiusKm: 30 },
    ]);
    assert.equal(matchOf(near(20), candidate({}, { distanceKm: 45 })), undefined);
  });

  test('does not matter for work from home, and counts for work that moves about', () => {
    const home = candidate({}, { distanceKm: 200, remote: 'wholly' });
    assert.deepEqual(reasons(near(20), home), ['words']);
    const moving = candidate({}, { jobLocation: { located: 'unknown', notStatic: true } });
    assert.deepEqual(reasons(near(20), moving), ['words']);
    assert.equal(matchOf(near(20), candidate()), undefined, 'nobody knows where');
  });

  test('without a place, the municipality of the page comes first', () => {
    const here = points({ ...seeker, municipality: '787' }, candidate());
    const there = points({ ...seeker, municipality: '851' }, candidate());
    assert.ok(here > there && there > 0);
  });
});

describe('what a posting asks for', () => {
  test('another kind counts against, and is said as what would change it', () => {
    const wants: Seeker = { wishes: { words: 'chauffør', kinds: ['temp'] } };
    assert.deepEqual(changes(wants, candidate()), [{ type: 'kind', kind: 'ordinary' }]);
    assert.ok(points(wants, candidate()) < points(seeker, candidate()));
  });

  test('more education than the person has, a language they have not, other hours', () => {
    const who: Seeker = {
      ...seeker,
      interests: ['transport'],
      education: 'vocational',
      languages: ['ar'],
      hours: ['part-time'],
    };
    const demanding = candidate(
      { skills: [] },
      { educationRequired: 'long', hours: ['full-time'], distanceKm: 1 },
    );
    assert.equal(matchOf(who, demanding), undefined, 'together too much');
    const hours = candidate({}, { hours: ['full-time'], languagesRequired: ['ar'] });
    assert.deepEqual(changes(who, hours), [{ type: 'hours', hours: 'full-time' }]);
    assert.deepEqual(changes({ ...seeker, languages: ['en'] }, candidate()), [
      { type: 'language', language: 'da' },
    ]);
    assert.deepEqual(
      changes({ ...seeker, languages: ['en'] }, candidate({}, { inLanguage: 'en-GB' })),
      [],
    );
  });

  test('a trade that the person called wrong sinks', () => {
    const wrongTrades = new Set(['Chauffør']);
    assert.ok(points({ ...seeker, wrongTrades }, candidate()) < points(seeker, candidate()));
  });
});

test('the order is points, then the newest, then the id', () => {
  const all = [
    candidate({}, { id: 'b', datePosted: '2026-11-01' }),
    candidate({}, { id: 'a', datePosted: '2026-11-01' }),
    candidate({}, { id: 'c', datePosted: '2026-11-09' }),
    candidate({ wordsInTitle: [], wordsInText: ['x'] }, { id: 'd', datePosted: '2026-11-20' }),
  ].map((one) => matchOf(seeker, one)!);
  const ids = (list: typeof all) => [...list].sort(inOrder).map(({ match }) => match.jobPosting.id);
  assert.deepEqual(ids(all), ['c', 'a', 'b', 'd']);
  assert.deepEqual(ids([...all].reverse()), ['c', 'a', 'b', 'd']);
});

test('the question has no field for age, sex, origin, health or benefit', async () => {
  const { readFile } = await import('node:fs/promises');
  const { parse } = await import('yaml');
  const document = parse(await readFile(new URL('../openapi.yaml', import.meta.url), 'utf8')) as {
    components: { schemas: Record<string, { properties: object; additionalProperties: unknown }> };
  };
  const { MatchQuery, Wishes } = document.components.schemas;
  assert.deepEqual(Object.keys(MatchQuery!.properties).sort(), [
    'cursor',
    'dismissed',
    'education',
    'hours',
    'interests',
    'languages',
    'limit',
    'municipality',
    'skills',
    'wishes',
  ]);
  assert.deepEqual(Object.keys(Wishes!.properties).sort(), [
    'kinds',
    'language',
    'near',
    'radiusKm',
    'words',
  ]);
  assert.equal(MatchQuery!.additionalProperties, false);
  assert.equal(Wishes!.additionalProperties, false);
});
