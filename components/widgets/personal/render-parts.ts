import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { pictogram, type PictogramName } from '../../elements/pictogram/pictograms.ts';
import { online, type Activity, type AnyScreen, type WithTexts } from './screen.ts';

/**
 * The view's heading. It takes the focus when the view changes, so that it is read first.
 *
 * @param drawn Whether its picture stands above it; else only in easy-read.
 */
export function heading(
  { level, easy }: AnyScreen,
  words: unknown,
  name?: PictogramName,
  drawn = easy,
): TemplateResult {
  return html`${drawn && name ? pictogram(name) : nothing}
    <div id="heading" class="heading" role="heading" aria-level=${level} tabindex="-1">
      ${words}
    </div>`;
}

/** A heading one level below. */
export const subheading = ({ level }: AnyScreen, words: unknown, id?: string): TemplateResult =>
  html`<div
    id=${id ?? nothing}
    class="subheading"
    role="heading"
    aria-level=${level + 1}
    tabindex="-1"
  >
    ${words}
  </div>`;

/** What a button that does a main action shows: in easy-read with a picture before the words. */
export const deed = ({ easy }: AnyScreen, name: PictogramName, words: string): unknown =>
  easy ? html`<span class="deed">${pictogram(name)}<span>${words}</span></span>` : words;

/**
 * What is said of failures, by the texts of a widget.
 *
 * @param known Codes that there are words for; all others have the words of `default`.
 * @param keyOf The key of a code's words.
 */
export function failureParts<Code extends string, Key extends string>(
  known: readonly Code[],
  keyOf: (code: Code | 'default') => Key,
) {
  const keyFor = (code: string) => keyOf(known.find((one) => one === code) ?? 'default');
  /** What to do about it, in the reader's words: to be spoken. */
  const failureWords = ({ t }: { t(key: Key): string }, code: string): string => t(keyFor(code));
  /** The same to be read, with its hard words explained. */
  const failureText = ({ words }: { words(key: Key): unknown }, code: string): unknown =>
    words(keyFor(code));
  /** Says in its place that something did not work, and what to do. */
  const failureAlert = (
    screen: { words(key: Key): unknown },
    title: string,
    activity: Activity,
  ): TemplateResult | typeof nothing =>
    activity.type === 'failed'
      ? html`<ju-alert tone=${activity.code === online ? 'info' : 'error'} heading=${title}
          >${failureText(screen, activity.code)}</ju-alert
        >`
      : nothing;
  return { failureWords, failureText, failureAlert };
}

/** A live region with what comes and goes in it; it stands before its words do, so that they are spoken. */
export const notice = (content: unknown): TemplateResult =>
  html`<div class="notice" role="status">${content}</div>`;

/** What stands around the view while there is no network. */
export const offlineNotice = ({ words }: WithTexts, offline: boolean): TemplateResult =>
  notice(offline ? html`<ju-alert>${words('personal:offline')}</ju-alert>` : nothing);

/** Warns that a text holds what looks like a personal number. */
export const personalNumberNotice = (found: boolean, words: () => unknown): TemplateResult =>
  notice(found ? html`<ju-alert tone="warning">${words()}</ju-alert>` : nothing);
