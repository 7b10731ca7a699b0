import type { CSSResult } from '../../core/facade.ts';
import '../../elements/alert/alert.ts';
import { controlStyles } from '../../elements/button/button.styles.ts';
import '../../elements/choice-group/choice-group.ts';
import '../../elements/date-field/date-field.ts';
import '../../elements/error-summary/error-summary.ts';
import { pictogramStyles } from '../../elements/pictogram/pictogram.styles.ts';
import '../../elements/select/select.ts';
import '../../elements/textarea/textarea.ts';
import '../../elements/text-field/text-field.ts';
import '../job-card/job-card.ts';
import { postingFormStyles } from './posting-form.styles.ts';

/** The fields, the help beside them and the file at their end: all that comes after the heading. One part, for a list of parts has a weight too. */
export { check, wordingsAsOf } from './checks.ts';
export { download } from '../../core/take-away.ts';
export { fileName, jobPostingFile } from './file.ts';
export { renderParts } from './render-form.ts';

/** Puts the looks of the fields beside those of the heading. */
export function adoptStyles(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  const styles: readonly CSSResult[] = [controlStyles, pictogramStyles, postingFormStyles];
  const sheets = styles.map(({ styleSheet }) => styleSheet);
  root.adoptedStyleSheets.push(...sheets.filter((sheet) => sheet !== undefined));
}

declare global {
  interface JuLazyModules {
    'posting-form-parts': typeof import('./parts.ts');
  }
}
