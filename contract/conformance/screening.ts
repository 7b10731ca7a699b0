import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readScreening } from '../screening/read.ts';
import type { Service } from './service.ts';

/** The questions of the screening. */
export function screeningSuite(service: Service): void {
  describe('the questions of the screening', () => {
    for (const query of ['', '?municipality=787']) {
      test(`can be asked: ${query || 'of nobody'}`, async () => {
        assert.ok(readScreening(await service.get(`/v1/screening${query}`)));
      });
    }
    test('are those of a municipality there is', async () => {
      await service.fails('invalid-request', 400, '/v1/screening?municipality=999');
    });
  });
}
