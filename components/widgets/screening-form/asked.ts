import {
  isOwn,
  ownThemes,
  type OwnQuestionId,
  type ScreeningQuestion,
  type ScreeningStep,
} from '../../../contract/screening/description.ts';
import type { PictogramName } from '../../elements/pictogram/pictograms.ts';
import type { Screen } from './screen.ts';

/** Why we ask: one reason for what belongs together. */
const reasons = {
  age: 'age',
  'education-level': 'education',
  'education-field': 'education',
  benefit: 'benefit',
  'target-group': 'benefit',
  'months-unemployed': 'benefit',
  kinds: 'work',
  words: 'work',
  place: 'place',
  distance: 'place',
  trades: 'interests',
  'free-time': 'interests',
  skills: 'skills',
  language: 'language',
  'work-languages': 'workLanguages',
  telephone: 'reminders',
  email: 'reminders',
  health: 'health',
  'health-note': 'health',
} as const satisfies Record<OwnQuestionId, string>;

const pictograms = {
  age: 'person',
  'education-level': 'book',
  'education-field': 'book',
  benefit: 'document',
  'target-group': 'walk',
  'months-unemployed': 'calendar',
  kinds: 'briefcase',
  words: 'speech',
  place: 'house',
  distance: 'bus',
  trades: 'magnifier-paper',
  'free-time': 'star',
  skills: 'tools',
  language: 'translate',
  'work-languages': 'talk',
  telephone: 'phone',
  email: 'letter',
  health: 'heart',
  'health-note': 'write',
} as const satisfies Record<OwnQuestionId, PictogramName>;

/** The question itself. */
export const questionWords = ({ t, said }: Screen, question: ScreeningQuestion): string =>
  isOwn(question) ? t(`ask.${question.id}`) : said(question.question);

/** Why we ask, for running text. */
export const whyWords = ({ words, said }: Screen, question: ScreeningQuestion): unknown =>
  isOwn(question) ? words(`why.${reasons[question.id]}`) : said(question.why);

/** What the question is called among the answers. */
export const questionTitle = ({ t, said }: Screen, question: ScreeningQuestion): string =>
  isOwn(question) ? t(`title.${question.id}`) : said(question.question);

export const questionPictogram = (question: ScreeningQuestion): PictogramName =>
  isOwn(question) ? pictograms[question.id] : 'speech';

/** What the questions of a step are about together. */
export function themeWords({ t, said }: Screen, { theme, title }: ScreeningStep): string {
  const own = ownThemes.find((each) => each === theme);
  return title ? said(title) : own ? t(`theme.${own}`) : '';
}
