import { escaped } from '../../contract/writing/schema-org.ts';
import type { JobPostingKind } from '../../contract/types.ts';
import type { Employer, Occupation } from './employer.ts';
import { closings, headings, kindSentences } from './kind-sentences.ts';
import { longSections } from './long-sections.ts';

/** What one ad is written from. `turn` picks among sentences and layouts. */
export interface Advertisement {
  readonly occupation: Occupation;
  readonly kind: JobPostingKind;
  /** Left out where the employer wants not to be named. */
  readonly employer?: Employer;
  readonly turn: number;
}

/** The ad's HTML. Five layouts, from three lines to a long page, as ads differ in real lists. */
export function advertisementHtml({ occupation, kind, employer, turn }: Advertisement): string {
  const language = occupation.inLanguage ?? 'da';
  const said = headings[language];
  const one = (sentences: readonly string[], shift = 0) =>
    sentences[(turn + shift) % sentences.length] ?? '';
  const opening = paragraph(one(occupation.openings));
  const otherOpening = paragraph(one(occupation.openings, 1));
  const kindSentence = paragraph(one(kindSentences[language][kind]));
  const person = paragraph(one(occupation.person));
  const offer = paragraph(one(occupation.offer));
  const closing = paragraph(one(closings[language]));
  // What the employers say of themselves is Danish; in a Danish ad only.
  const about = employer && language === 'da' ? paragraph(one(employer.about)) : '';
  const tasks = list('ul', occupation.tasks);
  const heading = (text: string) => `<h3>${escaped(text)}</h3>`;
  const layouts: readonly (readonly string[])[] = [
    [
      opening,
      heading(said.tasks),
      tasks,
      heading(said.person),
      person,
      kindSentence,
      offer,
      about,
      closing,
    ],
    [about, opening, kindSentence, paragraph(said.lead), tasks, person, closing],
    [opening, person, kindSentence, closing],
    [
      opening,
      about,
      heading(said.tasks),
      tasks,
      heading(said.person),
      ...occupation.person.map(paragraph),
      heading(said.offer),
      ...occupation.offer.map(paragraph),
      kindSentence,
      otherOpening === opening ? '' : otherOpening,
      heading(said.apply),
      list('ol', said.steps),
      closing,
    ],
    [
      opening,
      offer,
      paragraph(said.lead),
      tasks,
      `<p><strong>${escaped(said.person)}</strong> ${person.slice(3)}`,
      kindSentence,
      closing,
    ],
  ];
  const long = turn % 25 === 3 && language === 'da';
  const sections = long
    ? longSections.flatMap(([title, ...paragraphs]) => [
        heading(title),
        ...paragraphs.map(paragraph),
      ])
    : [];
  return [...(layouts[turn % layouts.length] ?? []), ...sections]
    .filter((part) => part !== '')
    .join('\n');
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function list(tag: 'ul' | 'ol', items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;
}
