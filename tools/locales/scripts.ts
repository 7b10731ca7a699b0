import { allowances, type Allowances } from './allowed.ts';
import { directionOf } from '../../components/core/language/language.ts';
import { flatten, withoutPlural, type Locales } from './locales.ts';
import { asRead } from './readability.ts';

/** The letters a language is written with. */
const scripts: Readonly<Record<string, string>> = {
  da: 'Latin',
  en: 'Latin',
  ar: 'Arabic',
  ru: 'Cyrillic',
};
const names = ['Latin', 'Arabic', 'Cyrillic'];
const lettersOf = (script: string) => new RegExp(`\\p{Script=${script}}`, 'u');
/** A run of letters with the marks on them; a Latin one may have full stops and hyphens inside, as `jobnet.dk`. */
const word = /[\p{L}\p{M}]+(?:[.-][\p{L}\p{M}]+)*/gu;

/** Letters, figures and punctuation of another script, and words that would turn a right-to-left sentence about. */
export function findingsInScripts(files: Locales, allow: Allowances = allowances): string[] {
  const findings: string[] = [];
  for (const [language, namespaces] of files) {
    const script = scripts[language];
    if (!script) {
      findings.push(`${language}/: say in tools/locales/scripts.ts which script it has.`);
      continue;
    }
    for (const [name, texts] of namespaces) {
      for (const [key, text] of flatten(texts)) {
        if (Object.hasOwn(allow.foreignTexts, idOf(name, key))) continue;
        const at = `${language}/${name}.json: '${key}'`;
        findings.push(
          ...wordsIn(text, script, { ...allow.latinWords, ...danishOf(files, name, key) }).map(
            (fault) => `${at} ${fault}`,
          ),
          ...figuresIn(text).map((fault) => `${at} ${fault}`),
          ...(directionOf(language) === 'rtl' ? mirrored(text, allow) : []).map(
            (fault) => `${at} ${fault}`,
          ),
        );
      }
    }
  }
  return findings;
}

/** `job-search:kind` of `job-search.easy` and `kind_one`: what allowances are named by. */
export const idOf = (file: string, key: string): string =>
  `${file.replace(/\.easy$/, '')}:${withoutPlural(key)}`;

/** The Danish word that a meaning in the glossary names, for it stands so in letters from the municipality. */
function danishOf(files: Locales, name: string, key: string): Readonly<Record<string, string>> {
  if (!/^glossary(\.easy)?$/.test(name)) return {};
  const danish = flatten(files.get('da')?.get('glossary') ?? {}).get(key.replace(/\w+$/, 'name'));
  return Object.fromEntries((danish?.match(word) ?? []).map((each) => [each, 'Danish']));
}

function wordsIn(
  text: string,
  script: string,
  latinWords: Readonly<Record<string, string>>,
): string[] {
  const found = asRead(text.replace(/\{\{[^}]*\}\}|\$t\([^)]*\)/g, ' ')).match(word) ?? [];
  return found.flatMap((each) => {
    const used = names.filter((name) => lettersOf(name).test(each));
    if (used.length > 1)
      return [`mixes letters of ${used.join(' and ')} in '${each}'. Type it anew.`];
    if (used[0] === undefined || used[0] === script || Object.hasOwn(latinWords, each)) return [];
    return [
      `has '${each}', which is not ${script}. Translate it, or name it with a reason in tools/locales/allowed.ts.`,
    ];
  });
}

/** One sort of figures everywhere, as in the Danish letters that the texts are read beside. */
const figuresIn = (text: string): string[] =>
  /[٠-٩۰-۹]/.test(text) ? ['has Arabic-Indic figures. Write 0 to 9.'] : [];

function mirrored(text: string, { ownWords }: Allowances): string[] {
  const bare = text.replace(/\{\{[^}]*\}\}/g, '');
  const latin = bare.match(/[,;?]/)?.[0];
  const open = [...text.matchAll(/(\u2068)?\{\{-?\s*(\w+)[^}]*\}\}(\u2069)?/g)]
    .filter(([, before, name, after]) => !(before && after) && !Object.hasOwn(ownWords, name ?? ''))
    .map(([, , name]) => `{{${name}}}`);
  // Figures with a space, a dash or a plus between or before them are drawn from the right, group by group.
  const turned = text
    .replace(/\u2068[^\u2069]*\u2069/g, ' x ')
    .match(/\+?\d+(?:[ \u00a0\u2013]\d+)+|\+\d+|\d+\+/)?.[0];
  return [
    ...(latin ? [`has '${latin}'. Write the Arabic mark.`] : []),
    ...(turned ? [`has '${turned}', which turns about. Write \\u2068${turned}\\u2069.`] : []),
    ...open.map(
      (hole) =>
        `has ${hole}, which can bring Latin letters along. Write \\u2068${hole}\\u2069, or name it in tools/locales/allowed.ts.`,
    ),
  ];
}

/** Texts that are word for word the English ones. */
export function findingsInEnglish(files: Locales, allow: Allowances = allowances): string[] {
  const findings: string[] = [];
  const english = files.get('en');
  for (const [language, namespaces] of files) {
    if (language === 'en') continue;
    for (const [name, texts] of namespaces) {
      const others = flatten(english?.get(name) ?? {});
      for (const [key, text] of flatten(texts)) {
        const id = idOf(name, key);
        if (others.get(key) !== text || !/\p{L}/u.test(asRead(text).replace(/\bx\b/g, '')))
          continue;
        if (Object.hasOwn(allow.sameAsEnglish, `${language}/${id}`)) continue;
        if (Object.hasOwn(allow.foreignTexts, id)) continue;
        findings.push(
          `${language}/${name}.json: '${key}' is the English "${text}". Translate it, or name it with a reason in tools/locales/allowed.ts.`,
        );
      }
    }
  }
  return findings;
}

/** Allowances that nothing needs. */
export function findingsInAllowances(files: Locales, allow: Allowances = allowances): string[] {
  const all = [...files].flatMap(([language, namespaces]) =>
    [...namespaces].flatMap(([name, texts]) =>
      [...flatten(texts)].map(([key, text]) => ({ language, id: idOf(name, key), text })),
    ),
  );
  const bare: Allowances = { ...allow, sameAsEnglish: {} };
  const same = findingsInEnglish(files, bare).join('\n');
  const idle = [
    ...Object.keys(allow.sameAsEnglish).filter((id) => {
      const [, language, name, key] = /^(.+?)\/(.+?):(.+)$/.exec(id) ?? [];
      return !same.includes(`${language}/${name}.json: '${key}'`);
    }),
    ...Object.keys(allow.foreignTexts).filter((id) => !all.some((text) => text.id === id)),
    ...Object.keys(allow.latinWords).filter(
      (each) =>
        !all.some(({ language, text }) => scripts[language] !== 'Latin' && text.includes(each)),
    ),
    ...Object.keys(allow.ownWords).filter(
      (hole) => !all.some(({ text }) => new RegExp(`\\{\\{-?\\s*${hole}\\b`).test(text)),
    ),
  ];
  return idle.map((each) => `tools/locales/allowed.ts: nothing needs '${each}'. Take it out.`);
}
