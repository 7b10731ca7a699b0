import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { readParsed, readPostings, type Reading } from '../../contract/reading/read.ts';
import { linesOf } from './lines.ts';

/** A file is read whole, so that any JSON can be read. Larger ones must be split, or be NDJSON, which has no limit. */
export const largestFile = 400 * 1024 * 1024;
/** One line of NDJSON: far more than one posting, and than a search result of thousands. */
const longestLine = 64 * 1024 * 1024;
const notText = 'is not text in UTF-8 (or UTF-16 with a mark)';

const extensions = new Set(['.json', '.jsonld', '.html', '.htm', '.ndjson', '.jsonl']);
const lineByLine = new Set(['.ndjson', '.jsonl']);

/** The files that are named, and in named folders (and those within) all whose name says that they may hold postings. */
export async function* findFiles(
  named: readonly string[],
): AsyncGenerator<{ file: string; refusal?: string }> {
  for (const name of named) {
    try {
      const found = await stat(name);
      if (found.isDirectory()) yield* filesIn(name);
      else if (found.isFile()) yield { file: name };
      else yield { file: name, refusal: 'is neither a file nor a folder' };
    } catch (error) {
      yield { file: name, refusal: reasonOf(error) };
    }
  }
}

async function* filesIn(folder: string): AsyncGenerator<{ file: string; refusal?: string }> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && extensions.has(path.extname(entry.name).toLowerCase()))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) {
    yield { file: folder, refusal: `holds no ${[...extensions].join(', ')} file` };
  }
  for (const file of files) yield { file };
}

/** Everything in one file, as the contract reads it; a file that cannot be read is one refusal. */
export async function* readFilePostings(file: string): AsyncGenerator<Reading> {
  try {
    if (lineByLine.has(path.extname(file).toLowerCase())) {
      yield* readLines(file);
      return;
    }
    const { size } = await stat(file);
    if (size > largestFile) {
      yield refused(
        file,
        `is larger than ${largestFile / 1024 / 1024} MB; split it, or use NDJSON`,
      );
      return;
    }
    const text = decode(await readFile(file));
    if (text === undefined) yield refused(file, notText);
    else yield* readPostings(text, file);
  } catch (error) {
    yield refused(file, reasonOf(error));
  }
}

async function* readLines(file: string): AsyncGenerator<Reading> {
  let number = 0;
  let empty = true;
  for await (const bytes of linesOf(file, longestLine)) {
    number++;
    const place = `${file}:${number}`;
    if (bytes === undefined) {
      empty = false;
      yield refused(place, `is longer than ${longestLine / 1024 / 1024} MB`);
      continue;
    }
    const line = decode(bytes);
    if (line?.trim() === '') continue;
    empty = false;
    if (line === undefined) yield refused(place, notText);
    else yield* readLine(line, place);
  }
  if (empty) yield refused(file, 'is empty');
}

function* readLine(line: string, place: string): Generator<Reading> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    yield refused(place, 'is not JSON');
    return;
  }
  yield* readParsed(value, place);
}

/** Text of a file, or `undefined` for what is not text. */
export function decode(bytes: Buffer): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Why a file cannot be read, for the person who imports. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return `cannot be read (${code ?? message})`;
}

function refused(place: string, reason: string): Reading {
  return { refusal: { place, reason } };
}
