import type { JobPosting, JobPostingKind } from '../types.ts';
import { descriptionHtml, firstPages, summaryOf } from './html.ts';
import type { ReadVideo } from './media.ts';
import { accommodationsOf } from './requirements.ts';
import { remoteOf } from './remote.ts';
import { Unreadable, type ReadLocation, type ReadPosting } from './read-posting.ts';

/** More is not an ad but an accident or an attack; a shortened ad would mislead. */
const maxDescription = 200_000;

const maxWorkplace = 20_000;

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
  readonly company: string | undefined;
  readonly hours: JobPosting['hours'] | undefined;
  /** schema.org `jobLocationType`; what the text says is looked for besides. */
  readonly locationTypes: readonly string[];
  readonly educationRequired: JobPosting['educationRequired'] | undefined;
  readonly languagesRequired: readonly string[] | undefined;
  /** As named outright; what the text says is looked for besides. */
  readonly accommodations: unknown;
  readonly directApply: boolean | undefined;
  readonly skills: JobPosting['skills'] | undefined;
  /** The workplace in words, HTML. */
  readonly workplace: string | undefined;
  readonly video: ReadVideo | undefined;
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
  const plain = firstPages(description);
  const text = `${title}. ${plain}`;
  const { addressLocality, postalCode } = fields.jobLocation;
  const optional = {
    occupation: fields.occupation,
    workHours: fields.workHours,
    validThrough: fields.validThrough,
    jobStartDate: fields.jobStartDate,
    url: fields.url,
    inLanguage: fields.inLanguage,
    // It would lead to who wants not to be named.
    company: anonymous ? undefined : fields.company,
    hours: fields.hours,
    remote: remoteOf({
      types: fields.locationTypes,
      hasWorkplace: addressLocality !== undefined || postalCode !== undefined,
      text,
    }),
    educationRequired: fields.educationRequired,
    languagesRequired: fields.languagesRequired,
    accommodations: accommodationsOf(fields.accommodations, text),
    directApply: fields.directApply,
    hasVideo: fields.video && !anonymous ? true : undefined,
    skills: fields.skills,
    workplace: anonymous ? undefined : workplaceOf(fields.workplace),
    video: anonymous ? undefined : fields.video,
  };
  const { streetAddress: _streetAddress, ...withoutStreet } = fields.jobLocation;
  return {
    sourceId: fields.sourceId,
    title,
    summary: summaryOf(plain),
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

function workplaceOf(raw: string | undefined): string | undefined {
  const html = raw === undefined || raw.length > maxWorkplace ? '' : descriptionHtml(raw);
  return html === '' ? undefined : html;
}
