import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { describeElements } from './describe.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elements = describeElements(root);
const read = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
    .join('\n');

describe('the custom-elements manifest', () => {
  it('knows attributes with their words and types, inherited ones too', () => {
    const button = elements.find(({ tagName }) => tagName === 'ju-button');
    const attribute = (name: string) => button?.attributes.find((one) => one.name === name);
    assert.equal(attribute('variant')?.type?.text, "'primary' | 'secondary' | 'quiet'");
    assert.match(attribute('icon-after')?.description ?? '', /after the words/);
    assert.match(attribute('lang')?.description ?? '', /BCP 47/);
  });
  it('says of each element what it is', () => {
    assert.deepEqual(
      elements.filter(({ description }) => !description).map(({ tagName }) => tagName),
      [],
    );
  });
});

describe('Storybook', () => {
  /** Shown inside another element, or as part of its stories. */
  const parts = new Set(['ju-menu-item', 'ju-tab-panel']);
  const whole = elements.map(({ tagName }) => tagName).filter((tag) => !parts.has(tag));
  const lacking = (text: string, mark: (tag: string) => string) =>
    whole.filter((tag) => !text.includes(mark(tag)));

  it('has stories and a playground of every element', () => {
    const stories = read('stories/**/*.stories.ts');
    assert.deepEqual(
      lacking(stories, (tag) => `component: '${tag}'`),
      [],
      'without stories',
    );
    assert.deepEqual(
      lacking(stories, (tag) => `playground('${tag}')`),
      [],
      'without a playground',
    );
  });
  it('has a guide to every element', () => {
    assert.deepEqual(
      lacking(read('stories/guides/*.ts'), (tag) => `'${tag}': {`),
      [],
    );
  });
});
