import { companyOf } from './company.ts';
import { day } from './dates.ts';
import { hoursOf } from './hours.ts';
import { label } from './html.ts';
import { kindOf } from './kind.ts';
import { readLocation } from './location.ts';
import { skillsOf, videoOf } from './media.ts';
import { posting } from './posting.ts';
import { Unreadable, type ReadLocation, type ReadPosting } from './read-posting.ts';
import { additional, educationOf, languagesOf, namedOutright } from './requirements.ts';
import { jobPostingKinds, workingHours } from '../types.ts';
import {
  first,
  isObject,
  languageTag,
  line,
  own,
  rawText,
  webAddress,
  type JsonObject,
} from './values.ts';

/** Whether a JSON-LD object is a posting: `JobPosting`, also written as a schema.org address or with a prefix. */
export function isJobPosting(object: JsonObject): boolean {
  const types = own(object, '@type');
  return (Array.isArray(types) ? (types as unknown[]) : [types])
    .slice(0, 20)
    .some(
      (type) =>
        typeof type === 'string' && /^(https?:\/\/schema\.org\/|schema:)?JobPosting$/.test(type),
    );
}

/**
 * Reads one schema.org `JobPosting` (https://schema.org/JobPosting).
 *
 * @throws {Unreadable} when what every posting needs is missing.
 */
export function readSchemaOrg(object: JsonObject): ReadPosting {
  const get = (name: string) => own(object, name);
  const title = label(get('title')) ?? label(get('name'));
  const employer = employerName(get('hiringOrganization'));
  const organization = first(get('hiringOrganization'));
  const directApply = get('directApply');
  const terms = texts(get('employmentType'));
  const workHours = line(get('workHours'), 200);
  return posting({
    sourceId: sourceId(object),
    title,
    employer,
    anonymous: employer === undefined,
    description: rawText(get('description')),
    kind:
      namedOutright(object, 'kind', jobPostingKinds)?.[0] ??
      kindOf({ terms, workHours, title: title ?? '' }),
    jobLocation: location(object),
    occupation: occupation(get('relevantOccupation')) ?? occupation(get('occupationalCategory')),
    workHours,
    datePosted: day(get('datePosted')),
    validThrough: day(get('validThrough')),
    jobStartDate: day(get('jobStartDate')),
    url: webAddress(get('url')),
    inLanguage:
      languageTag(get('inLanguage')) ??
      languageTag(languageOf(get('description'))) ??
      languageTag(languageOf(get('title'))),
    company: isObject(organization) ? companyOf(organization) : undefined,
    hours:
      namedOutright(object, 'hours', workingHours) ??
      hoursOf({ terms, workHours, title: title ?? '' }),
    locationTypes: texts(get('jobLocationType')),
    educationRequired: educationOf(object),
    languagesRequired: languagesOf(additional(object, 'languagesRequired')),
    accommodations: additional(object, 'accommodations'),
    directApply: typeof directApply === 'boolean' ? directApply : undefined,
    skills: skillsOf(get('skills')),
    workplace: rawText(get('employerOverview')) ?? rawText(placeDescription(get('jobLocation'))),
    video: videoOf(get('video'), get('subjectOf')),
  });
}

/** `identifier` (with the name of its giver, for two employers may both have a job 17), else `url`, else `@id`. */
function sourceId(object: JsonObject): string {
  const identifier = first(own(object, 'identifier'));
  if (isObject(identifier)) {
    const value = line(own(identifier, 'value'), 500) ?? line(identifier, 500);
    const giver = line(own(identifier, 'name'), 200) ?? line(own(identifier, 'propertyID'), 200);
    if (value !== undefined) return `schema.org:${giver === undefined ? '' : `${giver}:`}${value}`;
  }
  const plain = isObject(identifier) ? undefined : line(identifier, 500);
  const id = line(own(object, '@id'), 500);
  const found =
    plain ??
    webAddress(own(object, 'url')) ??
    // A blank node or a mere fragment names the posting within its own document only.
    (id === undefined || /^(#|_:)/.test(id) ? undefined : id);
  if (found === undefined)
    throw new Unreadable('has no identifier, no url and no @id to know it by');
  return `schema.org:${found}`;
}

/** Google's guidance lets employers write `confidential`. */
function employerName(value: unknown): string | undefined {
  const organization = first(value);
  const name = label(isObject(organization) ? own(organization, 'name') : organization, 200);
  return name === undefined || /^(confidential|anonym(ous)?|fortrolig)$/i.test(name)
    ? undefined
    : name;
}

function location(object: JsonObject): ReadLocation {
  const places = own(object, 'jobLocation');
  const candidates = (Array.isArray(places) ? (places as unknown[]) : [places]).slice(0, 50);
  // Of several workplaces the first with an address counts: the contract knows one.
  const place = candidates.find((one) => isObject(one) && own(one, 'address')) ?? candidates[0];
  const asObject = isObject(place) ? place : {};
  const address = first(own(asObject, 'address') ?? (isObject(place) ? undefined : place));
  const parts = isObject(address) ? address : partsOf(line(address, 300));
  const geo = first(own(asObject, 'geo'));
  const point = isObject(geo) ? geo : asObject;
  const remote = texts(own(object, 'jobLocationType')).some((type) => /^TELECOMMUTE$/i.test(type));
  const moving = /skiftende arbejdssted|intet fast arbejdssted|no fixed workplace/i.test(
    line(own(asObject, 'name'), 200) ?? '',
  );
  return readLocation({
    streetAddress: own(parts, 'streetAddress'),
    postalCode: own(parts, 'postalCode'),
    addressLocality: own(parts, 'addressLocality'),
    municipality: [...areas(own(asObject, 'containedInPlace')), own(parts, 'addressRegion')],
    country: named(own(parts, 'addressCountry')),
    notStatic: moving || (remote && place === undefined),
    latitude: own(point, 'latitude'),
    longitude: own(point, 'longitude'),
  });
}

/** The workplace in words. */
function placeDescription(value: unknown): unknown {
  const place = first(value);
  return isObject(place) ? own(place, 'description') : undefined;
}

/** An address in one line, as `Storegade 1, 7700 Thisted`. */
function partsOf(address: string | undefined): JsonObject {
  const found = /^(?:(.*?),\s*)?(?:DK-?)?(\d{4})\s+([^,\d]+)(?:,.*)?$/u.exec(address ?? '');
  if (!found) return { addressLocality: address };
  return { streetAddress: found[1], postalCode: found[2], addressLocality: found[3] };
}

function areas(value: unknown): unknown[] {
  const area = first(value);
  if (!isObject(area)) return [area];
  const identifier = first(own(area, 'identifier'));
  return [isObject(identifier) ? own(identifier, 'value') : identifier, own(area, 'name')];
}

function named(value: unknown): unknown {
  const single = first(value);
  return isObject(single) ? (own(single, 'name') ?? own(single, 'identifier')) : single;
}

function occupation(value: unknown): string | undefined {
  const single = first(value);
  const text = label(isObject(single) ? (own(single, 'name') ?? single) : single, 200);
  // A bare code of a classification tells a reader nothing.
  return text !== undefined && /\p{L}{2}/u.test(text) ? text : undefined;
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value])
    .slice(0, 20)
    .map((one) => line(named(one), 200) ?? line(one, 200))
    .filter((text) => text !== undefined);
}

function languageOf(value: unknown): unknown {
  const single = first(value);
  return isObject(single) ? own(single, '@language') : undefined;
}
