import type { Answer, ContractClient, RequestOptions } from '../client.ts';
import type { ServedScreening } from '../screening/description.ts';
import { readScreening } from '../screening/read.ts';
import type { MunicipalityCode } from '../types.ts';

/** The questions of the screening, as the municipality asks them today; `unavailable` when they are of a shape unknown here. */
export async function getScreening(
  client: ContractClient,
  municipality?: MunicipalityCode,
  options?: RequestOptions,
): Promise<Answer<ServedScreening>> {
  const answer = await client.ask<unknown>(
    { path: '/v1/screening', ...(municipality && { query: { municipality } }) },
    options,
  );
  if (answer.problem) return answer;
  const data = readScreening(answer.data);
  return data ? { data } : { problem: { code: 'unavailable', status: 200 } };
}
