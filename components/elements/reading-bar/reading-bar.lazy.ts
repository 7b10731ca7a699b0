import { provideLazyModules } from '../../core/facade.ts';

/** For Storybook, tests and the npm package: what is fetched only when needed, by the bundler's own means. */
provideLazyModules({
  'reading-bar': () => import('./reading-bar.ts'),
  'read-aloud': () => import('../read-aloud/read-aloud.ts'),
});
