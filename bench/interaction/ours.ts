/** The job search, as the measuring asks of it. Runs in the browser. */
import '../../components/widgets/job-search/job-search.ts';
import type { Shown } from './watch.ts';

export function showOurs(): Shown {
  const search = document.createElement('ju-job-search');
  document.body.append(search);
  return {
    answer() {
      const { state, isUpdatePending, shown } = search;
      if (state.type === 'error') throw new Error(`The search failed: ${state.code}.`);
      if (state.type === 'loading') return undefined;
      const { items, total, update } = state;
      if (update.type === 'failed') throw new Error(`${update.during} failed: ${update.code}.`);
      const drawn = update.type === 'none' && !isUpdatePending && shown >= items.length;
      // Each answer has its own; the list of postings changes as far ones are packed, and would be held by who waits.
      return drawn ? total : undefined;
    },
    standing: () => (search.state.type === 'loaded' ? search.state.items.length : 0),
    near: () => void search.change({ near: 'Aarhus', radiusKm: 20 }),
    everywhere: () => search.showAll(),
  };
}
