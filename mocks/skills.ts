import { fold } from '../contract/fold.ts';
import { beginningsOf } from '../contract/skills/beginnings.ts';
import type { Skill } from '../contract/types.ts';
import file from './skills.json' with { type: 'json' };

/** Skills of ESCO by their addresses. */
export const skills: ReadonlyMap<string, Skill> = new Map(
  file.skills.map((skill) => [skill.uri, skill]),
);

/** Skills whose name, or a word of it, begins with what was typed; whole names first, then the shortest. */
export function searchSkills(typed: string, limit: number): Skill[] {
  const folded = fold(typed);
  if (folded === '') return [];
  return [...skills.values()]
    .flatMap((skill) => {
      const rank = rankOf(skill, folded);
      return rank === undefined ? [] : [{ skill, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ skill }) => skill);
}

function rankOf({ labels }: Skill, typed: string): number | undefined {
  const ranks = Object.values(labels)
    .flatMap(beginningsOf)
    .flatMap(({ rest, whole }) =>
      rest.startsWith(typed) ? [(whole ? 0 : 1000) + rest.length] : [],
    );
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}
