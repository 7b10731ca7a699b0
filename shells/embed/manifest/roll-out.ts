import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { municipalityByCode } from '../../../contract/municipalities.ts';
import { languages, type Language } from '../../../contract/types.ts';
import type { Manifest } from '../../../contract/manifest.ts';
import type { VendorSource } from './vendor.ts';

/** What a municipality has, besides what all have. */
export interface MunicipalityRollOut {
  /** Origins of the sites that may embed. */
  readonly hosts: readonly string[];
  /** Its own gateway; absent: the roll-out's. */
  readonly gateway?: string;
  /** Absent: every language there is. */
  readonly languages?: readonly Language[];
  /** Absent: Danish. */
  readonly defaultLanguage?: Language;
  /** Tags of ours on its shelf; absent: all. */
  readonly widgets?: readonly string[];
  /** Tags of ours that rest for now. */
  readonly paused?: readonly string[];
  readonly vendors?: readonly VendorSource[];
  /** Ceilings of a page that shows the whole shelf. */
  readonly budgets?: NonNullable<Manifest['budgets']>;
}

/** Which manifests are made, from what: the operator's file. */
export interface RollOut {
  /** Origins, as `https://embed.example`. */
  readonly embed: string;
  readonly gateway: string;
  /** For how long the manifests count; absent: 30. */
  readonly lifetimeDays?: number;
  /** By three-digit code. */
  readonly municipalities: Readonly<Record<string, MunicipalityRollOut>>;
}

const origin = { type: 'string', pattern: '^https?://[a-z0-9.-]+(:[0-9]+)?$' };
const tags = { type: 'array', items: { type: 'string', pattern: '^ju-' } };
const schema = {
  type: 'object',
  required: ['embed', 'gateway', 'municipalities'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    embed: origin,
    gateway: origin,
    lifetimeDays: { type: 'number', exclusiveMinimum: 0 },
    municipalities: {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^[0-9]{3}$' },
      additionalProperties: {
        type: 'object',
        required: ['hosts'],
        additionalProperties: false,
        properties: {
          hosts: { type: 'array', items: origin },
          gateway: origin,
          languages: { type: 'array', minItems: 1, items: { enum: languages } },
          defaultLanguage: { enum: languages },
          widgets: tags,
          paused: tags,
          vendors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['remote'],
              additionalProperties: false,
              properties: {
                remote: { type: 'string', minLength: 1 },
                base: { type: 'string', pattern: '^https?://' },
                paused: { type: 'boolean' },
                computedImports: { const: 'reviewed' },
              },
            },
          },
          budgets: {
            type: 'object',
            additionalProperties: false,
            properties: { bytes: { type: 'integer' }, requests: { type: 'integer' } },
          },
        },
      },
    },
  },
};
const validate = new Ajv2020({ allErrors: true }).compile(schema);

/**
 * Reads an operator's roll-out file. Paths of vendors' files in it are seen from where it stands.
 * @throws saying everything that is wrong with it, each with its place.
 */
export async function readRollOut(path: string): Promise<RollOut> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} cannot be read.`);
  });
  const value = read(text, path);
  if (!validate(value)) {
    const wrong = (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
    throw new Error(`${path} is wrong:\n${wrong.join('\n')}`);
  }
  const rollOut = value as unknown as RollOut;
  const unknown = Object.keys(rollOut.municipalities).filter((code) => !municipalityByCode(code));
  if (unknown.length > 0) {
    throw new Error(`${path} is wrong:\nThere is no municipality ${unknown.join(', ')}.`);
  }
  return {
    ...rollOut,
    municipalities: Object.fromEntries(
      Object.entries(rollOut.municipalities).map(([code, one]) => [
        code,
        {
          ...one,
          ...(one.vendors && { vendors: one.vendors.map((vendor) => seen(vendor, path)) }),
        },
      ]),
    ),
  };
}

function read(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is wrong:\n${(error as Error).message}`, { cause: error });
  }
}

const seen = (vendor: VendorSource, from: string): VendorSource =>
  /^https?:\/\//.test(vendor.remote) || isAbsolute(vendor.remote)
    ? vendor
    : { ...vendor, remote: join(dirname(from), vendor.remote) };
