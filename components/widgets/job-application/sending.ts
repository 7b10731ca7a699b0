import { maskPersonalNumbers } from '../../../contract/personal-numbers.ts';
import type { Application, ApplicationFields, Contact } from '../../../contract/types.ts';
import { typedFrom } from '../contact/contact.ts';
import { linesToShow, noCurriculum, readCurriculum, type TypedCurriculum } from './curriculum.ts';
import { curriculumFields } from './curriculum.ts';
import { newDraft, type Draft } from './draft.ts';
import type { About } from './state.ts';

export const longestLetter = 10_000;

/** The letter as it is sent: what looks like a personal number is covered, which may make it longer than it may be. */
export const letterToSend = (letter: string): string =>
  maskPersonalNumbers(letter).trim().slice(0, longestLetter);

/** The body of the request, and nothing in it that was not shown and ticked. */
export function fieldsOf(about: About, draft: Draft, contact: Contact): ApplicationFields {
  const curriculumVitae = readCurriculum(draft.curriculumVitae, draft.ticked);
  return {
    about,
    letter: letterToSend(draft.letter),
    contact: { ...contact, name: maskPersonalNumbers(contact.name) },
    ...(curriculumVitae && { curriculumVitae }),
  };
}

/** A draft out of what was sent, to be mended and sent anew under an id of its own. */
export function draftFrom(
  { letter, contact, curriculumVitae = {} }: Application,
  kept: TypedCurriculum = noCurriculum,
): Draft {
  const ticked = curriculumFields.filter((field) => curriculumVitae[field] !== undefined);
  return newDraft({
    letter,
    contact: typedFrom(contact),
    ticked,
    curriculumVitae: {
      ...kept,
      ...Object.fromEntries(
        ticked.map((field) => [field, linesToShow(curriculumVitae[field]).join('\n')]),
      ),
    },
  });
}

/** The application as plain text, to be kept by the person. */
export function textOf(
  { title, companyName, letter, contact, curriculumVitae }: Application,
  names: (field: keyof NonNullable<Application['curriculumVitae']>) => string,
): string {
  const parts = curriculumFields.flatMap((field) => {
    const lines = linesToShow(curriculumVitae?.[field]);
    return lines.length > 0 ? [[names(field), ...lines].join('\n')] : [];
  });
  const { name, telephone, email } = contact;
  return [
    [title, companyName].filter((one, at, all) => one && all.indexOf(one) === at).join('\n'),
    letter,
    [name, telephone, email].filter(Boolean).join('\n'),
    ...parts,
  ].join('\n\n');
}
