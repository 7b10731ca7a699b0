import { provideLazyModules } from '../../core/facade.ts';

/** For Storybook, tests and the npm package: what is fetched only when needed, by the bundler's own means. */
provideLazyModules({
  'job-search-more': () => import('./more.ts'),
  'rich-text': () => import('./rich-text.ts'),
});
