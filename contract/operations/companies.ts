import type { Answer, ContractClient, RequestOptions } from '../client.ts';
import type { Company, CompanyPage, CompanyQuery, Slot, SlotKind } from '../types.ts';

/** Companies that have postings, or are open to unsolicited applications. */
export const searchCompanies = (
  client: ContractClient,
  query: CompanyQuery = {},
  options?: RequestOptions,
): Promise<Answer<CompanyPage>> => client.ask({ path: '/v1/companies', query }, options);

/** One company. */
export const getCompany = (
  client: ContractClient,
  id: string,
  options?: RequestOptions,
): Promise<Answer<Company>> =>
  client.ask({ path: `/v1/companies/${encodeURIComponent(id)}` }, options);

/** Times at which the company can be met, the first first. */
export const listSlots = (
  client: ContractClient,
  id: string,
  kind?: SlotKind,
  options?: RequestOptions,
): Promise<Answer<{ items: Slot[] }>> =>
  client.ask({ path: `/v1/companies/${encodeURIComponent(id)}/slots`, query: { kind } }, options);
