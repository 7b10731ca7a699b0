import { provideLazyModules } from '../../core/facade.ts';

/** For Storybook, tests and the npm package: what is fetched only when needed, by the bundler's own means. */
provideLazyModules({
  'job-search-more': () => import('./more.ts'),
  'job-search-choices': () => import('./choices.ts'),
  'job-search-match': () => import('./match.ts'),
  'job-search-companies': () => import('./companies.ts'),
  'job-search-saved': () => import('./saved.ts'),
  'job-search-map': () => import('./render-map.ts'),
  'job-details': () => import('../job-details/job-details.ts'),
  'job-search-easy': () => import('./easy.ts'),
});
