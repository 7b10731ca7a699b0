import { define } from '../../core/facade.ts';
import { JuToast } from './toast.element.ts';

export * from './toast.element.ts';

define('ju-toast', JuToast);
