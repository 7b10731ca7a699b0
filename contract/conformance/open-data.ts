import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold } from '../fold.ts';
import { municipalities } from '../municipalities.ts';
import { allowedHtml } from '../reading/allowed-html.ts';
import type { JobPosting, JobPostingPage, Municipality, Place } from '../types.ts';
import type { Service } from './service.ts';

/** Municipalities, places, single postings: what needs no visitor. */
export function openDataSuite(service: Service): void {
  describe('municipalities', () => {
    test('are the 98, in Danish order', async () => {
      const { items } = await service.get<{ items: Municipality[] }>('/v1/municipalities');
      assert.deepEqual(
        items.map(({ code, name }) => `${code} ${name}`),
        municipalities.map(({ code, name }) => `${code} ${name}`),
      );
    });
  });

  describe('places', () => {
    const places = async (query: string, limit?: number) =>
      (
        await service.get<{ items: Place[] }>('/v1/places', {
          query,
          ...(limit !== undefined && { limit }),
        })
      ).items;

    test('begin with what was typed, in any spelling, the exact one first', async () => {
      for (const typed of ['Aarhus', 'aarhus', 'århus', 'ÅRHUS']) {
        assert.equal((await places(typed))[0]?.name, 'Aarhus', typed);
      }
      for (const typed of ['Thi', 'ø', '80', 'Nyk']) {
        const found = await places(typed, 20);
        assert.ok(found.length > 0, typed);
        for (const { name, label } of found) {
          // A postal code may be found by its town: `9000 Aalborg`.
          const beginnings = [name, label, label.replace(/^\d{4} /, '')];
          assert.ok(
            beginnings.some((one) => fold(one).startsWith(fold(typed))),
            `${typed}: ${label}`,
          );
        }
      }
      assert.ok((await places('Thist')).some(({ name }) => name === 'Thisted'));
      assert.ok((await places('Naest')).some(({ name }) => name === 'Næstved'));
    });

    test('may be postal codes, shown with their town', async () => {
      const found = (await places('7700')).find(({ type }) => type === 'postal-code');
      assert.equal(found?.name, '7700');
      assert.match(found?.label ?? '', /^7700 Thisted/);
    });

    test('may be typed as on an envelope', async () => {
      for (const [typed, label] of [
        ['DK-776', '7760 Hurup Thy'],
        ['2200 Kø', '2200 København N'],
        ['odense s', '5260 Odense S'],
        ['kgs. lyng', 'Kongens Lyngby'],
      ] as const) {
        assert.equal((await places(typed))[0]?.label, label, typed);
      }
    });

    test('name a district of a thousand codes once', async () => {
      const labels = (await places('københavn', 20)).map(({ label }) => label);
      assert.equal(labels[0], 'København');
      assert.equal(labels.filter((label) => label.endsWith(' København K')).length, 1);
      assert.ok(labels.includes('2450 København SV'));
    });

    test('are no more than asked for, eight where nobody says', async () => {
      assert.equal((await places('s', 3)).length, 3);
      assert.ok((await places('s')).length <= 8);
      assert.deepEqual(await places('qwxz'), []);
      for (const odd of ['%', '_', '\\', "'", '\u{1f950}', ' ']) await places(odd);
    });

    test('can all be searched around', async () => {
      for (const typed of ['Thi', '77', 'Vej']) {
        for (const { name } of await places(typed)) {
          await service.get('/v1/job-postings', { near: name, limit: 1 });
        }
      }
    });
  });

  describe('a posting', () => {
    test('read by its id says what the list said, and all of its text', async () => {
      const { items }: JobPostingPage = await service.get('/v1/job-postings', { limit: 10 });
      for (const { reasons: _reasons, ...summary } of items) {
        const posting = await service.get<JobPosting>(`/v1/job-postings/${summary.id}`);
        const { description, reasons, workplace: _w, skills: _s, video, ...rest } = posting;
        assert.deepEqual(rest, summary);
        assert.equal(video !== undefined, summary.hasVideo === true);
        assert.deepEqual(reasons, []);
        assert.ok(description.length > 100);
        for (const [, tag] of description.matchAll(/<\/?([a-z][a-z0-9]*)/gi)) {
          assert.ok((allowedHtml.tags as readonly string[]).includes(tag ?? ''), tag);
        }
      }
    });

    test('of an anonymous employer never names it', async () => {
      const { items }: JobPostingPage = await service.get('/v1/job-postings', { limit: 50 });
      const anonymous = items.filter(({ hiringOrganization }) => hiringOrganization.anonymous);
      assert.ok(anonymous.length > 0);
      for (const { hiringOrganization, jobLocation } of anonymous) {
        assert.equal(hiringOrganization.name, null);
        assert.equal(jobLocation.streetAddress, undefined);
      }
    });
  });

  describe('the service', () => {
    for (const path of ['/health', '/ready']) {
      test(`${path} says ok`, async () => {
        assert.deepEqual(await service.get(path), { status: 'ok' });
      });
    }
  });
}
