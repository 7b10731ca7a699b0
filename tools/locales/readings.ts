import { createHash } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../components/core/localisation/texts.ts';
import { localesFolder, readJson, type Locales } from './locales.ts';

const statusFile = join(localesFolder, 'status.json');

/** How far a file has come: written only, read by somebody else, read by somebody whose language it is. */
export const readings = ['machine', 'second-read', 'native-read'] as const;

/** What `locales/status.json` says of one file. */
export interface Status {
  readonly reading: (typeof readings)[number];
  /** Fingerprint of the texts as they were read; none where nobody has read them. */
  readonly read?: string;
}

/** Language -> file (`common`, `common.easy`) -> how far it has come. */
export type Statuses = Readonly<Record<string, Readonly<Record<string, Status>>>>;

export function readStatuses(): Statuses {
  return readJson<Statuses>(statusFile);
}

/** The same for the same texts, however the file is laid out. */
export function fingerprint(texts: Texts): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8);
}

/** What is said of one file from now on. */
export function statusOf(reading: Status['reading'], texts: Texts): Status {
  return reading === 'machine' ? { reading } : { reading, read: fingerprint(texts) };
}

/**
 * Writes what is said of one file and leaves the others as they are, also when somebody else writes at the same time.
 *
 * @throws when another process holds the file for more than two seconds.
 */
export function writeStatus(
  language: string,
  name: string,
  status: Status,
  file: string = statusFile,
): void {
  const lock = `${file}.lock`;
  const held = hold(lock);
  try {
    const statuses = readJson<Statuses>(file);
    const files = { ...statuses[language], [name]: status };
    const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
    const all = { ...statuses, [language]: sorted };
    writeFileSync(lock, `${JSON.stringify(all, null, 2)}\n`);
    renameSync(lock, file);
  } finally {
    closeSync(held);
    rmSync(lock, { force: true });
  }
}

function hold(lock: string): number {
  const until = Date.now() + 2000;
  for (;;) {
    try {
      return openSync(lock, 'wx');
    } catch (error) {
      if (Date.now() > until) {
        throw new Error(`${lock} is held. Delete it if nobody is writing.`, { cause: error });
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Files without a reading, and readings that did not happen: of other texts than stand there now. */
export function findingsInReadings(locales: Locales, statuses: Statuses): string[] {
  const findings: string[] = [];
  for (const [language, namespaces] of locales) {
    for (const [namespace, texts] of namespaces) {
      const status = statuses[language]?.[namespace];
      const name = `${language}/${namespace}`;
      const at = `${name}.json`;
      if (!status || !readings.includes(status.reading)) {
        findings.push(
          `status.json: ${at} needs a reading: npm run locales -- mark machine ${name}`,
        );
      } else if (status.reading === 'machine' ? status.read : status.read !== fingerprint(texts)) {
        findings.push(
          `status.json: ${at} is not as it was read. Read it, then npm run locales -- mark ${status.reading} ${name}, or mark machine.`,
        );
      }
    }
  }
  for (const [language, namespaces] of Object.entries(statuses)) {
    for (const namespace of Object.keys(namespaces)) {
      if (!locales.get(language)?.has(namespace))
        findings.push(
          `status.json: ${language}/${namespace}.json is not there; take its lines out.`,
        );
    }
  }
  return findings;
}
