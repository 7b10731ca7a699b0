import { define } from '../../core/facade.ts';
import './answers.ts';
import './letters.ts';
import './trades.ts';
import { JuPictogram } from './pictogram.element.ts';

export * from './pictogram.element.ts';

define('ju-pictogram', JuPictogram);
