import type pg from 'pg';
import type { Skill } from '../../contract/types.ts';
import { fold } from '../search/fold.ts';

/** Skills whose name, or a word of it, begins with what was typed; whole names first, then the shortest. */
export async function searchSkills(
  database: Pick<pg.Pool, 'query'>,
  typed: string,
  limit: number,
): Promise<Skill[]> {
  // The database knows no NUL.
  const folded = fold(typed.replaceAll('\0', ''));
  if (folded === '') return [];
  const { rows } = await database.query<Skill>({
    name: 'search-skills',
    text: `select uri, labels from (
        select distinct on (skill) skill, rest = $1 and whole as exact, whole, preferred, length(rest) as length
        from skill_name where rest like $2 || '%'
        order by skill, (rest = $1 and whole) desc, whole desc, preferred desc, length(rest)
      ) as found join skill on skill.number = found.skill
      order by exact desc, whole desc, preferred desc, length, uri limit $3`,
    values: [folded, folded.replace(/[\\%_]/g, '\\$&'), limit],
  });
  return rows;
}

/** Columns and joins that give the skills that `company` seeks as JSON, in its own order. */
export const skillsSoughtSql = `coalesce((
  select json_agg(json_build_object('uri', skill.uri, 'labels', skill.labels) order by sought.position)
  from company_skill as sought join skill on skill.uri = sought.skill where sought.company = company.id
), '[]'::json)`;
