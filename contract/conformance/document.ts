import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

/** An answer as it came over the wire. */
export interface ReceivedResponse {
  readonly method: string;
  /** With or without origin and query. */
  readonly path: string;
  readonly status: number;
  /** The `Content-Type` header. */
  readonly contentType: string | null;
  /** Text as received, empty where there is none. */
  readonly body: string;
}

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly responses: Readonly<Record<string, Json>>;
}

const id = 'openapi.yaml';
const document = parse(
  readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'),
) as Json & {
  paths: Record<string, Record<string, Json>>;
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (validator: Ajv2020) => void)(ajv);
ajv.addSchema({ $id: id, ...document });

const operations: readonly Operation[] = Object.entries(document.paths).flatMap(
  ([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      template,
      pattern: new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`),
      responses: operation.responses as Record<string, Json>,
    })),
);

/** Paths of the contract, each with its methods: for tests that must not forget one. */
export const contractOperations: readonly Pick<Operation, 'method' | 'template'>[] = operations;

const validators = new Map<string, ValidateFunction>();

/** A schema stays where it is in the document, so that its references do. */
function validatorAt(pointer: string): ValidateFunction {
  let validate = validators.get(pointer);
  if (!validate) validators.set(pointer, (validate = ajv.compile({ $ref: `${id}#${pointer}` })));
  return validate;
}

const escaped = (part: string) => encodeURI(part.replace(/~/g, '~0').replace(/\//g, '~1'));

/**
 * Says everything in which an answer breaks the contract: status, media type, body. An empty list means that it keeps it.
 * Answers for paths outside of the contract must be problems.
 */
export function validateResponse(response: ReceivedResponse): string[] {
  const { method, status, body } = response;
  const path = new URL(response.path, 'http://contract.invalid').pathname;
  const about = `${method} ${path} ${status}:`;
  const operation = operations.find((one) => one.method === method && one.pattern.test(path));
  const key = operation && (String(status) in operation.responses ? String(status) : 'default');
  const declared = key === undefined ? undefined : operation?.responses[key];
  if (operation && key === 'default' && status < 400)
    return [`${about} this success is not declared`];
  const isProblem = operation === undefined || declared?.$ref === '#/components/responses/Problem';
  if (!isProblem && declared?.content === undefined) {
    return body === '' ? [] : [`${about} must have no body`];
  }
  const mediaType = isProblem ? 'application/problem+json' : 'application/json';
  if (response.contentType?.split(';')[0]?.trim().toLowerCase() !== mediaType) {
    return [`${about} is ${response.contentType ?? 'without media type'}, not ${mediaType}`];
  }
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return [`${about} is not JSON`];
  }
  const pointer = isProblem
    ? '/components/schemas/Problem'
    : `/paths/${escaped(operation.template)}/${method.toLowerCase()}/responses/${key}/content/${escaped(mediaType)}/schema`;
  const validate = validatorAt(pointer);
  if (!validate(value)) {
    return (validate.errors ?? []).map(
      (error) => `${about} ${error.instancePath} ${error.message}`,
    );
  }
  if (isProblem && (value as { status: number }).status !== status) {
    return [`${about} the problem's status is ${(value as { status: number }).status}`];
  }
  return [];
}
