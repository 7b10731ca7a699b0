import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';

/** TypeScript types of every path, operation and schema in `contract/openapi.yaml`. */
export async function contractTypes(): Promise<string> {
  const source = new URL('../../contract/openapi.yaml', import.meta.url);
  return `${COMMENT_HEADER}${astToString(await openapiTS(source))}`;
}
