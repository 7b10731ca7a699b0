import { define, html, setTerms } from '../../core/facade.ts';
import { JuTerm } from './term.element.ts';

export * from './term.element.ts';

define('ju-term', JuTerm);
setTerms((words, name) => html`<ju-term name=${name}>${words}</ju-term>`);
