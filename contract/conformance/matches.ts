import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MatchPage, MatchQuery } from '../types.ts';
import type { Service } from './service.ts';

const path = '/v1/job-postings/matches';

/** Postings that fit a person, and why. */
export function matchSuite(service: Service): void {
  const matches = async (body: MatchQuery): Promise<MatchPage> => {
    const answer = await service.ask<MatchPage>(path, { method: 'POST', body });
    assert.equal(answer.status, 200);
    return answer.body;
  };
  const refused = (body: unknown) =>
    service.fails('invalid-request', 400, path, { method: 'POST', body });
  const ids = ({ items }: MatchPage) => items.map(({ jobPosting }) => jobPosting.id);

  describe('matches', () => {
    test('each say why, and what the person wished is among it', async () => {
      const { items } = await matches({ wishes: { words: 'pædagog', kinds: ['ordinary'] } });
      assert.ok(items.length > 0);
      for (const { reasons, jobPosting } of items) {
        assert.ok(reasons.length >= 1 && reasons.length <= 4, jobPosting.title);
        assert.ok(
          reasons.some(({ type }) => type === 'words'),
          jobPosting.title,
        );
      }
      assert.deepEqual(
        items[0]?.reasons.map(({ type }) => type),
        ['words', 'kind'],
      );
    });

    test('are the same for the same question, page by page', async () => {
      const question: MatchQuery = { interests: ['children', 'food'] };
      const whole = ids(await matches({ ...question, limit: 50 })).slice(0, 12);
      const first = await matches({ ...question, limit: 6 });
      const second = await matches({ ...question, limit: 6, cursor: first.next ?? '' });
      assert.deepEqual([...ids(first), ...ids(second)], whole);
      assert.equal(new Set(whole).size, 12);
    });

    test('within the wished distance come before those that would need a wider one', async () => {
      const { items } = await matches({
        wishes: { near: '7700', radiusKm: 20 },
        interests: ['children', 'care', 'food', 'shop', 'office'],
        limit: 50,
      });
      assert.ok(items.some(({ reasons }) => reasons.some(({ type }) => type === 'near')));
      for (const { changes, jobPosting } of items) {
        const wider = changes.find((change) => change.type === 'radius');
        if (wider) assert.ok(wider.radiusKm >= jobPosting.distanceKm!);
        else assert.ok((jobPosting.distanceKm ?? 0) <= 20 || jobPosting.remote === 'wholly');
      }
    });

    test('leave out what the person dismissed', async () => {
      const question: MatchQuery = { wishes: { words: 'pædagog' } };
      const [first = '', ...others] = ids(await matches(question));
      const after = ids(await matches({ ...question, dismissed: [{ jobPosting: first }] }));
      assert.ok(!after.includes(first));
      assert.deepEqual(after.slice(0, 5), others.slice(0, 5));
    });

    test('find work by its other names, in other languages too', async () => {
      for (const words of ['sosu', 'سائق']) {
        const { items } = await matches({ wishes: { words } });
        assert.ok(items.length > 0, words);
      }
    });

    test('without a question are what can be applied for nowhere in particular: none', async () => {
      assert.deepEqual((await matches({})).items, []);
    });

    test('have no field for age, sex, origin, health or benefit', async () => {
      for (const field of ['age', 'sex', 'origin', 'health', 'benefit', 'nationality']) {
        await refused({ [field]: 'x' });
        await refused({ wishes: { [field]: 'x' } });
      }
    });

    test('refuse what does not fit', async () => {
      for (const body of [
        [],
        { interests: ['nothing'] },
        { skills: ['https://elsewhere.example/1'] },
        { education: 'some' },
        { limit: 0 },
        { municipality: '999' },
        { cursor: 'made-up' },
        { dismissed: [{}] },
      ]) {
        await refused(body);
      }
      await service.fails('unknown-place', 404, path, {
        method: 'POST',
        body: { wishes: { near: 'Intetsteds' } },
      });
    });
  });
}
