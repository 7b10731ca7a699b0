import type { ESLint, Rule } from 'eslint';
import type { TaggedTemplateExpression } from 'estree';

/** One thing that must not stand in a template's own text. */
interface Forbidden {
  readonly pattern: RegExp;
  readonly message: string;
}

const tagOf = ({ tag }: TaggedTemplateExpression) => (tag.type === 'Identifier' ? tag.name : '');

/** A rule over the text of templates with certain tags; values in them are left blank. */
function ruleFor(tags: readonly string[], forbidden: readonly Forbidden[]): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) => ({
      TaggedTemplateExpression(node) {
        if (!tags.includes(tagOf(node))) return;
        const text = node.quasi.quasis.map(({ value }) => value.raw).join('${}');
        for (const { pattern, message } of forbidden) {
          for (const [found] of withoutComments(text).matchAll(pattern)) {
            context.report({ node, message: `${message} ('${found.trim()}')` });
          }
        }
      },
    }),
  };
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '');

/** Physical names with a logical one that means the same in every direction of writing. */
const physical =
  /(?<![\w(-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)(?=\s*:(?!\w))|(?:float|clear|text-align)\s*:\s*(?:left|right)(?=[;\s}]))/g;

const noUnsafeHtml: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Identifier(node) {
      if (/^unsafe(?:HTML|SVG|Static|MathML)$/.test(node.name)) {
        context.report({ node, message: 'Texts never become mark-up unread: no unsafeHTML.' });
      }
    },
    'MemberExpression[property.name=/^(?:inner|outer)HTML$/]'(node: Rule.Node) {
      context.report({ node, message: 'innerHTML is a sink that Trusted Types blocks.' });
    },
  }),
};

/** Rules on what stands in `html` and `css` templates: a strict content security policy and any direction of writing. */
export const templates: ESLint.Plugin = {
  rules: {
    'no-inline-style': ruleFor(
      ['html', 'svg'],
      [
        {
          pattern: /\sstyle\s*=/g,
          message: 'A strict content security policy blocks style attributes; use a class.',
        },
        { pattern: /<style\b/g, message: 'A strict content security policy blocks <style>.' },
      ],
    ),
    'no-unsafe-html': noUnsafeHtml,
    'logical-css': ruleFor(
      ['css'],
      [
        { pattern: physical, message: 'Use the logical property.' },
        {
          pattern: /[\d.]rem\b/g,
          message: "Use em: rem follows the host page's root, which is not ours.",
        },
      ],
    ),
  },
};
