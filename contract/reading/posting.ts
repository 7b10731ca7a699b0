import type { JobPostingKind } from '../types.ts';
import { descriptionHtml, summaryOf } from './html.ts';
import { Unreadable, type ReadLocation, type ReadPosting } from './read-posting.ts';

/** More is not an ad but an accident or an attack; a shortened ad would mislead. */
const maxDescription = 200_000;

/** The fields as found by the reader of one kind of source. */
export interface PostingFields {
  readonly sourceId: string;
  readonly title: string | undefined;
  readonly employer: string | undefined;
  readonly anonymous: boolean;
  readonly description: string | undefined;
  readonly kind: JobPostingKind;
  readonly jobLocation: ReadLocation;
  readonly occupation: string | undefined;
  readonly workHours: string | undefined;
  readonly datePosted: string | undefined;
  readonly validThrough: string | undefined;
  readonly jobStartDate: string | undefined;
  readonly url: string | undefined;
  readonly inLanguage: string | undefined;
}

/**
 * Puts a posting together, in the one order of keys; absent is absent, not `undefined`.
 *
 * @throws {Unreadable} when what every posting needs is missing.
 */
export function posting(fields: PostingFields): ReadPosting {
  const { title, datePosted, anonymous, employer } = fields;
  if (title === undefined) throw new Unreadable('has no title of 1 to 300 characters');
  if (datePosted === undefined) throw new Unreadable('has no day on which it was posted');
  if ((fields.description?.length ?? 0) > maxDescription) {
    throw new Unreadable(`has a description of more than ${maxDescription} characters`);
  }
  const description = descriptionHtml(fields.description ?? '');
  const optional = {
    occupation: fields.occupation,
    workHours: fields.workHours,
    validThrough: fields.validThrough,
    jobStartDate: fields.jobStartDate,
    url: fields.url,
    inLanguage: fields.inLanguage,
  };
  const { streetAddress: _streetAddress, ...withoutStreet } = fields.jobLocation;
  return {
    sourceId: fields.sourceId,
    title,
    summary: summaryOf(description),
    kind: fields.kind,
    hiringOrganization: { name: anonymous ? null : (employer ?? null), anonymous },
    // A street and number would name an employer who wants not to be named.
    jobLocation: anonymous ? withoutStreet : fields.jobLocation,
    datePosted,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<ReadPosting>),
    description,
  };
}
