import type { Answer, ContractClient } from '../../../contract/client.ts';
import { deleteProfile, putProfile } from '../../../contract/operations/visitor.ts';
import type { HealthAnswers, Profile } from '../../../contract/types.ts';
import { failureOf, type Failure } from './state.ts';

/** Asks for one thing. @returns what was in the way, where something was. */
async function ask(
  contract: ContractClient | undefined,
  send: (contract: ContractClient) => Promise<Answer<void>>,
): Promise<Failure | undefined> {
  if (!contract) return { code: 'unavailable' };
  const { problem } = await send(contract);
  return problem && failureOf(problem);
}

/** Keeps this profile, or none. */
export const putBack = (
  contract: ContractClient | undefined,
  profile: Profile | undefined,
): Promise<Failure | undefined> =>
  ask(contract, (one) => (profile ? putProfile(one, profile) : deleteProfile(one)));

/**
 * Keeps the profile. What an earlier version kept as wishes alone stands in the profile now.
 *
 * @param before One was kept before.
 */
export async function keepProfile(
  contract: ContractClient | undefined,
  profile: Profile | undefined,
  before: boolean,
): Promise<Failure | undefined> {
  if (!profile && !before) return undefined;
  return (await putBack(contract, profile)) ?? ask(contract, (one) => one.deleteWishes());
}

/** Keeps the answer about health, and nothing else; erases what was kept where there is none. */
export const putHealth = (
  contract: ContractClient | undefined,
  health: HealthAnswers | undefined,
): Promise<Failure | undefined> =>
  ask(contract, (one) => (health ? one.putHealthAnswers(health) : one.deleteHealthAnswers()));

/** Erases everything that was answered: health first, for that matters most. */
export async function eraseAll(
  contract: ContractClient | undefined,
): Promise<{ readonly problem?: Failure | undefined; readonly healthGone: boolean }> {
  const ofHealth = await ask(contract, (one) => one.deleteHealthAnswers());
  const problem =
    ofHealth ??
    (await ask(contract, (one) => deleteProfile(one))) ??
    (await ask(contract, (one) => one.deleteWishes()));
  return { problem, healthGone: !ofHealth };
}
