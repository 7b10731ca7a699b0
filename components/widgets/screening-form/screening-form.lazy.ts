import { provideLazyModules } from '../../core/facade.ts';

provideLazyModules({
  'read-telephone': () => import('../contact/read-telephone.ts'),
});
