import { keepReport } from '../../reports/reports.ts';
import { todayInDenmark } from '../../search/today.ts';
import { inTransaction } from '../../database/transaction.ts';
import { lockVisitor } from '../../visitors/one-at-a-time.ts';
import type { HandlersOf } from '../handling.ts';
import { ProblemError } from '../problems.ts';

/** What somebody tells the municipality of a posting. */
export const reportHandlers: HandlersOf<'reportJobPosting'> = ({ pool, now }) => ({
  reportJobPosting: async (asked) => {
    const { path, body, handle } = asked;
    const today = todayInDenmark(now());
    const kept = await inTransaction(pool, async (client) => {
      // Who erases everything in another tab leaves no report behind.
      if (handle !== undefined) await lockVisitor(client, asked.visitor);
      return keepReport(client, path.id, { ...body, handle }, today);
    });
    if (!kept) throw new ProblemError('not-found');
    return { status: 204 };
  },
});
