import { readFile, stat } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import type { Refusal } from '../../contract/reading/read.ts';
import { findUnstorable } from '../server/validation.ts';
import { decode, reasonOf } from './files.ts';

/** Far more than all companies of a municipality, and than all skills of ESCO in one language. */
const largestDocument = 64 * 1024 * 1024;
/** More would hide the first ones. */
const mostNamed = 100;

/** A file's text, or why it cannot be had. */
export async function readText(file: string): Promise<{ text: string } | { refusal: Refusal }> {
  const refused = (reason: string) => ({ refusal: { place: file, reason } });
  try {
    const { size } = await stat(file);
    if (size > largestDocument) {
      return refused(`is larger than ${largestDocument / 1024 / 1024} MB`);
    }
    const text = decode(await readFile(file));
    if (text === undefined) return refused('is not text in UTF-8 (or UTF-16 with a mark)');
    return text.trim() === '' ? refused('is empty') : { text };
  } catch (error) {
    return refused(reasonOf(error));
  }
}

/** Makes the reader of JSON documents of a schema. Every fault is named with its place, as `file /companies/0/name`. */
export function documentReader<Document>(schema: object) {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  formatsModule.default(ajv, { mode: 'full' });
  const fits: ValidateFunction<Document> = ajv.compile<Document>(schema);
  return (text: string, file: string): { document: Document } | { refusals: Refusal[] } => {
    let document: unknown;
    try {
      document = JSON.parse(text);
    } catch {
      return { refusals: [{ place: file, reason: 'is not JSON' }] };
    }
    if (!fits(document)) return { refusals: faults(fits.errors ?? [], file) };
    // Only what fits is gone through: it is no deeper than its schema.
    const unstorable = findUnstorable(document);
    if (unstorable === undefined) return { document };
    const reason = 'holds a character that cannot be kept';
    return { refusals: [{ place: `${file} ${unstorable}`, reason }] };
  };
}

function faults(errors: NonNullable<ValidateFunction['errors']>, file: string): Refusal[] {
  const named = new Map<string, Refusal>();
  for (const { instancePath, keyword, message, params } of errors) {
    // Which of two shapes was meant; what does not fit it is named beside.
    if (keyword === 'if') continue;
    const { additionalProperty, missingProperty } = params as Record<string, string | undefined>;
    const inner = additionalProperty ?? missingProperty;
    const place = `${file} ${inner === undefined ? instancePath : `${instancePath}/${inner}`}`;
    const reason =
      missingProperty !== undefined
        ? 'is missing'
        : additionalProperty !== undefined
          ? 'is not known here'
          : (message ?? 'does not fit');
    named.set(`${place}: ${reason}`, { place, reason });
  }
  return [...named.values()].slice(0, mostNamed);
}
