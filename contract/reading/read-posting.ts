import type { HiringOrganization, JobLocation, JobPosting } from '../types.ts';
import type { ReadVideo } from './media.ts';

/** Where the posting's work is, as far as the source says; how it is located on the map is found out later. */
export type ReadLocation = Omit<JobLocation, 'located'>;

/**
 * One posting as read from a source: every field checked and cleaned, nothing added. `description` and `workplace` alone are
 * still the source's own HTML and must be sanitised (`allowed-html.ts`) before it is kept or shown.
 *
 * Built in one fixed order of keys, so that `JSON.stringify` of two readings is equal exactly when nothing has changed.
 */
export interface ReadPosting extends Pick<
  JobPosting,
  | 'title'
  | 'summary'
  | 'kind'
  | 'occupation'
  | 'workHours'
  | 'datePosted'
  | 'validThrough'
  | 'jobStartDate'
  | 'url'
  | 'inLanguage'
  | 'company'
  | 'hours'
  | 'remote'
  | 'educationRequired'
  | 'languagesRequired'
  | 'accommodations'
  | 'directApply'
  | 'hasVideo'
  | 'skills'
  | 'workplace'
  | 'description'
> {
  /** The same in every reading of the posting; starts with the kind of source, as `jobnet:5374939`. */
  readonly sourceId: string;
  readonly hiringOrganization: HiringOrganization;
  readonly jobLocation: ReadLocation;
  readonly video?: ReadVideo;
}

/** Why something is not a posting. */
export interface Refusal {
  /** What was being read: the name given by the caller and a JSON pointer (RFC 6901), as `jobs.json#/3`. */
  readonly place: string;
  /** For the person who imports; English, one line. */
  readonly reason: string;
}

export type Reading =
  | { readonly posting: ReadPosting; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly posting?: undefined };

/** Thrown while one item is read; becomes its refusal. */
export class Unreadable extends Error {}
