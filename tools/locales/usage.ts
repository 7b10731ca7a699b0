import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { flatten, withoutPlural, type Locales } from './locales.ts';

/** How the sources ask for texts. */
export interface Usage {
  /** Every quoted word that could be a key. */
  readonly literals: ReadonlySet<string>;
  /** Template texts with values in them, as patterns. */
  readonly patterns: readonly RegExp[];
  /** Keys that stand in a call of `t` or `tMarkup`, and the file. */
  readonly asked: readonly { readonly key: string; readonly file: string }[];
  /** Names of marks that calls of `tMarkup` draw. */
  readonly drawn: ReadonlySet<string>;
}

const keyLike = /^[\w-]+(?::[\w-]+)?(?:\.[\w-]+)*$/;

export function usageIn(sources: ReadonlyMap<string, string>): Usage {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  const asked: { key: string; file: string }[] = [];
  const drawn = new Set<string>();
  for (const [file, source] of sources) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) && keyLike.test(node.text)) literals.add(node.text);
      else if (ts.isTemplateExpression(node)) addPattern(node);
      else if (ts.isCallExpression(node)) addAsked(node);
      ts.forEachChild(node, visit);
    };
    const addPattern = ({ head, templateSpans }: ts.TemplateExpression) => {
      const fixed = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
      // A pattern needs something fixed to go by, else it would be every key there is.
      if (!fixed.some((part) => /\w/.test(part)) || !fixed.every(isKeyPart)) return;
      patterns.push(new RegExp(`^${fixed.map(escape).join('[\\w.-]+')}$`));
    };
    const addAsked = ({ expression, arguments: [first, tags] }: ts.CallExpression) => {
      const called = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
      const asks = ts.isIdentifier(called) && /^t(?:Markup)?$/.test(called.text);
      if (asks && first && ts.isStringLiteralLike(first)) asked.push({ key: first.text, file });
      if (asks && tags && ts.isObjectLiteralExpression(tags)) {
        for (const { name } of tags.properties)
          if (name && ts.isIdentifier(name)) drawn.add(name.text);
      }
    };
    visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  }
  return { literals, patterns, asked, drawn };
}

const isKeyPart = (part: string) => /^[\w.:-]*$/.test(part);
const escape = (part: string) => part.replace(/[.]/g, '\\.');

/** Its terms are asked for by the texts that mark them. */
const glossary = 'glossary';

/** Names of the words that are explained. */
export const termsIn = (locales: Locales, measure: string): ReadonlySet<string> =>
  new Set(Object.keys(locales.get(measure)?.get(glossary) ?? {}));

/** Terms that do not explain themselves, and marks that are neither a term nor drawn by anybody. */
export function findingsInMarks(
  files: Locales,
  terms: ReadonlySet<string>,
  usage: Usage,
): string[] {
  const findings: string[] = [];
  for (const [language, namespaces] of files) {
    for (const [name, texts] of namespaces) {
      const at = `${language}/${name}.json`;
      if (name === glossary) {
        for (const [term, parts] of Object.entries(texts)) {
          if (Object.keys(parts).join() === 'name,meaning') continue;
          findings.push(`${at}: '${term}' needs a name and a meaning, in this order, no more.`);
        }
      }
      for (const [key, text] of flatten(texts)) {
        for (const [, mark = ''] of text.matchAll(/<\/?(\w*)>?/g)) {
          if (terms.has(mark) || usage.drawn.has(mark)) continue;
          findings.push(
            `${at}: '${key}' has <${mark}>, which is no word of the glossary. Explain it there, or take the mark out.`,
          );
        }
        if (/<(?!\/?\w+>)|<(\w+)>(?!.*<\/\1>)/s.test(text)) {
          findings.push(`${at}: '${key}' has a mark that is not closed. Write <term>words</term>.`);
        }
      }
    }
  }
  return findings;
}

/** Keys that nobody asks for, and keys asked for that are not there. */
export function findingsInUsage(locales: Locales, measure: string, usage: Usage): string[] {
  const findings: string[] = [];
  const known = new Set<string>();
  for (const [namespace, texts] of locales.get(measure) ?? []) {
    const keys = new Set([...flatten(texts).keys()].map(withoutPlural));
    for (const key of keys) {
      known.add(key).add(`${namespace}:${key}`);
      const names = [key, `${namespace}:${key}`, ...withoutContext(key, keys)];
      const used =
        namespace === glossary ||
        names.some(
          (name) => usage.literals.has(name) || usage.patterns.some((each) => each.test(name)),
        );
      if (!used) {
        findings.push(
          `${measure}/${namespace}.json: nobody asks for '${key}'. Use it, or take it out of every language.`,
        );
      }
    }
  }
  for (const { key, file } of usage.asked) {
    if (!known.has(key)) {
      findings.push(`${file} asks for '${key}', which is not there. Write it in every language.`);
    }
  }
  return findings;
}

/** `friend_male` is asked for as `friend` with a context; it counts where that key is there too. */
function withoutContext(key: string, keys: ReadonlySet<string>): string[] {
  const base = key.replace(/_[^_.]+$/, '');
  return base !== key && keys.has(base) ? [base] : [];
}

/** What speaks by texts of its own, beside it: the editors' builder, and what vendors make. */
const ownTexts = /^shells\/(?:builder|vendor-remote|hosts\/vendor-tool)\//;

/** Sources that may ask for texts; tests do not count. */
export function readSources(root: string): Map<string, string> {
  const files = globSync('{components,shells,gateway}/**/*.ts', { cwd: root }).filter(
    (file) => !/\.(?:test|suite)\.ts$/.test(file) && !ownTexts.test(file),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));
}
