import { provideLazyModules } from '../../core/facade.ts';

/** For Storybook, tests and the npm package: what is fetched only when needed, by the bundler's own means. */
provideLazyModules({
  'job-card-easy': () => import('../job-card/easy-card.ts'),
  'job-details': () => import('../job-details/job-details.ts'),
  'part-in-address': () => import('../personal/part-in-address.ts'),
  'rich-text': () => import('../job-details/rich-text.ts'),
  'translate-text': () => import('../../elements/translate-text/translate-text.ts'),
  video: () => import('../../elements/video/video.ts'),
});
