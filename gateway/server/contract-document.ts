import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { operations } from '../../contract/generated/openapi.ts';

/** A JSON schema, or the `$ref` to one. Looked at only by the validator. */
export type Schema = Readonly<Record<string, unknown>>;
export type OperationId = keyof operations;

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface OperationObject {
  readonly operationId: OperationId;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}
interface DocumentObject {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Schema;
}

/** One route of the contract. */
export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  /** As in the document, with `{id}`. */
  readonly path: string;
  readonly tags: readonly string[];
  /** Belongs to a visitor: a bearer token is needed. */
  readonly personal: boolean;
  /** May be asked in a visitor's name: a bearer token, where there is one, must be known. */
  readonly named: boolean;
  readonly query: Schema;
  readonly parameters: Schema;
  readonly body: Schema | undefined;
  /** Schema of the answer by status and content type; `undefined` for an answer without content. */
  response(status: number, contentType: string | undefined): Schema | undefined;
}

/** The contract as the gateway serves it. */
export interface ContractDocument {
  readonly components: Schema;
  readonly operations: readonly Operation[];
}

const file = path.join(import.meta.dirname, '..', '..', 'contract', 'openapi.yaml');

/** Reads `contract/openapi.yaml`, the only place where routes and shapes are declared. */
export function readContract(): ContractDocument {
  const document = parse(readFileSync(file, 'utf8')) as DocumentObject;
  const resolve = <Value>(value: Value | { readonly $ref: string }): Value => {
    const reference = (value as { $ref?: string }).$ref;
    if (reference === undefined) return value as Value;
    const found = reference
      .slice(2)
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document);
    return found as Value;
  };
  const operations = Object.entries(document.paths).flatMap(([route, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => {
      const parameters = (operation.parameters ?? []).map((parameter) =>
        resolve<Parameter>(parameter),
      );
      const { security = [] } = operation;
      const anonymous = security.some((needed) => Object.keys(needed).length === 0);
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path: route,
        tags: operation.tags ?? [],
        personal: security.length > 0 && !anonymous,
        named: security.length > 0,
        query: objectOf(parameters.filter((parameter) => parameter.in === 'query')),
        parameters: objectOf(parameters.filter((parameter) => parameter.in === 'path')),
        body: operation.requestBody?.content?.['application/json']?.schema,
        response: (status, contentType) => {
          const declared = operation.responses[status] ?? operation.responses.default;
          if (!declared) throw new Error(`${method} ${route} declares no answer ${status}.`);
          const { content } = resolve<Content>(declared);
          if (!content) return undefined;
          const type = contentType?.split(';')[0] ?? '';
          if (!content[type]) throw new Error(`${method} ${route} ${status} declares no ${type}.`);
          return content[type].schema;
        },
      };
    }),
  );
  return { components: document.components, operations };
}

function objectOf(parameters: readonly Parameter[]): Schema {
  return {
    type: 'object',
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  };
}
