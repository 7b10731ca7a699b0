import type { HandlersOf } from '../handling.ts';
import { assertReady } from '../readiness.ts';

/** The state of the process itself. */
export const serviceHandlers: HandlersOf<'getHealth' | 'getReadiness'> = ({ pool }) => ({
  getHealth: async () => ({ status: 200, body: { status: 'ok' } }),
  getReadiness: async () => {
    await assertReady(pool);
    return { status: 200, body: { status: 'ok' } };
  },
});
