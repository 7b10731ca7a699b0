import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { describeElements } from '../tools/custom-elements/describe.ts';

const manifest = 'virtual:custom-elements';
let described: string | undefined;

/** What the elements' sources say of them, read once when a story first asks. */
const customElementsManifest: Plugin = {
  name: 'custom-elements-manifest',
  resolveId: (id) => (id === manifest ? `\0${manifest}` : undefined),
  load(id) {
    if (id !== `\0${manifest}`) return undefined;
    described ??= JSON.stringify(describeElements(fileURLToPath(new URL('..', import.meta.url))));
    return `export const elements = ${described};`;
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../stories/public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), customElementsManifest],
    // Known from the start, so that no second copy is prepared half-way through a run.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive-helpers.js',
        'lit/directives/class-map.js',
        'lit/directives/if-defined.js',
        'lit/directives/live.js',
        'lit/directives/repeat.js',
        '@lit/context',
        'msw',
        'msw/browser',
      ],
    },
  }),
  features: { sidebarOnboardingChecklist: false },
};

export default config;
