import type pg from 'pg';
import { filterGroups, type FilterGroup } from '../../contract/filter-groups.ts';
import { regionOf } from '../../contract/regions.ts';
import {
  accommodations,
  educationLevels,
  jobPostingKinds,
  workingHours,
  type JobPostingCounts,
} from '../../contract/types.ts';
import { chosenBy } from './bits.ts';
import { conditionsOfGroup, lastingConditions, Values, type Filters } from './filters.ts';
import type { Step } from './find.ts';

/** Totals are told exactly up to here. */
export const mostTold = 1_000;

/** What postings are counted by. */
const columns = [
  'kind',
  'hours',
  'municipality',
  'moving',
  'remote',
  'education',
  'languages',
  'accommodations',
] as const;
type Column = (typeof columns)[number];

interface CountRow extends Partial<Record<Column, unknown>> {
  /** One bit for each group that the posting does not fit. */
  readonly misses: number;
  /** One bit for each column that this row is not counted by, the last column's the lowest. */
  readonly others: number;
  readonly count: number;
}

const bitOf = (group: FilterGroup): number => 1 << filterGroups.indexOf(group);

/**
 * How many postings each choice would find: one pass over what fits words and lasting filters. A posting that misses one group
 * counts for the choices of that group alone, one that misses two for nothing.
 */
export async function countChoices(
  database: Pick<pg.Pool, 'query'>,
  step: Step,
  filters: Filters,
): Promise<JobPostingCounts> {
  const values = new Values();
  const lasting = [
    ...(step === undefined ? [] : [`words @@ ${values.add(step, 'tsquery')}`]),
    ...lastingConditions(filters, values),
  ];
  const misses = filterGroups.flatMap((group) => {
    const asked = conditionsOfGroup(group, filters, values);
    // What is unknown does not fit: `is not true`.
    return asked.length === 0
      ? []
      : [`case when (${asked.join(' and ')}) is not true then ${bitOf(group)} else 0 end`];
  });
  const few = [0, ...filterGroups.map(bitOf)];
  const all = columns.join(', ');
  // Alike ones are put together first: then each column counts a few thousand rows instead of every posting.
  const { rows } = await database.query<CountRow>(
    `select misses, ${all}, grouping(${all}) as others, sum(alike)::int as count
     from (
       select misses, ${all}, count(*) as alike
       from (select ${all}, ${misses.join(' | ') || '0'} as misses
         from job_posting where ${lasting.join(' and ')} offset 0) as lasting
       where misses = any (${values.add(few, 'int[]')})
       group by misses, ${all}
     ) as counted
     group by misses, grouping sets (${columns.map((column) => `(${column})`).join(', ')})`,
    values.list,
  );
  return countsOf(rows);
}

function countsOf(rows: readonly CountRow[]): JobPostingCounts {
  /** What the choices of one group find, by the value of a column. */
  const by = <Value>(column: Column, group?: FilterGroup): (readonly [Value, number])[] => {
    const others =
      (1 << columns.length) - 1 - (1 << (columns.length - 1 - columns.indexOf(column)));
    const missed = group === undefined ? 0 : bitOf(group);
    return rows
      .filter((row) => row.others === others && (row.misses === 0 || row.misses === missed))
      .map((row) => [row[column] as Value, row.count]);
  };
  const sum = <Value>(
    counted: readonly (readonly [Value, number])[],
    fits: (value: Value) => boolean,
  ) =>
    Math.min(
      mostTold,
      counted.reduce((total, [value, count]) => total + (fits(value) ? count : 0), 0),
    );
  const choices = <Value, Choice extends string>(
    counted: readonly (readonly [Value, number])[],
    list: readonly Choice[],
    chosen: (value: Value) => readonly Choice[],
  ) =>
    present(
      list.map((choice) => [choice, sum(counted, (value) => chosen(value).includes(choice))]),
    );
  const places = by<string | null>('municipality', 'place').map(
    ([code, count]) => [code === null ? undefined : regionOf(code), count] as const,
  );
  const languages = by<readonly string[]>('languages', 'language').flatMap(([asked, count]) =>
    asked.length === 1 ? [[asked[0]!, count] as const] : [],
  );
  return {
    total: sum(by('kind'), () => true),
    kind: choices(by<string>('kind', 'kind'), jobPostingKinds, (kind) =>
      jobPostingKinds.filter((one) => one === kind),
    ),
    hours: choices(by<number>('hours', 'hours'), workingHours, (bits) =>
      chosenBy(workingHours, bits),
    ),
    region: present(
      [...new Set(places.flatMap(([region]) => region ?? []))].map((region) => [
        region,
        sum(places, (one) => one === region),
      ]),
    ),
    noFixedWorkplace: sum(by<boolean>('moving', 'place'), (moving) => moving),
    remote: sum(by<boolean>('remote', 'remote'), (remote) => remote),
    // Who has a level fits what asks for no more.
    education: choices(by<number | null>('education', 'education'), educationLevels, (asked) =>
      educationLevels.slice(asked ?? 0),
    ),
    language: present(languages.map(([tag]) => [tag, sum(languages, (one) => one === tag)])),
    accommodation: choices(by<number>('accommodations', 'accommodation'), accommodations, (bits) =>
      chosenBy(accommodations, bits),
    ),
  };
}

/** Only choices that find something. */
function present(counted: readonly (readonly [string, number])[]): Record<string, number> {
  return Object.fromEntries(
    counted.filter(([, count]) => count > 0).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
