import type { Answer, ContractClient, RequestOptions } from '../client.ts';
import type {
  JobPostingCounts,
  JobPostingFilters,
  JobPostingPoints,
  JobPostingReport,
  MatchPage,
  MatchQuery,
  Skill,
  SkillQuery,
} from '../types.ts';

/** How many postings each choice would find, given all other filters. */
export const countJobPostings = (
  client: ContractClient,
  query: JobPostingFilters = {},
  options?: RequestOptions,
): Promise<Answer<JobPostingCounts>> =>
  client.ask({ path: '/v1/job-postings/counts', query }, options);

/** Where the postings that fit are, for a map. */
export const locateJobPostings = (
  client: ContractClient,
  query: JobPostingFilters = {},
  options?: RequestOptions,
): Promise<Answer<JobPostingPoints>> =>
  client.ask({ path: '/v1/job-postings/points', query }, options);

/** Postings that fit what a person looks for, the best first, each with the reasons. */
export const matchJobPostings = (
  client: ContractClient,
  body: MatchQuery,
  options?: RequestOptions,
): Promise<Answer<MatchPage>> =>
  client.ask({ method: 'POST', path: '/v1/job-postings/matches', body }, options);

/** Tells the municipality that something is wrong with a posting; nobody is made a visitor for it. */
export const reportJobPosting = async (
  client: ContractClient,
  id: string,
  body: JobPostingReport,
  options?: RequestOptions,
): Promise<Answer<void>> => {
  const path = `/v1/job-postings/${encodeURIComponent(id)}/reports` as const;
  const request = { method: 'POST', path, body } as const;
  const nobody = Symbol('nobody');
  const told = await client.kept<void, symbol>(request, nobody, options);
  return told.data === nobody ? client.ask(request, options) : (told as Answer<void>);
};

/** Skills by what was typed of their names. */
export const searchSkills = (
  client: ContractClient,
  query: SkillQuery,
  options?: RequestOptions,
): Promise<Answer<{ items: Skill[] }>> => client.ask({ path: '/v1/skills', query }, options);
