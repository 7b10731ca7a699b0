import type { WishesReleased } from '../../core/facade.ts';
import type { Profile, Wishes } from '../../../contract/types.ts';
import {
  ageGroups,
  isOwn,
  type AddedQuestion,
  type ScreeningQuestion,
} from '../../../contract/screening/description.ts';
import { tradeIds } from '../../../contract/trades.ts';
import { jobPostingKinds, languages } from '../../../contract/types.ts';
import {
  answerTo,
  longest,
  mostSkills,
  noAnswer,
  noAnswers,
  type Answer,
  type Answers,
} from './answers.ts';
import { maskPersonalNumbers } from '../../../contract/personal-numbers.ts';
import { viewsOf, type Telling } from './views.ts';

/** What other widgets may use, when the person says so. Health, age and benefit have no place here. */
export type Releasable = NonNullable<Profile['released']>[number];
export const releasable = [
  'wishes',
  'interests',
  'skills',
  'education',
  'languages',
] as const satisfies readonly Releasable[];

/** Unless the person says otherwise, the job search gets the wishes when its button is pressed, and nothing else. */
export const releasedAtFirst: readonly Releasable[] = ['wishes'];

type Given = (question: string) => Answer | undefined;

/** The answers as the contract keeps them: only what was answered, and is asked. Never anything about health. */
export function profileOf(telling: Telling, released: readonly Releasable[]): Profile {
  const questions = viewsOf(telling).map(({ question }) => question);
  const asked = questions.map(({ id }) => id as string);
  const given: Given = (id) => {
    const answer = asked.includes(id) ? answerTo(telling.answers, id) : noAnswer;
    return answer.standing === 'given' ? answer : undefined;
  };
  const one = <Value extends string>(id: string) => given(id)?.chosen[0] as Value | undefined;
  const level = one<NonNullable<Profile['education']>['level']>('education-level');
  const field = one('education-field');
  const profile: Profile = {
    age: one<NonNullable<Profile['age']>>('age'),
    education: level && { level, ...(field && { field }) },
    benefit: one('benefit'),
    targetGroup: one('target-group'),
    monthsUnemployed: numberOf(given('months-unemployed')),
    wishes: filled(wishesBy(given)),
    interests: filled({
      trades: among(tradeIds, given('trades')),
      words: textOf(given('free-time'), longest['free-time']),
    }),
    skills: given('skills')?.skills.slice(0, mostSkills),
    languages: given('work-languages')?.chosen.slice(0, 10),
    reminders: filled({ telephone: given('telephone')?.value, email: given('email')?.value }),
    further: filled(furtherOf(questions, given)),
  } as Profile;
  const answered = filled(profile);
  return { ...answered, ...(answered && { released: [...released] }) };
}

/** The wishes alone, as the job search takes them. */
export const wishesOf = (telling: Telling): Wishes => profileOf(telling, []).wishes ?? {};

function wishesBy(given: Given): Wishes {
  const place = given('place');
  const near = place && maskPersonalNumbers(place.value ?? place.text).trim();
  const km = Number(given('distance')?.chosen[0]);
  return {
    near: near?.slice(0, longest.near),
    radiusKm: near && km > 0 ? km : undefined,
    kinds: among(jobPostingKinds, given('kinds')),
    words: textOf(given('words'), longest.words),
    language: among(languages, given('language'))?.[0],
  } as Wishes;
}

/** Answers to what a municipality asks besides. */
function furtherOf(questions: readonly ScreeningQuestion[], given: Given): Record<string, string> {
  const entries = questions
    .filter((question): question is AddedQuestion => !isOwn(question))
    .map(({ id, type }) => {
      const said = type === 'choice' ? given(id)?.chosen[0] : textOf(given(id), longest.further);
      return [id, said] as const;
    })
    .filter((entry): entry is readonly [string, string] => !!entry[1]);
  return Object.fromEntries(entries.slice(0, 20));
}

const among = <Value extends string>(
  known: readonly Value[],
  answer: Answer | undefined,
): Value[] | undefined => {
  const chosen = known.filter((value) => answer?.chosen.includes(value));
  return chosen.length > 0 ? chosen : undefined;
};
const textOf = (answer: Answer | undefined, most: number): string | undefined =>
  (answer && maskPersonalNumbers(answer.text).trim().slice(0, most)) || undefined;
const numberOf = (answer: Answer | undefined): number | undefined =>
  answer?.value === undefined ? undefined : Number(answer.value);

/** Without what is undefined; undefined when nothing is left. */
function filled<Value extends object>(value: Value): Value | undefined {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as Value) : undefined;
}

/** The answers behind a profile that was kept before. What is not in it is an open question. */
export function answersOf(profile: Profile): Answers {
  const { education, wishes = {}, interests, reminders, skills } = profile;
  const chosen = (...values: readonly (string | undefined)[]) => {
    const there = values.filter((value) => value !== undefined);
    return there.length > 0 ? { chosen: there } : undefined;
  };
  const text = (value: string | undefined) => (value ? { text: value } : undefined);
  const known = (value: string | undefined) => (value ? { text: value, value } : undefined);
  const months = profile.monthsUnemployed;
  const found: Record<string, Partial<Answer> | undefined> = {
    age: chosen(ageGroups.find((group) => group === profile.age)),
    'education-level': chosen(education?.level),
    'education-field': chosen(education?.field),
    benefit: chosen(profile.benefit),
    'target-group': chosen(profile.targetGroup),
    'months-unemployed': known(months === undefined ? undefined : String(months)),
    kinds: chosen(...(wishes.kinds ?? [])),
    words: text(wishes.words),
    place: known(wishes.near),
    distance: chosen(wishes.radiusKm === undefined ? undefined : String(wishes.radiusKm)),
    trades: chosen(...(interests?.trades ?? [])),
    'free-time': text(interests?.words),
    skills: skills && skills.length > 0 ? { skills } : undefined,
    language: chosen(wishes.language),
    'work-languages': chosen(...(profile.languages ?? [])),
    telephone: known(reminders?.telephone),
    email: known(reminders?.email),
    // Whether it was chosen or written is known to the question alone: both say it.
    ...Object.fromEntries(
      Object.entries(profile.further ?? {}).map(([id, said]) => [
        id,
        { chosen: [said], text: said },
      ]),
    ),
  };
  return Object.entries(found).reduce<Answers>(
    (all, [id, answer]) =>
      answer ? { ...all, [id]: { ...noAnswer, ...answer, standing: 'given' } } : all,
    noAnswers,
  );
}

/** What leaves the form for whoever shows jobs: the wishes, and what the person released. */
export function toReleaseOf(
  telling: Telling,
  released: readonly Releasable[],
): { readonly wishes: Wishes; readonly released: WishesReleased } {
  const { wishes = {}, interests, skills, education, languages: known } = profileOf(telling, []);
  const may = (part: Releasable) => released.includes(part);
  return {
    wishes: may('wishes') ? wishes : {},
    released: {
      ...(may('interests') && interests?.trades && { interests: interests.trades }),
      ...(may('skills') && skills && { skills: skills.map(({ uri }) => uri) }),
      ...(may('education') && education && { education: education.level }),
      ...(may('languages') && known && { languages: known }),
    },
  };
}

/** What there is to release: a switch for nothing would only be one more thing to read. */
export function releasableOf(telling: Telling): readonly Releasable[] {
  const profile = profileOf(telling, []);
  return releasable.filter((part) =>
    part === 'interests' ? profile.interests?.trades : profile[part] !== undefined,
  );
}

/** Whether anything was answered that can be kept, health apart. */
export const hasAnswers = (telling: Telling): boolean =>
  Object.keys(profileOf(telling, [])).some((name) => name !== 'released');
