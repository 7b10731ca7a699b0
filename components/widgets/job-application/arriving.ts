import type { ContractClient } from '../../../contract/client.ts';
import { getCompany } from '../../../contract/operations/companies.ts';
import { getProfile, listApplications } from '../../../contract/operations/visitor.ts';
import { addresseeOf, closedBy } from './addressee.ts';
import type { Draft } from './draft.ts';
import { fillFromProfile } from './from-profile.ts';
import { writing } from './moving.ts';
import type { ApplicationState } from './state.ts';

/** What one writes about, and in which language. */
interface Subject {
  readonly posting: string;
  readonly company: string;
  readonly language: string;
}

/** What one applies for, what was sent about it before, and what is known of the person. */
export async function learn(contract: ContractClient, { posting, company }: Subject) {
  const [subject, sent, profile] = await Promise.all([
    posting ? contract.getJobPosting(posting) : getCompany(contract, company),
    listApplications(contract),
    getProfile(contract),
  ]);
  const application = sent.data?.items.find(({ about }) =>
    posting ? about.jobPosting === posting : about.company === company && !about.jobPosting,
  );
  return { subject, application, profile: profile.data };
}

/**
 * The view to begin with where nothing was sent yet.
 *
 * @param kept What was written before, or a new draft.
 */
export function firstView(
  { subject, profile }: Awaited<ReturnType<typeof learn>>,
  kept: Draft,
  { language }: Subject,
): ApplicationState {
  const draft = fillFromProfile(kept, profile, language);
  const { data, problem } = subject;
  if (problem && problem.code !== 'not-found') return { type: 'error', code: problem.code };
  if (!data) return { type: 'closed', why: 'gone', addressee: {}, draft };
  const addressee = addresseeOf(data, profile);
  const why = closedBy(data);
  return why
    ? { type: 'closed', why, addressee, draft }
    : writing({ step: 'letter', addressee, draft });
}
