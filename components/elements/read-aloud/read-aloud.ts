import { define } from '../../core/facade.ts';
import { JuReadAloud } from './read-aloud.element.ts';

export * from './read-aloud.element.ts';

define('ju-read-aloud', JuReadAloud);
