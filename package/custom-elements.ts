import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateVsCodeCustomElementData, type Options } from 'custom-element-vs-code-integration';
import { describeElements, type ElementDescription } from '../tools/custom-elements/describe.ts';
import { customElementsManifest } from '../tools/custom-elements/manifest.ts';
import { propertiesOf, themeProperties } from '../tools/custom-elements/properties.ts';
import { reactTypings, vueTypings } from '../tools/custom-elements/typings.ts';
import { withLiterals } from './literals.ts';

type Manifest = Parameters<typeof generateVsCodeCustomElementData>[0];

/** What editors and frameworks read about the elements: manifest, VS Code data, typings. */
export async function packCustomElements(root: string, folder: string): Promise<void> {
  const elements = withLiterals(describeElements(root), folder).map((element) => ({
    ...element,
    cssProperties: propertiesOf(root, element),
  }));
  const manifest = customElementsManifest(elements, entryOf);
  await writeFile(join(folder, 'custom-elements.json'), JSON.stringify(manifest, null, 2));
  await writeFile(join(folder, 'react.d.ts'), reactTypings(elements, entryOf));
  await writeFile(join(folder, 'vue.d.ts'), vueTypings(elements, entryOf));
  for (const name of ['react', 'vue']) {
    await writeFile(join(folder, `${name}.js`), '// Types only.\nexport {};\n');
  }
  await mkdir(join(folder, 'vscode'), { recursive: true });
  const options: Options = {
    outdir: join(folder, 'vscode'),
    htmlFileName: 'html.json',
    cssFileName: 'css.json',
    hideCssPropertiesDocs: true,
    hideLogs: true,
  };
  generateVsCodeCustomElementData(manifest as Manifest, options);
  await completeStyles(join(folder, 'vscode/css.json'));
}

/** All of the theming surface, not only what some element reads. */
async function completeStyles(file: string): Promise<void> {
  const data = JSON.parse(await readFile(file, 'utf8')) as { properties: readonly unknown[] };
  await writeFile(file, JSON.stringify({ ...data, properties: themeProperties }, null, 2));
}

/** `components/elements/tabs/tab-panel.element.ts` -> `elements/tabs.js`. */
const entryOf = ({ source }: ElementDescription): string =>
  source.replace(/^components\/(\w+)\/([\w-]+)\/.*$/, '$1/$2.js');
