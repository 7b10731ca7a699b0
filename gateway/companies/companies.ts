import type pg from 'pg';
import type { Company, CompanyPage } from '../../contract/types.ts';
import { timeSql } from '../database/time.ts';
import type { LocatedPlace } from '../places/places.ts';
import { UnknownCursor, type CursorSeal } from '../search/cursor.ts';
import { nearConditions, distanceSql, Values } from '../search/filters.ts';
import { fold, wordsOf } from '../search/fold.ts';
import { todayInDenmark } from '../search/today.ts';
import {
  companyColumns,
  companyOf,
  companySummaryOf,
  type CompanyMore,
  type CompanyRow,
} from './company-row.ts';

/** A search of companies as it comes in, its place already found. */
export interface CompanySearch {
  readonly query: string;
  readonly skills: readonly string[];
  readonly unsolicited: boolean;
  readonly municipality?: string | undefined;
  readonly near?: LocatedPlace | undefined;
  readonly radiusKm: number;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** How many of the skills asked for the last company of a page seeks, its name and id. */
type Bookmark = readonly [sought: number, name: string, id: string];

const danish = 'collate "da-x-icu"';

/** What {@link Companies} needs. */
export interface CompaniesOptions {
  readonly pool: pg.Pool;
  readonly seal: CursorSeal;
  readonly now: () => Date;
  /** Origins of the municipality: a video that lies elsewhere is external. */
  readonly ownOrigins: readonly string[];
}

/** Companies that are open to unsolicited applications, or have postings. */
export class Companies {
  readonly #pool: pg.Pool;
  readonly #seal: CursorSeal;
  readonly #now: () => Date;
  readonly #isOwn: (address: string) => boolean;

  constructor({ pool, seal, now, ownOrigins }: CompaniesOptions) {
    this.#pool = pool;
    this.#seal = seal;
    this.#now = now;
    this.#isOwn = (address) => ownOrigins.includes(new URL(address).origin);
  }

  async has(id: string): Promise<boolean> {
    const { rowCount } = await this.#pool.query('select from company where id = $1', [id]);
    return rowCount === 1;
  }

  /** One company, also one that looks for nobody just now. */
  async get(id: string): Promise<Company | undefined> {
    const { rows } = await this.#pool.query<CompanyRow & { more: CompanyMore }>(
      `select ${companyColumns(timeSql(this.#now), '$2')}, more from company where id = $1`,
      [id, todayInDenmark(this.#now())],
    );
    return rows[0] && companyOf(rows[0], this.#isOwn);
  }

  /** In the order of Danish; with skills those that seek most of them first. @throws {UnknownCursor} */
  async search(search: CompanySearch): Promise<CompanyPage> {
    const { near, limit, cursor } = search;
    const question = [
      'companies',
      search.query,
      [...search.skills].sort(),
      search.unsolicited,
      search.municipality ?? '',
      near ? [near.type, near.name, search.radiusKm] : '',
    ];
    const from = cursor === undefined ? undefined : this.#seal.open<Bookmark>(question, cursor);
    if (cursor !== undefined && !from) throw new UnknownCursor();
    const found = await this.#find(search, from);
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return {
      items: rows.map(companySummaryOf),
      ...(near && { near }),
      next: last
        ? this.#seal.seal(question, [last.sought, last.card.name, last.id] satisfies Bookmark)
        : null,
    };
  }

  async #find(
    search: CompanySearch,
    from: Bookmark | undefined,
  ): Promise<(CompanyRow & { readonly sought: number })[]> {
    const values = new Values();
    const today = values.add(todayInDenmark(this.#now()), 'date');
    const sought = `(select count(*)::int from company_skill where company_skill.company = company.id
      and skill = any (${values.add(search.skills, 'text[]')}))`;
    const conditions = [
      `(unsolicited or ${search.unsolicited ? 'false' : hasPostings(today)})`,
      ...conditionsOf(search, values),
    ];
    const distance = search.near ? distanceSql(search.near, values) : 'null::float8';
    const after = search.skills.length > 0 ? ['sought > 0'] : ['true'];
    if (from) {
      const [count, name, id] = [
        values.add(from[0], 'int'),
        values.add(from[1], 'text'),
        values.add(from[2], 'text'),
      ];
      after.push(`(sought < ${count} or (sought = ${count} and (name ${danish} > ${name}
        or (name ${danish} = ${name} and id > ${id}))))`);
    }
    const limit = values.add(search.limit + 1, 'int');
    // Skills, slots and postings are looked at for one page, not for all that fit.
    const { rows } = await this.#pool.query<CompanyRow & { sought: number }>(
      `select ${companyColumns(timeSql(this.#now), today)}, page.sought, page.distance from (
         select id, sought, distance from (
           select id, name, ${sought} as sought, ${distance} as distance
           from company where ${conditions.join(' and ')} offset 0
         ) as found where ${after.join(' and ')}
         order by sought desc, name ${danish}, id limit ${limit}
       ) as page join company using (id)
       order by page.sought desc, company.name ${danish}, id`,
      values.list,
    );
    return rows;
  }
}

const hasPostings = (today: string): string => `exists (select from job_posting
  where job_posting.company = company.id and (valid_through is null or valid_through >= ${today}))`;

function conditionsOf({ query, municipality, near, radiusKm }: CompanySearch, values: Values) {
  const words = wordsOf(fold(query)).map((word) => {
    const beginning = values.add(`${word.replace(/[\\%_]/g, '\\$&')}%`, 'text');
    // Words of the name and the trade, or of a skill that is sought.
    return `(' ' || folded like '% ' || ${beginning} or exists (
      select from company_skill as sought join skill on skill.uri = sought.skill
        join skill_name on skill_name.skill = skill.number
      where sought.company = company.id and skill_name.rest like ${beginning}))`;
  });
  return [
    ...words,
    ...(municipality === undefined ? [] : [`municipality = ${values.add(municipality, 'text')}`]),
    ...(near ? nearConditions(near, radiusKm, values) : []),
  ];
}
