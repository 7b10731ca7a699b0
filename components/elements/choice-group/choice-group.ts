import { define } from '../../core/facade.ts';
import { JuChoiceGroup } from './choice-group.element.ts';

export * from './choice-group.element.ts';

define('ju-choice-group', JuChoiceGroup);
