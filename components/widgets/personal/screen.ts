import type { Answer } from '../../../contract/client.ts';
import type { KeyOf, Namespace, TextKey, TextParameters } from '../../core/facade.ts';

/** One request that the person waits for. */
export type Activity =
  | { readonly type: 'idle' }
  | { readonly type: 'running' }
  | { readonly type: 'failed'; readonly code: string };

export const idle: Activity = { type: 'idle' };
export const running: Activity = { type: 'running' };
export const failed = (code: string): Activity => ({ type: 'failed', code });

/** Not done for want of a network that is back by now: still not done, but it can be tried again. */
export const online = 'online';
/** The same once the network is back; the very same where something else was in the way. */
export const onceOnline = (activity: Activity): Activity =>
  activity.type === 'failed' && activity.code === 'offline' ? failed(online) : activity;

/** The code of what went wrong, where something did. */
export const codeOf = (answer: Answer<unknown>): string | undefined => answer.problem?.code;

/** What the functions that render a view need of the element. */
export interface PersonalScreen<Own extends Namespace> {
  t(key: TextKey<Own>, parameters?: TextParameters): string;
  /** The same with its hard words explained where they stand; for running text. */
  words(key: TextKey<Own>, parameters?: TextParameters): unknown;
  /** Easy-read: its main action has a picture, details are folded. */
  readonly easy: boolean;
  /** Language of the widget (BCP 47). */
  readonly language: string;
  /** Level of the view's heading. */
  readonly level: number;
  /** Whether what is kept outlives this page. */
  readonly remembers: boolean;
}

type SharedKey = `personal:${KeyOf<'personal'>}`;

/** As much of a screen as the shared parts need. */
export type AnyScreen = Pick<PersonalScreen<'personal'>, 'easy' | 'level'>;
/** The same, of a widget that has the texts of `personal` at hand. */
export interface WithTexts {
  t(key: SharedKey, parameters?: TextParameters): string;
  words(key: SharedKey, parameters?: TextParameters): unknown;
}
