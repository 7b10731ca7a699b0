import { easyLanguages } from '../../components/core/localisation/easy-languages.ts';
import type { Texts } from '../../components/core/localisation/texts.ts';
import { flatten, isPlural, partsOf, withoutPlural, type Locales } from './locales.ts';

/** What is wrong with easy-read texts beside the standard ones they lie over. */
export function findingsInEasy(
  standard: Locales,
  easy: Locales,
  terms: ReadonlySet<string>,
): string[] {
  const findings: string[] = [];
  for (const [language, namespaces] of standard) {
    const own = easy.get(language) ?? new Map<string, Texts>();
    for (const [namespace, below] of namespaces) {
      const at = `${language}/${namespace}.easy.json`;
      const above = own.get(namespace);
      if (!easyLanguages.includes(language)) {
        if (above) findings.push(`${at}: '${language}' has no easy-read texts. Delete the file.`);
      } else if (!above) findings.push(`${at} is missing. Write {} when no words differ.`);
      else findings.push(...differences(above, below, at, terms));
    }
    for (const namespace of own.keys()) {
      if (!namespaces.has(namespace)) {
        findings.push(
          `${language}/${namespace}.easy.json lies over nothing. Delete it, or write ${namespace}.json.`,
        );
      }
    }
  }
  return findings;
}

function differences(above: Texts, below: Texts, at: string, terms: ReadonlySet<string>): string[] {
  const [easy, standard] = [flatten(above), flatten(below)];
  const findings: string[] = [];
  const parts = (text: string) =>
    partsOf(text)
      .filter((part) => !terms.has(part.slice(1, -1)))
      .join(' ');
  for (const [key, text] of easy) {
    const under = standard.get(key);
    if (under === undefined) {
      findings.push(`${at}: '${key}' lies over nothing. Take it out, or write the standard text.`);
    } else if (under === text) {
      findings.push(
        `${at}: '${key}' is the standard text. Take it out, or say it in easier words.`,
      );
    } else if (parts(under) !== parts(text)) {
      findings.push(
        `${at}: '${key}' has [${parts(text)}] where the standard text has [${parts(under)}]. Use the same.`,
      );
    }
  }
  for (const key of new Set([...easy.keys()].filter(isPlural).map(withoutPlural))) {
    for (const form of standard.keys()) {
      if (isPlural(form) && withoutPlural(form) === key && !easy.has(form)) {
        findings.push(`${at}: '${form}' is missing. A plural is said anew in all its forms.`);
      }
    }
  }
  return findings;
}
