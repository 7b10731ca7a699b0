import type { Condition } from './description.ts';

/** What a condition may know of an answer: what was chosen, and whether it is an answer at all. */
export interface ConditionAnswer {
  readonly given: boolean;
  readonly chosen: readonly string[];
}

/** Whether a question is to be asked. Without a condition it always is. */
export function holds(
  condition: Condition | undefined,
  answerOf: (question: string) => ConditionAnswer | undefined,
): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((each) => holds(each, answerOf));
  if ('any' in condition) return condition.any.some((each) => holds(each, answerOf));
  const answer = answerOf(condition.question);
  if ('answered' in condition) return (answer?.given ?? false) === condition.answered;
  return !!answer?.given && answer.chosen.some((value) => condition.is.includes(value));
}

/** The questions that a condition looks at, each with its pointer inside the condition. */
export function* askedAbout(
  condition: Condition,
  pointer = '',
): Generator<{ readonly question: string; readonly is?: readonly string[]; readonly at: string }> {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts) {
    const name = 'all' in condition ? 'all' : 'any';
    for (const [index, part] of parts.entries()) {
      yield* askedAbout(part, `${pointer}/${name}/${index}`);
    }
  } else if ('question' in condition) {
    yield {
      question: condition.question,
      ...('is' in condition && { is: condition.is }),
      at: pointer,
    };
  }
}
