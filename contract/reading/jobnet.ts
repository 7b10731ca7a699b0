import { companyOfRegister } from './company.ts';
import { day } from './dates.ts';
import { hoursOf } from './hours.ts';
import { label } from './html.ts';
import { kindOf } from './kind.ts';
import { readLocation } from './location.ts';
import { posting } from './posting.ts';
import { Unreadable, type ReadPosting } from './read-posting.ts';
import { flag, isObject, line, own, rawText, webAddress, type JsonObject } from './values.ts';

/**
 * Reads one of the `JobPositionPostings` of Jobnet's published search result. Empty texts and `0001-01-01` mean none;
 * the name of an anonymous employer is not taken over even when it is there.
 *
 * @throws {Unreadable} when what every posting needs is missing.
 */
export function readJobnet(object: JsonObject): ReadPosting {
  const get = (name: string) => own(object, name);
  const id = line(get('ID'), 100);
  if (id === undefined) throw new Unreadable('has no ID to know it by');
  const title = label(get('Title')) ?? label(get('JobHeadline'));
  const workHours = line(get('WorkHours'), 200);
  const terms = [get('JobAnnouncementType'), get('EmploymentType')]
    .map((term) => line(term, 200))
    .filter((term) => term !== undefined);
  const employer = label(get('HiringOrgName'), 200);
  return posting({
    sourceId: `jobnet:${id}`,
    title,
    employer,
    anonymous: flag(get('AnonymousEmployer')) || employer === undefined,
    description: rawText(get('Presentation')),
    kind: kindOf({ terms, workHours, title: title ?? '' }),
    jobLocation: location(object),
    occupation: label(get('Occupation'), 200),
    workHours: hours(workHours, get('JoblogWorkTime')),
    datePosted: day(get('PostingCreated')),
    validThrough: day(get('LastDateApplication')),
    jobStartDate: day(get('AssignmentStartDate')),
    url: webAddress(get('Url')),
    inLanguage: undefined,
    company: companyOfRegister(get('HiringOrgCVR')),
    hours: hoursOf({
      terms: [...terms, workHours ?? ''],
      workHours: hours(workHours, get('JoblogWorkTime')),
      title: title ?? '',
    }),
    locationTypes: [],
    educationRequired: undefined,
    languagesRequired: undefined,
    accommodations: undefined,
    // One applies at the employer's, by the address.
    directApply: undefined,
    skills: undefined,
    workplace: undefined,
    video: undefined,
  });
}

function location(object: JsonObject) {
  const get = (name: string) => own(object, name);
  const nested = get('Location');
  const point = isObject(nested) && rawText(get('Latitude')) === undefined ? nested : object;
  const located = get('HasLocationValues') === undefined || flag(get('HasLocationValues'));
  return readLocation({
    streetAddress: get('WorkPlaceAddress'),
    postalCode: line(get('WorkPlacePostalCode')) ?? get('PostalCode'),
    addressLocality: get('WorkPlaceCity'),
    municipality: [get('Municipality')],
    country: get('Country'),
    abroad: flag(get('WorkPlaceAbroad')),
    notStatic: flag(get('WorkPlaceNotStatic')),
    ...(located && { latitude: own(point, 'Latitude'), longitude: own(point, 'Longitude') }),
  });
}

/** `Deltid (34 - 36 timer ugentligt)`, where the hours are told. */
function hours(workHours: string | undefined, worktime: unknown): string | undefined {
  const weekly = isObject(worktime) ? line(own(worktime, 'WorkHour'), 100) : undefined;
  return [workHours, weekly].filter((part) => part !== undefined).join(' ') || undefined;
}
