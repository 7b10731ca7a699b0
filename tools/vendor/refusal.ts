/** What a finding is about; `check` lists its findings under these. */
export type Topic =
  | 'build'
  | 'contract'
  | 'pins'
  | 'texts'
  | 'size'
  | 'accessibility'
  | 'keyboard'
  | 'layout'
  | 'security'
  | 'hosts'
  | 'faults'
  | 'traces';

/** Something wrong with a widget, and what to do about it. */
export interface Finding {
  readonly topic: Topic;
  readonly message: string;
}

/** Said to the person who typed the command; no stack is needed. */
export class Refusal extends Error {}

/** Findings for a terminal. */
export const asLines = (findings: readonly Finding[]): string =>
  findings.map(({ message }) => `  - ${message.replaceAll('\n', '\n    ')}`).join('\n');
