import { tradeOf } from '../../contract/matching/trades.ts';
import type { Skill, SkillUri, TradeId } from '../../contract/types.ts';
import { quote } from '../search/lexemes.ts';

/**
 * What the index holds of a posting besides its words: its trade and the skills it asks for. No word begins with `#`, so no search finds them.
 */
export const markOfTrade = (trade: TradeId): string => quote(`#trade ${trade}`);
export const markOfSkill = (uri: SkillUri): string => quote(`#skill ${uri}`);

/** The marks of a posting, to be added to its `tsvector`. */
export function marksOf({
  title,
  occupation,
  skills = [],
}: {
  readonly title: string;
  readonly occupation?: string | undefined;
  readonly skills?: readonly Skill[] | undefined;
}): string[] {
  const trade = tradeOf({ title, occupation });
  return [...(trade ? [markOfTrade(trade)] : []), ...skills.map(({ uri }) => markOfSkill(uri))];
}
