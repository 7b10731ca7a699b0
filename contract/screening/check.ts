import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { askedAbout } from './conditions.ts';
import { isOfHealth, ownThemes } from './description.ts';
import type { ScreeningDescription, ScreeningQuestion, ScreeningStep } from './description.ts';
import { optionsOf } from './options.ts';
import schema from './screening.schema.json' with { type: 'json' };

/** What is wrong with a description, and where (a JSON pointer). */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
// The package is CommonJS: its function is the module itself for a bundler, the `default` for Node's own types.
(addFormats as unknown as (validator: Ajv2020) => void)(ajv);
ajv.addSchema(schema);

/**
 * Everything that is wrong with the questions of a screening, each with its place; an empty list means that they can be asked.
 * What the schema can say comes first; what it cannot (order, conditions, health apart) is said of every part whose shape is right.
 */
export function checkScreening(value: unknown): Fault[] {
  const shape = shapeFaults('', value);
  const broken = (pointer: string) =>
    shape.some(
      (fault) => fault.pointer.startsWith(pointer) && !/\/(when|title)\b/.test(fault.pointer),
    );
  const { steps } = (value ?? {}) as Partial<ScreeningDescription>;
  const sound = (Array.isArray(steps) ? steps : []).map((step: unknown, index) =>
    typeof step === 'object' && step !== null && Array.isArray((step as ScreeningStep).questions)
      ? readableQuestions(step as ScreeningStep, `/steps/${index}`, broken)
      : [],
  );
  const places = sound.flat();
  return unique([
    ...shape,
    ...stepFaults(Array.isArray(steps) ? steps : []),
    ...repeated(places),
    ...places.flatMap((place, index) => conditionFaults(place, index, places, broken)),
    ...cycles(places),
  ]);
}

/** The same for the dated terms. */
export function checkTerms(value: unknown): Fault[] {
  return shapeFaults('#/$defs/terms', value);
}

interface Place {
  readonly question: ScreeningQuestion;
  readonly pointer: string;
}

function readableQuestions(
  step: ScreeningStep,
  pointer: string,
  broken: (pointer: string) => boolean,
): Place[] {
  return step.questions
    .map((question, index) => ({ question, pointer: `${pointer}/questions/${index}` }))
    .filter((place) => !broken(`${place.pointer}/`) && typeof place.question?.id === 'string');
}

function shapeFaults(part: string, value: unknown): Fault[] {
  const validate = ajv.getSchema(`${schema.$id}${part}`);
  if (!validate) throw new Error(`The schema has no ${part}.`);
  if (validate(value)) return [];
  return (
    (validate.errors ?? [])
      // That one of its own branches failed is said by the branch itself.
      .filter(({ keyword }) => keyword !== 'if')
      .map((error) => ({ pointer: error.instancePath || '/', detail: inWords(error) }))
  );
}

/** A schema's message with what it is about; a missing language in words. */
function inWords({ keyword, instancePath, message = '', params }: ErrorObject): string {
  if (keyword === 'required' && /^(da|en|ar|ru)$/.test(String(params['missingProperty']))) {
    return `has no words in '${params['missingProperty']}'; every language is needed`;
  }
  if (keyword === 'not') return 'is the value of an answer that comes by itself; name it otherwise';
  if (keyword === 'maxItems' && instancePath === '/steps') return 'has more than nine steps';
  if (keyword === 'additionalProperties')
    return `has '${params['additionalProperty']}', which is unknown here`;
  const allowed = (params as { allowedValues?: unknown }).allowedValues;
  return `${message}${allowed ? `: ${JSON.stringify(allowed)}` : ''}`;
}

/** Themes once each, named where the form has no name for them, and health by itself. */
function stepFaults(steps: readonly unknown[]): Fault[] {
  const faults: Fault[] = [];
  const themes = new Map<unknown, number>();
  for (const [index, each] of steps.entries()) {
    const step = (each ?? {}) as Partial<ScreeningStep>;
    const { theme, title } = step;
    const pointer = `/steps/${index}`;
    if (themes.has(theme)) {
      faults.push({
        pointer: `${pointer}/theme`,
        detail: `is '${theme}' again, as step ${themes.get(theme)! + 1}`,
      });
    } else themes.set(theme, index);
    const ours = (ownThemes as readonly unknown[]).includes(theme);
    if (typeof theme === 'string' && !ours && !title) {
      faults.push({ pointer, detail: `has no title, and the form has no name for '${theme}'` });
    }
    faults.push(...healthFaults(step, pointer));
  }
  return faults;
}

function healthFaults({ theme, questions }: Partial<ScreeningStep>, pointer: string): Fault[] {
  if (!Array.isArray(questions)) return [];
  return questions.flatMap((question: Partial<ScreeningQuestion> | null, index) => {
    const at = `${pointer}/questions/${index}`;
    const ofHealth = isOfHealth(String(question?.id));
    if (ofHealth && theme !== 'health') {
      return [{ pointer: at, detail: `'${question?.id}' stands outside the step 'health'` }];
    }
    if (!ofHealth && theme === 'health') {
      return [
        {
          pointer: at,
          detail: `'${question?.id}' stands in the step 'health', which is for health alone`,
        },
      ];
    }
    if (ofHealth && question?.when) {
      return [{ pointer: `${at}/when`, detail: 'health is asked of everybody or of nobody' }];
    }
    return [];
  });
}

function repeated(places: readonly Place[]): Fault[] {
  return places.flatMap(({ question, pointer }, index) =>
    places.findIndex((place) => place.question.id === question.id) < index
      ? [{ pointer: `${pointer}/id`, detail: `'${question.id}' is asked before` }]
      : [],
  );
}

/** A condition looks back, at answers there can be, and never at health. */
function conditionFaults(
  { question, pointer }: Place,
  index: number,
  places: readonly Place[],
  broken: (pointer: string) => boolean,
): Fault[] {
  if (!question.when || broken(`${pointer}/when/`)) return [];
  if (!isCondition(question.when)) return [];
  return [...askedAbout(question.when)].flatMap(({ question: id, is, at }) => {
    const here = `${pointer}/when${at}`;
    if (isOfHealth(id))
      return [{ pointer: here, detail: `asks about '${id}': health decides nothing` }];
    const asked = places.findIndex((place) => place.question.id === id);
    if (asked < 0)
      return [{ pointer: here, detail: `asks about '${id}', which is not among the questions` }];
    if (asked >= index) {
      return [{ pointer: here, detail: `asks about '${id}', which is not asked before it` }];
    }
    const options = optionsOf(places[asked]!.question);
    return (is ?? [])
      .filter((value) => !options?.includes(value))
      .map((value) => ({
        pointer: `${here}/is`,
        detail: options
          ? `'${value}' is no answer to '${id}'`
          : `'${id}' is not chosen but written, so nothing can be expected of its answer`,
      }));
  });
}

/** Exactly one of the four forms; the schema leaves combinations open. */
function isCondition(value: unknown): boolean {
  const given = Object.keys(value as object);
  return [
    'question,is',
    'is,question',
    'question,answered',
    'answered,question',
    'all',
    'any',
  ].includes(given.join());
}

/** Questions that wait for each other. */
function cycles(places: readonly Place[]): Fault[] {
  const needs = new Map(
    places.map(({ question }) => [
      question.id as string,
      question.when && isCondition(question.when)
        ? [...askedAbout(question.when)].map(({ question: id }) => id)
        : [],
    ]),
  );
  return places.flatMap(({ question: { id }, pointer }) => {
    const way = wayBack(id, id, needs, new Set());
    return way
      ? [{ pointer: `${pointer}/when`, detail: `waits for itself: ${way.join(' → ')}` }]
      : [];
  });
}

function wayBack(
  from: string,
  to: string,
  needs: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): string[] | undefined {
  for (const next of needs.get(from) ?? []) {
    if (next === to) return [from, to];
    if (seen.has(next)) continue;
    seen.add(next);
    const way = wayBack(next, to, needs, seen);
    if (way) return [from, ...way];
  }
  return undefined;
}

const unique = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.pointer} ${fault.detail}`, fault])).values(),
];
