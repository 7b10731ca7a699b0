import type { TokenNormalizedSet } from '@terrazzo/parser';
import { printJson } from './print-json.ts';
import { privateGroups } from './sources.ts';

/**
 * One mode of a theme as design tools import it: DTCG, every value resolved, nothing to look up in another file. (Figma
 * takes such a file as one mode of a collection of variables, Tokens Studio as one set.)
 */
export function designFile(tokens: TokenNormalizedSet): Promise<string> {
  const document: Record<string, unknown> = {};
  for (const [id, token] of Object.entries(tokens)) {
    if (privateGroups.test(id)) continue;
    const path = id.split('.');
    const name = path.pop() ?? id;
    let group = document;
    for (const part of path) group = (group[part] ??= {}) as Record<string, unknown>;
    group[name] = {
      $type: token.$type,
      $value: token.$value,
      ...(token.$description ? { $description: token.$description } : {}),
    };
  }
  return printJson(document);
}
