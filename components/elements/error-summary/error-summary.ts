import { define } from '../../core/facade.ts';
import { JuErrorSummary } from './error-summary.element.ts';

export * from './error-summary.element.ts';

define('ju-error-summary', JuErrorSummary);
