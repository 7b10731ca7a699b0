import type { ContractClient, ContractProblem } from '../../../contract/client.ts';
import { exportVisitor } from '../../../contract/operations/visitor.ts';
import { download } from '../../core/take-away.ts';

/** Hands everything that is kept for the person to them as a file (GDPR, article 20). Nothing of it rests in the page. */
export async function exportAll(contract: ContractClient): Promise<ContractProblem | undefined> {
  const { data, problem } = await exportVisitor(contract);
  if (problem) return problem;
  download('jobunivers-export.json', JSON.stringify(data ?? {}, null, 2), 'application/json');
  return undefined;
}
