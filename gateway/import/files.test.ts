import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Reading } from '../../contract/reading/read.ts';
import { decode, findFiles, largestFile, readFilePostings } from './files.ts';

const posting = (identifier: string) => ({
  '@type': 'JobPosting',
  identifier,
  title: 'Ledig stilling',
  datePosted: '2026-11-01',
});

describe('files of postings', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'jobunivers-files-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function read(name: string): Promise<Reading[]> {
    const readings: Reading[] = [];
    for await (const reading of readFilePostings(at(name))) readings.push(reading);
    return readings;
  }
  async function refusalOf(name: string): Promise<string | undefined> {
    const readings = await read(name);
    assert.equal(readings.length, 1);
    return readings[0]?.refusal?.reason;
  }

  test('in folders are found by their names, in order, in folders within', async () => {
    await mkdir(at('many/inner'), { recursive: true });
    for (const name of ['b.json', 'a.JSON', 'c.txt', 'inner/d.html', 'e.jsonl']) {
      await writeFile(at(`many/${name}`), '[]');
    }
    const found: string[] = [];
    for await (const { file } of findFiles([at('many')])) {
      found.push(path.relative(at('many'), file));
    }
    assert.deepEqual(found, ['a.JSON', 'b.json', 'e.jsonl', path.join('inner', 'd.html')]);
  });

  test('that are not there, and folders without any, are refused by name', async () => {
    await mkdir(at('nothing'));
    const found: (string | undefined)[] = [];
    for await (const { refusal } of findFiles([at('missing.json'), at('nothing')])) {
      found.push(refusal);
    }
    assert.equal(found[0], 'does not exist');
    assert.match(found[1] ?? '', /^holds no \.json/);
  });

  test('that are empty, binary or of another encoding are refused', async () => {
    await writeFile(at('empty.json'), '');
    assert.match((await refusalOf('empty.json')) ?? '', /is empty/);
    await writeFile(at('binary.json'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0xff]));
    assert.match((await refusalOf('binary.json')) ?? '', /not text in UTF-8/);
    await writeFile(at('latin.json'), Buffer.from('{"title":"\xe6\xf8\xe5"}', 'latin1'));
    assert.match((await refusalOf('latin.json')) ?? '', /not text in UTF-8/);
  });

  test('that are too large are refused unread', async () => {
    await writeFile(at('huge.json'), '');
    await truncate(at('huge.json'), largestFile + 1);
    assert.match((await refusalOf('huge.json')) ?? '', /larger than 400 MB.*NDJSON/);
  });

  test('that are nested without end are refused', async () => {
    await writeFile(at('deep.json'), '['.repeat(200_000) + ']'.repeat(200_000));
    const reason = await refusalOf('deep.json');
    assert.match(reason ?? '', /nested|not JSON|deep/);
  });

  test('in UTF-16 or with a byte order mark are read', async () => {
    const text = JSON.stringify(posting('1'));
    await writeFile(at('utf16.json'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    await writeFile(at('bom.json'), `\ufeff${text}`);
    for (const name of ['utf16.json', 'bom.json']) {
      assert.equal((await read(name))[0]?.posting?.title, 'Ledig stilling', name);
    }
    assert.equal(decode(Buffer.from('\ufeffæ', 'utf16le').swap16())?.replace('\ufeff', ''), 'æ');
  });

  test('with one object a line are read line by line', async () => {
    const lines = [JSON.stringify(posting('1')), '', 'rubbish', '7', JSON.stringify(posting('2'))];
    await writeFile(at('lines.ndjson'), lines.join('\r\n'));
    const readings = await read('lines.ndjson');
    assert.equal(readings.filter((reading) => reading.posting).length, 2);
    const places = readings.flatMap(({ refusal }) => refusal?.place ?? []);
    assert.deepEqual(places, [`${at('lines.ndjson')}:3`, `${at('lines.ndjson')}:4`]);
  });

  test('with one object a line lose no other line to one of another encoding, or without end', async () => {
    const split = { ...posting('2'), title: 'To\u2028linjer' };
    const lines = [
      Buffer.from(JSON.stringify({ ...posting('1'), title: 'Bl\xe5b\xe6r' }), 'latin1'),
      Buffer.from(JSON.stringify(split)),
      Buffer.alloc(64 * 1024 * 1024 + 1, ' '),
      Buffer.from(JSON.stringify(posting('3'))),
    ];
    await writeFile(
      at('odd.ndjson'),
      lines.flatMap((line) => [line, Buffer.from('\n')]),
    );
    const readings = await read('odd.ndjson');
    assert.deepEqual(
      readings.map(({ posting: found, refusal }) => found?.sourceId ?? refusal?.reason),
      [
        'is not text in UTF-8 (or UTF-16 with a mark)',
        'schema.org:2',
        'is longer than 64 MB',
        'schema.org:3',
      ],
    );
    await writeFile(at('blank.ndjson'), '\n\n');
    assert.equal(await refusalOf('blank.ndjson'), 'is empty');
  });

  test('that are folders, or links to nothing, are refused', async () => {
    await symlink(at('nowhere'), at('dangling.json'));
    assert.match((await refusalOf('dangling.json')) ?? '', /does not exist/);
    assert.match((await refusalOf('many')) ?? '', /cannot be read/);
  });
});
