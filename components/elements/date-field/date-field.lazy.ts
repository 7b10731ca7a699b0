import { provideLazyModules } from '../../core/facade.ts';

/** For Storybook, tests and the npm package: the calendar comes when it is opened. */
provideLazyModules({ calendar: () => import('../calendar/calendar.ts') });
