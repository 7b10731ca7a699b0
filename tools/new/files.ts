import { easyLanguages } from '../../components/core/localisation/easy-languages.ts';
import { languages } from '../../contract/types.ts';
import type { Names } from './names.ts';

/** Path from the root -> content, of everything a new component begins with. */
export function filesOf(names: Names): Map<string, string> {
  const { folder, name, kind } = names;
  return new Map([
    [`${folder}/${name}.ts`, entry(names)],
    [`${folder}/${name}.element.ts`, kind === 'widget' ? widget(names) : element(names)],
    [`${folder}/${name}.styles.ts`, styles(names)],
    [`${folder}/${name}.test.ts`, test(names)],
    [`${folder}/${name}.snap`, `## first\n\n- paragraph\n  - StaticText "${names.title}"\n`],
    [`stories/${kind}s/${name}.stories.ts`, story(names)],
    ...languages.map((language) => [`locales/${language}/${name}.json`, texts(names)] as const),
    ...easyLanguages.map((language) => [`locales/${language}/${name}.easy.json`, '{}\n'] as const),
  ]);
}

const entry = ({ name, tag, className }: Names) => `import { define } from '../../core/facade.ts';
import { ${className} } from './${name}.element.ts';

export * from './${name}.element.ts';

define('${tag}', ${className});
`;

const element = ({
  name,
  tag,
  className,
  camel,
}: Names) => `import { html, JuElement } from '../../core/facade.ts';
import { ${camel}Styles } from './${name}.styles.ts';

/** Say in a sentence what a person has of it. */
export class ${className} extends JuElement<'${name}'> {
  static override namespaces = ['${name}'] as const;
  static override styles = ${camel}Styles;

  protected override renderContent() {
    return html\`<p>\${this.t('heading')}</p>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const widget = ({ name, tag, className, camel }: Names) => `import {
  Announcer,
  html,
  JuElement,
  JuReadyEvent,
  property,
  widgetStyles,
  type PropertyValues,
} from '../../core/facade.ts';
import { ${camel}Styles } from './${name}.styles.ts';

/** Everything it can show; what is not written here cannot be shown. */
export type ${className.slice(2)}State = { readonly type: 'loading' } | { readonly type: 'loaded' };

/**
 * Say in a sentence what a person does with it.
 *
 * @fires ju-ready - After the first real render.
 */
export class ${className} extends JuElement<'${name}'> {
  static override namespaces = ['${name}', 'common'] as const;
  static override styles = [widgetStyles, ${camel}Styles];

  @property({ attribute: false }) state: ${className.slice(2)}State = { type: 'loaded' };

  readonly #announcer = new Announcer(this);

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.dispatchEvent(new JuReadyEvent());
  }

  protected override renderContent() {
    const words = this.state.type === 'loading' ? this.t('common:loading') : this.t('heading');
    return html\`<p>\${words}</p>
      \${this.#announcer.render()}\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const styles = ({ camel }: Names) => `import { css } from '../../core/facade.ts';

export const ${camel}Styles = css\`
  p {
    max-inline-size: var(--ju-measure);
  }
\`;
`;

const test = ({
  name,
  tag,
  className,
  title,
}: Names) => `import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import './${name}.ts';
import type { ${className} } from './${name}.ts';

describe('${tag}', () => {
  it('says what it is', async () => {
    const element = await fixture<${className}>(html\`<${tag}></${tag}>\`);
    expect(element.shadowRoot?.querySelector('p')?.textContent).to.equal('${title}');
    await expectAccessibilityTree(element.shadowRoot?.querySelector('p') ?? element, 'first');
    await expect(element).to.be.accessible();
  });
});
`;

const story = ({
  kind,
  name,
  tag,
  title,
}: Names) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/${kind}s/${name}/${name}.ts';

const meta: Meta = { title: '${kind === 'widget' ? 'Widgets' : 'Elements'}/${title}', component: '${tag}' };
export default meta;

export const First: StoryObj = { render: () => html\`<${tag}></${tag}>\` };
`;

const texts = ({ title }: Names) => `${JSON.stringify({ heading: title }, null, 2)}\n`;

/** The list of namespaces with the new one in it, before the end of the interface. */
export function withNamespace(keys: string, name: string): string {
  const property = /^[a-z]\w*$/.test(name) ? name : `'${name}'`;
  const line = `  ${property}: typeof import('../../../locales/da/${name}.json');\n`;
  return keys.replace(
    /(export interface Namespaces [^{]*\{[^}]*)(\n\})/,
    `$1\n${line.trimEnd()}$2`,
  );
}

/** What is said of who has read the texts, with the new ones in it: nobody yet. */
export function withReadings(statuses: string, name: string): string {
  const all = JSON.parse(statuses) as Record<string, Record<string, unknown>>;
  for (const language of languages) {
    all[language] = {
      ...all[language],
      [name]: { reading: 'machine' },
      ...(easyLanguages.includes(language) && { [`${name}.easy`]: { reading: 'machine' } }),
    };
  }
  return JSON.stringify(all);
}
