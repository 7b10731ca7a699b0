import { educationLevels } from '../types.ts';
import type { Rule } from './matching.ts';

const points = {
  kind: 2,
  otherKind: -5,
  hours: 1,
  otherHours: -2,
  education: 1,
  moreEducation: -6,
  languages: 1,
  otherLanguage: -4,
} as const;

const kind: Rule = ({ wishes }, { jobPosting: { kind: its } }) => {
  if (!wishes?.kinds?.length) return undefined;
  return wishes.kinds.includes(its)
    ? { points: points.kind, reason: { type: 'kind', kind: its } }
    : { points: points.otherKind, change: { type: 'kind', kind: its } };
};

/** A posting that says nothing of hours fits all. */
const hours: Rule = ({ hours: wanted = [] }, { jobPosting: { hours: its } }) => {
  const [first] = its ?? [];
  if (wanted.length === 0 || !its || first === undefined) return undefined;
  const shared = its.find((one) => wanted.includes(one));
  return shared === undefined
    ? { points: points.otherHours, change: { type: 'hours', hours: first } }
    : { points: points.hours, reason: { type: 'hours', hours: shared } };
};

const education: Rule = ({ education: level }, { jobPosting: { educationRequired: asked } }) => {
  if (level === undefined || asked === undefined || asked === 'none') return undefined;
  return educationLevels.indexOf(level) >= educationLevels.indexOf(asked)
    ? { points: points.education, reason: { type: 'education', level: asked } }
    : { points: points.moreEducation, change: { type: 'education', level: asked } };
};

/** An ad that says nothing of languages asks for the one it is written in. */
const languages: Rule = ({ languages: known = [] }, { jobPosting }) => {
  if (known.length === 0) return undefined;
  const said = jobPosting.languagesRequired;
  const asked = said ?? [jobPosting.inLanguage?.split('-')[0] ?? 'da'];
  const missing = asked.find((language) => !known.includes(language));
  if (missing !== undefined) {
    return { points: points.otherLanguage, change: { type: 'language', language: missing } };
  }
  return said && { points: points.languages, reason: { type: 'languages', languages: [...said] } };
};

/** Does the posting ask for what the person wants and has? */
export const demandRules: readonly Rule[] = [kind, hours, education, languages];
