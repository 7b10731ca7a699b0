/** Words in every language there is; `easy` only where easy-read says it in other words. */
export interface Words {
  readonly da: string;
  readonly en: string;
  readonly ar: string;
  readonly ru: string;
  readonly easy?: { readonly da?: string; readonly en?: string; readonly ar?: string };
}

/** When a question is asked. Only what was asked before, in the same browser, can be looked at; never health. */
export type Condition =
  /** One of these is among what was chosen. */
  | { readonly question: string; readonly is: readonly string[] }
  /** Answered at all, or not: 'I don't know' and 'I'd rather not say' are no answer here. */
  | { readonly question: string; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** A question whose words and answers are the form's own. */
export interface OwnQuestion {
  readonly id: OwnQuestionId;
  readonly when?: Condition;
}

interface Added {
  readonly id: string;
  readonly question: Words;
  readonly why: Words;
  readonly when?: Condition;
}

/** A question that a municipality added: one of some answers. */
export interface ChoiceQuestion extends Added {
  readonly type: 'choice';
  readonly options: readonly { readonly value: string; readonly label: Words }[];
}

/** A question that a municipality added: some words. */
export interface TextQuestion extends Added {
  readonly type: 'text';
  readonly hint?: Words;
}

export type AddedQuestion = ChoiceQuestion | TextQuestion;
export type ScreeningQuestion = OwnQuestion | AddedQuestion;

/** One theme, in one or more views of one question each. */
export interface ScreeningStep {
  readonly theme: string;
  /** For a theme that a municipality added. */
  readonly title?: Words;
  readonly questions: readonly ScreeningQuestion[];
}

/** One of the answers that laws and statistics name. */
export interface Term {
  readonly id: string;
  readonly label: Words;
  /** What it means, where the label alone does not say it. */
  readonly hint?: Words;
}

/** The terms of one day. */
export interface Terms {
  readonly 'education-level': readonly Term[];
  readonly 'education-field': readonly Term[];
  readonly benefit: readonly Term[];
  readonly 'target-group': readonly Term[];
}

/** The questions as they are written and imported. */
export interface ScreeningDescription {
  readonly version: 1;
  readonly steps: readonly ScreeningStep[];
}

/** The questions as they are served: with the terms that are valid today. */
export interface ServedScreening extends ScreeningDescription {
  readonly terms: Terms;
}

/** The form's own questions, in the order in which they are asked when nobody says otherwise. */
export const ownQuestions = [
  'age',
  'education-level',
  'education-field',
  'benefit',
  'target-group',
  'months-unemployed',
  'kinds',
  'words',
  'place',
  'distance',
  'trades',
  'free-time',
  'skills',
  'language',
  'work-languages',
  'telephone',
  'email',
  'health',
  'health-note',
] as const;
export type OwnQuestionId = (typeof ownQuestions)[number];

/** GDPR article 9: a step of their own, which nothing else may ask about. */
export const healthQuestions = ['health', 'health-note'] as const;
export type HealthQuestionId = (typeof healthQuestions)[number];

/** The themes that the form has words for. */
export const ownThemes = [
  'age',
  'education',
  'benefit',
  'work',
  'interests',
  'skills',
  'languages',
  'reminders',
  'health',
] as const;
export type OwnTheme = (typeof ownThemes)[number];

/** Groups of ages, as the profile has them. */
export const ageGroups = ['under-25', '25-29', '30-39', '40-49', '50-59', 'over-59'] as const;

/** Distances on offer, in kilometres: a bicycle, a bus, a car, a train. */
export const radiuses = [5, 20, 50, 100] as const;

/** Languages that are on offer as languages for work. */
export const workLanguages = [
  'da',
  'en',
  'de',
  'sv',
  'no',
  'pl',
  'uk',
  'ru',
  'ro',
  'es',
  'fr',
  'tr',
  'ar',
  'fa',
  'ku',
  'so',
  'ti',
  'ur',
] as const;

const own: ReadonlySet<string> = new Set(ownQuestions);
const ofHealth: ReadonlySet<string> = new Set(healthQuestions);

export const isOwn = (question: ScreeningQuestion): question is OwnQuestion => own.has(question.id);
export const isOwnId = (id: string): id is OwnQuestionId => own.has(id);
export const isOfHealth = (id: string): id is HealthQuestionId => ofHealth.has(id);
