import type { ContractClient } from '../../../contract/client.ts';
import { getScreening } from '../../../contract/operations/screening.ts';
import { getProfile } from '../../../contract/operations/visitor.ts';
import { servedScreening } from '../../../contract/screening/default.ts';
import type { ServedScreening } from '../../../contract/screening/description.ts';
import { todayInDenmark } from '../../core/facade.ts';
import { failureOf, type ScreeningAction } from './state.ts';

/** The ordinary questions: asked when nobody says others. */
export const builtIn = (): ServedScreening => servedScreening(todayInDenmark());

/** What is asked, and what was kept before. */
export async function learn(
  contract: ContractClient,
  municipality: string | undefined,
): Promise<Extract<ScreeningAction, { type: 'loaded' | 'loading-failed' }>> {
  const [asked, profile, wishes, health] = await Promise.all([
    getScreening(contract, municipality),
    getProfile(contract),
    contract.getWishes(),
    contract.getHealthAnswers(),
  ]);
  const problem = profile.problem ?? wishes.problem ?? health.problem;
  if (problem) return { type: 'loading-failed', ...failureOf(problem) };
  return {
    type: 'loaded',
    screening: asked.data ?? builtIn(),
    ...(profile.data && { profile: profile.data }),
    ...(wishes.data && { wishes: wishes.data }),
    ...(health.data && { health: health.data }),
  };
}
