import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import type { ContractDocument, Schema } from './contract-document.ts';

const documentId = 'contract';

/** One field that does not fit. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

/** Checks values against schemas of the contract. */
export class Validation {
  readonly #typed: Ajv2020;
  readonly #textual: Ajv2020;

  constructor(contract: ContractDocument) {
    // A list may be given as one value and a number as digits, for a query string knows neither.
    this.#textual = makeAjv(contract, { coerceTypes: 'array', useDefaults: true });
    this.#typed = makeAjv(contract, { coerceTypes: false, useDefaults: false });
  }

  /** For query and path: values are text, and become what the schema says. Defaults are filled in. */
  ofText(schema: Schema): ValidateFunction {
    return this.#textual.compile(absolute(schema));
  }

  /** For bodies: taken as they are. */
  ofJson(schema: Schema): ValidateFunction {
    return this.#typed.compile(absolute(schema));
  }
}

function makeAjv(
  { components }: ContractDocument,
  options: { coerceTypes: boolean | 'array'; useDefaults: boolean },
): Ajv2020 {
  const ajv = new Ajv2020({ ...options, strict: false, allErrors: false, validateSchema: false });
  formatsModule.default(ajv, { mode: 'full' });
  const { validate } = formatsModule.default.get('date') as {
    readonly validate: (text: string) => boolean;
  };
  // PostgreSQL knows no year 0.
  ajv.addFormat('date', (text: string) => validate(text) && !text.startsWith('0000'));
  ajv.addSchema({ $id: documentId, components });
  return ajv;
}

/** The document's own `#/components/…` seen from a schema outside of it. */
function absolute(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$ref' && typeof value === 'string' && value.startsWith('#/')
        ? documentId + value
        : value,
    ),
  ) as Schema;
}

/** What a validator found, in the contract's words. Values are never repeated: they may be personal. */
export function fieldErrors(errors: readonly ErrorObject[] | null | undefined): FieldError[] {
  return (errors ?? []).map(({ instancePath, params, message }) => {
    const missing = (params as { missingProperty?: string }).missingProperty;
    const pointer = missing === undefined ? instancePath : `${instancePath}/${missing}`;
    return { pointer: pointer || '/', detail: message ?? 'does not fit' };
  });
}

/**
 * What JSON allows and PostgreSQL cannot keep: NUL, and half of a surrogate pair.
 *
 * @returns pointer of the first such text, or of what has such a key.
 */
export function findUnstorable(value: unknown, pointer = ''): string | undefined {
  if (typeof value === 'string') return /[\0\p{Surrogate}]/u.test(value) ? pointer : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    // A key that cannot be kept stands in no answer either.
    if (findUnstorable(key) !== undefined) return pointer || '/';
    const found = findUnstorable(inner, `${pointer}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
