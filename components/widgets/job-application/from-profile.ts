import type { Profile } from '../../../contract/types.ts';
import type { Draft } from './draft.ts';

/**
 * Fills what is still empty of the CV with what the person has said before and released to other parts. Nothing of it is ticked:
 * it is a proposal, sent only by a switch of its own.
 */
export function fillFromProfile(
  draft: Draft,
  profile: Profile | undefined,
  language: string,
): Draft {
  const { released = [], skills = [], languages = [] } = profile ?? {};
  const { curriculumVitae } = draft;
  const [primary = 'da'] = language.split('-');
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const found = {
    ...(released.includes('skills') && {
      skills: skills.map(({ labels }) => labels[primary] ?? labels['da'] ?? labels['en']),
    }),
    ...(released.includes('languages') && { languages: languages.map((code) => names.of(code)) }),
  };
  const filled = Object.entries(found)
    .filter(([field]) => !curriculumVitae[field as 'skills'])
    .map(([field, lines]) => [field, lines.filter(Boolean).join('\n')]);
  if (filled.length === 0) return draft;
  return { ...draft, curriculumVitae: { ...curriculumVitae, ...Object.fromEntries(filled) } };
}
