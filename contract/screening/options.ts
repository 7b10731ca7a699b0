import { tradeIds } from '../trades.ts';
import { jobPostingKinds, languages } from '../types.ts';
import { ageGroups, isOwn, radiuses, workLanguages } from './description.ts';
import type { OwnQuestionId, ScreeningQuestion } from './description.ts';
import { everyTerm } from './terms.ts';

const ownOptions: Partial<Record<OwnQuestionId, readonly string[]>> = {
  age: ageGroups,
  'education-level': everyTerm('education-level'),
  'education-field': everyTerm('education-field'),
  benefit: everyTerm('benefit'),
  'target-group': everyTerm('target-group'),
  kinds: jobPostingKinds,
  distance: radiuses.map(String),
  trades: tradeIds,
  language: languages,
  'work-languages': workLanguages,
};

/** What can be chosen at a question; nothing where something is written. */
export function optionsOf(question: ScreeningQuestion): readonly string[] | undefined {
  if (isOwn(question)) return ownOptions[question.id];
  return question.type === 'choice' ? question.options.map(({ value }) => value) : undefined;
}
