import { define } from '../../core/facade.ts';
import './map.lazy.ts';
import { JuMap } from './map.element.ts';

export * from './events.ts';
export * from './map.element.ts';

define('ju-map', JuMap);
