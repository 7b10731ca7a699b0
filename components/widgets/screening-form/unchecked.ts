import { answerTo } from './answers.ts';
import { controlOf, viewsOf, type Telling } from './views.ts';

/** The first answer that nobody has looked at yet, as when one went back in the middle of a number. */
export function firstUnchecked(telling: Telling): string | undefined {
  return viewsOf(telling)
    .map(({ question }) => question)
    .find(
      (question) =>
        ['number', 'telephone', 'email'].includes(controlOf(question)) &&
        isUnchecked(telling, question.id),
    )?.id;
}

const isUnchecked = ({ answers }: Telling, id: string): boolean => {
  const { standing, text, value } = answerTo(answers, id);
  return standing === 'given' && !!text.trim() && value === undefined;
};
