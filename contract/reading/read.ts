import { linkedDataScripts } from './html.ts';
import { readJobnet } from './jobnet.ts';
import { Unreadable, type Reading, type ReadPosting } from './read-posting.ts';
import { isJobPosting, readSchemaOrg } from './schema-org.ts';
import { first, isObject, line, own, type JsonObject } from './values.ts';

export type { Reading, ReadLocation, ReadPosting, Refusal } from './read-posting.ts';

/** Real documents are some six levels deep. */
const maxDepth = 40;

/**
 * Reads everything in a file's text: JSON-LD (one object, arrays, `@graph`), HTML pages with
 * `<script type="application/ld+json">`, or Jobnet's search result. One bad item never loses the others: each posting and
 * each refusal comes by itself, in the order of the file.
 *
 * @param text The whole file, decoded.
 * @param place How to name the file in refusals.
 */
export function* readPostings(text: string, place: string): Generator<Reading, void> {
  const content = text.replace(/^\ufeff/, '').trimStart();
  if (content === '') yield refused(place, 'is empty');
  else if (content.startsWith('<')) yield* readHtml(content, place);
  else if (/^[[{]/.test(content)) yield* readJson(content, place, false);
  else yield refused(place, 'is neither JSON nor HTML');
}

function* readHtml(html: string, place: string): Generator<Reading, void> {
  const scripts = linkedDataScripts(html);
  let found = false;
  for (const [index, script] of scripts.entries()) {
    // A page says many things in JSON-LD; only when none of them is a posting is that worth a word.
    for (const reading of readJson(script, `${place} (script ${index + 1})`, true)) {
      found = true;
      yield reading;
    }
  }
  if (!found) {
    yield refused(
      place,
      scripts.length > 0
        ? 'has no JobPosting in its application/ld+json scripts'
        : 'is HTML without application/ld+json scripts',
    );
  }
}

/** @param partOfMany Whether holding no posting at all is fine. */
function* readJson(text: string, place: string, partOfMany: boolean): Generator<Reading, void> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield refused(place, `is not JSON: ${(error as Error).message.slice(0, 200)}`);
    return;
  }
  let found = false;
  for (const reading of readParsed(value, place, partOfMany)) {
    found = true;
    yield reading;
  }
  if (!found && !partOfMany) yield refused(place, 'has no JobPosting and no JobPositionPostings');
}

interface Visit {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
  /** Stands among things of other types, as in a page's `@graph`: these are passed over without a word. */
  readonly amongOthers: boolean;
  readonly read?: (object: JsonObject) => ReadPosting;
}

/** The same for JSON already parsed. Without recursion, so that no depth of nesting can end the program. */
export function* readParsed(
  root: unknown,
  place: string,
  amongOthers = false,
): Generator<Reading, void> {
  const waiting: Visit[] = [{ value: root, pointer: '#', depth: 0, amongOthers }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { value, pointer, depth } = visit;
    const at = pointer === '#' ? place : `${place}${pointer}`;
    if (depth > maxDepth) {
      yield refused(at, `is nested more than ${maxDepth} levels deep`);
    } else if (Array.isArray(value)) {
      for (const item of lastFirst(value as unknown[], visit)) waiting.push(item);
    } else if (!isObject(value)) {
      yield refused(at, 'is not an object');
    } else if (visit.read ?? isJobPosting(value)) {
      yield attempt(visit.read ?? readSchemaOrg, value, at);
    } else if (Object.hasOwn(value, 'JobPositionPostings')) {
      const listed = own(value, 'JobPositionPostings');
      const inside = `${pointer}/JobPositionPostings`;
      if (Array.isArray(listed)) {
        waiting.push({ ...visit, value: listed, pointer: inside, read: readJobnet });
      } else yield refused(`${place}${inside}`, 'is not an array');
    } else {
      const inside = containers(value, visit);
      waiting.push(...inside);
      if (inside.length === 0 && !visit.amongOthers) yield refused(at, otherThing(value));
    }
  }
}

/** The last to be pushed is visited next, hence the reverse. */
function* lastFirst(list: readonly unknown[], visit: Visit): Generator<Visit> {
  for (let index = list.length - 1; index >= 0; index--) {
    const pointer = `${visit.pointer}/${index}`;
    yield { ...visit, value: list[index], pointer, depth: visit.depth + 1 };
  }
}

/** Where JSON-LD of pages keeps its postings. Other properties of other things are not postings. */
function containers(value: JsonObject, visit: Visit): Visit[] {
  return ['mainEntity', 'item', 'itemListElement', '@graph'].flatMap((name) => {
    const inside = own(value, name);
    if (typeof inside !== 'object' || inside === null) return [];
    const pointer = `${visit.pointer}/${name}`;
    return [{ ...visit, value: inside, pointer, depth: visit.depth + 1, amongOthers: true }];
  });
}

function otherThing(value: JsonObject): string {
  const type = line(first(own(value, '@type')), 60);
  return type === undefined ? 'has no @type' : `is of type ${type}, not JobPosting`;
}

function attempt(
  read: (object: JsonObject) => ReadPosting,
  value: JsonObject,
  at: string,
): Reading {
  try {
    return { posting: read(value) };
  } catch (error) {
    if (error instanceof Unreadable) return refused(at, error.message);
    throw error;
  }
}

function refused(place: string, reason: string): Reading {
  return { refusal: { place, reason } };
}
