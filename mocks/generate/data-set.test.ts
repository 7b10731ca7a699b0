import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allowedHtml } from '../../contract/reading/allowed-html.ts';
import { plainText } from '../../contract/reading/html.ts';
import { readPostings } from '../../contract/reading/read.ts';
import { jobPostingKinds } from '../../contract/types.ts';
import { dataSet, employers } from './data-set.ts';

const readings = [...dataSet()].flatMap(([name, text]) => [...readPostings(text, name)]);
const postings = readings.flatMap(({ posting }) => posting ?? []);
const different = (values: readonly unknown[]) => new Set(values).size;

describe('the fictional data set', () => {
  test('is read by the import without a refusal: 200 postings', () => {
    assert.deepEqual(
      readings.flatMap(({ refusal }) => refusal ?? []),
      [],
    );
    assert.equal(postings.length, 200);
    assert.equal(different(postings.map(({ sourceId }) => sourceId)), 200);
  });

  test('is understood as the kind that was meant', () => {
    const meant = employers.flatMap(({ occupations }) =>
      occupations.flatMap((one) => one.postings),
    );
    for (const { title, kind } of postings) {
      assert.ok(
        meant.some((one) => one[0] === kind && one[1] === title),
        `${title}: ${kind}`,
      );
    }
  });

  test('has every kind in plenty and every municipality', () => {
    for (const kind of jobPostingKinds) {
      assert.ok(postings.filter((one) => one.kind === kind).length >= 10, kind);
    }
    assert.deepEqual(
      [
        ...new Set(postings.flatMap(({ jobLocation }) => jobLocation.municipality?.name ?? [])),
      ].sort(),
      ['Aalborg', 'Aarhus', 'Næstved', 'Thisted', 'Vejen'],
    );
    assert.equal(different(postings.flatMap((one) => one.hiringOrganization.name ?? [])), 10);
  });

  test('has temp and part-time work within reach of Thisted', () => {
    const near = postings.filter(({ jobLocation }) => jobLocation.municipality?.code === '787');
    for (const kind of ['temp', 'part-time']) {
      assert.ok(near.filter((one) => one.kind === kind).length >= 5, kind);
    }
  });

  test('is varied: occupations, texts, lengths, and all that may be missing', () => {
    assert.ok(different(postings.map(({ occupation }) => occupation)) >= 40);
    assert.equal(different(postings.map(({ description }) => description)), 200);
    const lengths = postings.map(({ description }) => description.length);
    assert.ok(Math.min(...lengths) < 400 && Math.max(...lengths) > 2500);
    const some: [string, number][] = [
      ['without point', postings.filter((one) => one.jobLocation.latitude === undefined).length],
      ['without postal code', postings.filter((one) => !one.jobLocation.postalCode).length],
      ['without deadline', postings.filter((one) => one.validThrough === undefined).length],
      ['without fixed workplace', postings.filter((one) => one.jobLocation.notStatic).length],
      ['of anonymous employers', postings.filter((one) => one.hiringOrganization.anonymous).length],
      ['in English', postings.filter((one) => one.inLanguage === 'en').length],
      ['without language', postings.filter((one) => one.inLanguage === undefined).length],
    ];
    for (const [what, count] of some) assert.ok(count >= 5, `${what}: ${count}`);
    assert.equal(postings.filter((one) => one.jobLocation.abroad).length, 1);
  });

  test('names no anonymous employer anywhere', () => {
    for (const posting of postings.filter((one) => one.hiringOrganization.anonymous)) {
      for (const { name, key } of employers) {
        assert.ok(!JSON.stringify(posting).includes(name), posting.title);
        assert.ok(!JSON.stringify(posting).includes(key), posting.title);
      }
    }
  });

  test('is plainly fictional: only .example addresses, no telephone, CPR-like number or e-mail', () => {
    for (const { description, url, title } of postings) {
      assert.match(url ?? '', /^https:\/\/[a-z-]+\.example\//);
      assert.doesNotMatch(`${title} ${plainText(description)}`, /@|\d{6}[- ]?\d{4}|(\d\d ?){4}/);
    }
  });

  test('is written in the HTML that ads may keep', () => {
    for (const { description } of postings) {
      for (const [, tag] of description.matchAll(/<\/?([a-z0-9]+)/g)) {
        assert.ok((allowedHtml.tags as readonly string[]).includes(tag ?? ''), tag);
      }
    }
  });
});
