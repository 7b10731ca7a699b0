import type { Finding, Rule, Seeker } from './matching.ts';

/** Whether the person said what the work should be; then a posting must have something of it. */
const saysWork = ({ wishes, interests, skills }: Seeker): boolean =>
  Boolean(wishes?.words?.trim() || interests?.length || skills?.length);

const points = { title: 6, text: 2, skill: 2, mostSkills: 3, trade: 3, wrongTrade: -3 } as const;

/** The person's own words, in the title or else in the text. */
const words: Rule = (_seeker, { wordsInTitle, wordsInText }) => {
  if (wordsInTitle.length > 0) {
    return { points: points.title, reason: { type: 'words', words: [...wordsInTitle] } };
  }
  if (wordsInText.length === 0) return undefined;
  return { points: points.text, reason: { type: 'words', words: [...wordsInText] } };
};

/** Skills that the posting asks for and the person has; and one it asks for that the person has not. */
const skills: Rule = ({ skills: can = [] }, { skills: asked }) => {
  const had = asked.filter(({ uri }) => can.includes(uri));
  if (had.length === 0) return undefined;
  const missing = asked.find(({ uri }) => !can.includes(uri));
  return {
    points: Math.min(had.length, points.mostSkills) * points.skill,
    reason: { type: 'skills', skills: had.slice(0, 5) },
    ...(missing && { change: { type: 'skill', skill: missing } }),
  } satisfies Finding;
};

const trade: Rule = ({ interests = [] }, { trade: its }) =>
  its && interests.includes(its)
    ? { points: points.trade, reason: { type: 'trade', trade: its } }
    : undefined;

const wrongTrade: Rule = ({ wrongTrades }, { jobPosting: { occupation } }) =>
  occupation !== undefined && wrongTrades?.has(occupation)
    ? { points: points.wrongTrade }
    : undefined;

/** Place and hours alone do not make the right work. */
const someOfTheWork: Rule = (seeker, { wordsInTitle, wordsInText, trade: its, skills: asked }) => {
  if (!saysWork(seeker)) return undefined;
  const some =
    wordsInTitle.length > 0 ||
    wordsInText.length > 0 ||
    (its !== undefined && seeker.interests?.includes(its)) ||
    asked.some(({ uri }) => seeker.skills?.includes(uri));
  return some ? undefined : 'excluded';
};

/** Is it the right work? */
export const workRules: readonly Rule[] = [someOfTheWork, words, skills, trade, wrongTrade];
