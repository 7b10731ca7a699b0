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
}

const keyLike = /^[\w-]+(?::[\w-]+)?(?:\.[\w-]+)*$/;

export function usageIn(sources: ReadonlyMap<string, string>): Usage {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  const asked: { key: string; file: string }[] = [];
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
    const addAsked = ({ expression, arguments: [first] }: ts.CallExpression) => {
      const called = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
      const asks = ts.isIdentifier(called) && /^t(?:Markup)?$/.test(called.text);
      if (asks && first && ts.isStringLiteralLike(first)) asked.push({ key: first.text, file });
    };
    visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  }
  return { literals, patterns, asked };
}

const isKeyPart = (part: string) => /^[\w.:-]*$/.test(part);
const escape = (part: string) => part.replace(/[.]/g, '\\.');

/** Keys that nobody asks for, and keys asked for that are not there. */
export function findingsInUsage(locales: Locales, measure: string, usage: Usage): string[] {
  const findings: string[] = [];
  const known = new Set<string>();
  for (const [namespace, texts] of locales.get(measure) ?? []) {
    const keys = new Set([...flatten(texts).keys()].map(withoutPlural));
    for (const key of keys) {
      known.add(key).add(`${namespace}:${key}`);
      const names = [key, `${namespace}:${key}`, ...withoutContext(key, keys)];
      const used = names.some(
        (name) => usage.literals.has(name) || usage.patterns.some((each) => each.test(name)),
      );
      if (!used) findings.push(`${measure}/${namespace}.json: nobody asks for '${key}'.`);
    }
  }
  for (const { key, file } of usage.asked) {
    if (!known.has(key)) findings.push(`${file} asks for '${key}', which is not there.`);
  }
  return findings;
}

/** `friend_male` is asked for as `friend` with a context; it counts where that key is there too. */
function withoutContext(key: string, keys: ReadonlySet<string>): string[] {
  const base = key.replace(/_[^_.]+$/, '');
  return base !== key && keys.has(base) ? [base] : [];
}

/** Sources that may ask for texts; tests do not count. */
export function readSources(root: string): Map<string, string> {
  const files = globSync('{components,shells}/**/*.ts', { cwd: root }).filter(
    (file) => !/\.(?:test|suite)\.ts$/.test(file),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));
}
