import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../components/core/localisation/texts.ts';
import { localesFolder, type Locales } from './locales.ts';

/** How far a file has come: written only, read by somebody else, read by somebody whose language it is. */
export const readings = ['machine', 'second-read', 'native-read'] as const;

/** What `locales/status.json` says of one file. */
export interface Status {
  readonly reading: (typeof readings)[number];
  /** Fingerprint of the texts as they were read; none where nobody has read them. */
  readonly read?: string;
}

/** Language -> namespace -> how far it has come. */
export type Statuses = Readonly<Record<string, Readonly<Record<string, Status>>>>;

export function readStatuses(): Statuses {
  return JSON.parse(readFileSync(join(localesFolder, 'status.json'), 'utf8')) as Statuses;
}

/** The same for the same texts, however the file is laid out. */
export function fingerprint(texts: Texts): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8);
}

/** Files without a reading, and readings that did not happen: of other texts than stand there now. */
export function findingsInReadings(locales: Locales, statuses: Statuses): string[] {
  const findings: string[] = [];
  for (const [language, namespaces] of locales) {
    for (const [namespace, texts] of namespaces) {
      const status = statuses[language]?.[namespace];
      const at = `${language}/${namespace}.json`;
      if (!status || !readings.includes(status.reading)) {
        findings.push(`status.json: ${at} needs a reading, one of ${readings.join(', ')}.`);
      } else if (status.reading === 'machine' ? status.read : status.read !== fingerprint(texts)) {
        findings.push(
          `status.json: ${at} is not as it was read. Read it and write "${fingerprint(texts)}", or say "machine" alone.`,
        );
      }
    }
  }
  for (const [language, namespaces] of Object.entries(statuses)) {
    for (const namespace of Object.keys(namespaces)) {
      if (!locales.get(language)?.has(namespace))
        findings.push(`status.json: ${language}/${namespace}.json is not there.`);
    }
  }
  return findings;
}
