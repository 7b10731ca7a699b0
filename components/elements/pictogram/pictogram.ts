import { define } from '../../core/facade.ts';
import { JuPictogram } from './pictogram.element.ts';

export * from './pictogram.element.ts';

define('ju-pictogram', JuPictogram);
