import { guideFrom, queryOf, questionFrom, type Guide } from './guide.ts';
import type { JuJobSearch } from './job-search.element.ts';

/** Begins at the first question, with what is searched for now as answers. */
export function beginGuide(search: JuJobSearch): void {
  search.guide = guideFrom(search.searched);
  void arrive(search);
}

/** As many questions on (or back) as said, or, past the last one, to the jobs. */
export function go(
  search: JuJobSearch,
  steps: number,
  guide: Guide | undefined = search.guide,
): void {
  if (!guide) return;
  const question = questionFrom(guide.question, steps);
  if (question) {
    search.guide = { ...guide, question };
    void arrive(search);
    return;
  }
  leaveGuide(search);
  void search.search(queryOf(guide, search.starting.municipality, search.searched.radiusKm));
  search.showResults();
}

/** The jobs stand where the questions stood. */
export function leaveGuide(search: JuJobSearch): void {
  search.guide = undefined;
}

/** The question takes the focus, and comes into sight with what stands above it. */
async function arrive(search: JuJobSearch): Promise<void> {
  await search.updateComplete;
  const question = search.renderRoot.querySelector<HTMLElement>('#guide-question');
  question?.focus({ preventScroll: true });
  const guide = question?.closest('.guide');
  if ((guide?.getBoundingClientRect().top ?? 0) < 0) guide?.scrollIntoView({ block: 'start' });
}
