import { heading, wrap } from './frame.ts';
import { markup, type Html } from './html.ts';
import type { Question } from './question.ts';
import { municipalityName } from './wording.ts';

/** What the screening asks ordinarily, a question of each theme in its order, and why. */
const questions = [
  ['age', 'age'],
  ['education-level', 'education'],
  ['benefit', 'benefit'],
  ['kinds', 'work'],
  ['place', 'place'],
  ['trades', 'interests'],
  ['skills', 'skills'],
  ['language', 'language'],
  ['telephone', 'reminders'],
  ['health', 'health'],
] as const;

/**
 * What the screening is, what it asks and why, and who helps where it does not run. Nothing can be answered here: answers
 * belong in the frame alone.
 */
export function renderScreeningForm(question: Question): Html {
  const { level, municipality, words } = question;
  const { t } = words;
  const asked = questions.map(
    // Folded: what stands here is not to be taller than the widget that takes its place.
    ([name, reason]) => markup`<li><details><summary>${t(`screening-form:ask.${name}`)}</summary>
      ${t(`screening-form:why.${reason}`)}</details></li>`,
  );
  return wrap(
    'screening-form',
    question,
    markup`${heading(level, t('screening-form:landmark'))}
      <p>${t('fragment:screening')}</p>
      ${heading(level + 1, t('fragment:asked'))}
      <ul class="ju-fragment-questions">${asked}</ul>
      <p>${t('fragment:help', { municipality: municipalityName(municipality, words) })}</p>`,
  );
}
