import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { Choice } from '../../elements/choice-group/choice-group.element.ts';
import { answerPictogram } from './pictograms.ts';
import type { Screen } from './screen.ts';
import type { Activity, Failure } from './state.ts';

/** The view's heading. It takes the focus when the view changes, so that it is read first. */
export function heading({ level }: Screen, words: string): TemplateResult {
  return html`<div id="heading" class="heading" role="heading" aria-level=${level} tabindex="-1">
    ${words}
  </div>`;
}

/** A heading one level below. */
export function subheading({ level }: Screen, id: string, words: string): TemplateResult {
  return html`<div id=${id} class="subheading" role="heading" aria-level=${level + 1} tabindex="-1">
    ${words}
  </div>`;
}

/** 'I don't know' and 'I'd rather not say': answers as large as any other. */
export const unknownChoice = (label: string): Choice => ({
  value: 'unknown',
  label,
  pictogram: answerPictogram('unknown'),
  exclusive: true,
});
export const declinedChoice = (label: string): Choice => ({
  value: 'declined',
  label,
  pictogram: answerPictogram('declined'),
  exclusive: true,
});

const told = [
  'offline',
  'timeout',
  'unavailable',
  'internal',
  'too-many-requests',
  'body-too-large',
  'invalid-request',
  'origin-not-registered',
  'no-visitor',
] as const;

/** What to do about a failure, in the reader's words. */
export function failureWords({ t }: Screen, { code }: Failure): string {
  return t(`failure.${told.find((known) => known === code) ?? 'default'}`);
}

/** Says in its place that something did not work, and what to do. */
export function failureAlert(
  screen: Screen,
  title: string,
  activity: Activity,
): TemplateResult | typeof nothing {
  if (activity.type !== 'failed') return nothing;
  return html`<ju-alert tone="error" heading=${title}>${failureWords(screen, activity)}</ju-alert>`;
}

/** Warns that a text holds what looks like a personal number. */
export function personalNumberAlert({ t }: Screen, found: boolean): TemplateResult {
  // The region stands before its words, so that they are spoken when they come.
  return html`<div class="notice" role="status">
    ${found ? html`<ju-alert tone="warning">${t('personalNumber')}</ju-alert>` : nothing}
  </div>`;
}
