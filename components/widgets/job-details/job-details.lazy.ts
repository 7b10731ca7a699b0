import { provideLazyModules } from '../../core/facade.ts';

/** For Storybook, tests and the npm package: what is fetched only when needed, by the bundler's own means. */
provideLazyModules({
  'job-details-easy': () => import('./easy.ts'),
  'job-details-more': () => import('./more.ts'),
  'structured-data': () => import('./data.controller.ts'),
  'part-in-address': () => import('../personal/part-in-address.ts'),
  'rich-text': () => import('./rich-text.ts'),
  'translate-text': () => import('../../elements/translate-text/translate-text.ts'),
  video: () => import('../../elements/video/video.ts'),
});
