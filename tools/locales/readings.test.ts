import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Texts } from '../../components/core/localisation/texts.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLocales, Unreadable } from './locales.ts';
import {
  findingsInReadings,
  fingerprint,
  statusOf,
  writeStatus,
  type Statuses,
} from './readings.ts';

const locales = (da: Texts, en: Texts) =>
  new Map([
    ['da', new Map([['job', da]])],
    ['en', new Map([['job', en]])],
  ]);

describe('the check of who has read the texts', () => {
  const texts = { a: 'Ord' };
  const status = (da: unknown, en: unknown = { reading: 'machine' }) =>
    findingsInReadings(locales(texts, texts), { da: { job: da }, en: { job: en } } as Statuses);

  it('has nothing to say of what nobody has read, nor of what was read as it stands', () => {
    assert.deepEqual(status({ reading: 'machine' }), []);
    assert.deepEqual(status({ reading: 'second-read', read: fingerprint(texts) }), []);
  });

  it('asks for a reading of every file, and of none that is not there', () => {
    assert.match(status(undefined).join(), /da\/job\.json needs a reading/);
    assert.match(status({ reading: 'perfect' }).join(), /da\/job\.json needs a reading/);
    const gone = { da: { job: { reading: 'machine' } }, ar: { job: { reading: 'machine' } } };
    assert.match(
      findingsInReadings(locales(texts, texts), gone as Statuses).join(),
      /ar\/job\.json is not there/,
    );
  });

  it('believes no reading of texts that have changed since', () => {
    const read = fingerprint({ a: 'Andre ord' });
    for (const reading of ['machine', 'second-read', 'native-read']) {
      assert.match(status({ reading, read }).join(), /da\/job\.json is not as it was read/);
    }
    assert.match(status({ reading: 'native-read' }).join(), /is not as it was read/);
  });

  it('says what to type', () => {
    assert.match(status(undefined).join(), /npm run locales -- mark machine da\/job/);
    const stale = status({ reading: 'second-read', read: '00000000' });
    assert.match(stale.join(), /npm run locales -- mark second-read da\/job, or mark machine/);
  });
});

describe('marking who has read a file', () => {
  it('writes the lines of that file and leaves the others as they are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jobunivers-status-'));
    const file = join(folder, 'status.json');
    const texts = { a: 'Ord' };
    writeFileSync(
      file,
      JSON.stringify({ da: { job: { reading: 'machine' }, a: statusOf('second-read', texts) } }),
    );
    writeStatus('da', 'job', statusOf('native-read', texts), file);
    writeStatus('ar', 'job.easy', statusOf('machine', texts), file);
    const read = fingerprint(texts);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), {
      da: { a: { reading: 'second-read', read }, job: { reading: 'native-read', read } },
      ar: { 'job.easy': { reading: 'machine' } },
    });
    rmSync(folder, { recursive: true });
  });
});

describe('a file of texts that somebody is in the middle of writing', () => {
  it('is named, with where it goes wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'locales-'));
    mkdirSync(join(folder, 'da'));
    writeFileSync(join(folder, 'da/map.json'), '{ "a": ');
    try {
      assert.throws(
        () => readLocales(folder),
        (error) =>
          error instanceof Unreadable && /map\.json cannot be read: .*JSON/.test(error.message),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
