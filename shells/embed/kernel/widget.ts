import type { Manifest } from '../../../contract/manifest.ts';
import type { EmbedErrorCode } from '../shared/codes.ts';

/** What an outlet asks for when it wants its widget. */
export interface WidgetRequest {
  /** The public tag on the page. */
  readonly outlet: HTMLElement;
  readonly manifest: Manifest;
  /** Where the widget is to stand, inside the outlet's shadow root. */
  readonly place: HTMLElement;
  /** Whether the page's one reading bar is this widget's to show. */
  readonly readingBar: boolean;
  /** Aborted when the outlet gave up or left the page. */
  readonly signal: AbortSignal;
  /** The widget has rendered something real. */
  ready(): void;
  /** Asks the host for something that is not strictly necessary; false or never: do without. */
  consent(purpose: string): Promise<boolean>;
  /** Something failed; before `ready` that is final for this attempt. */
  fail(code: EmbedErrorCode, error?: unknown): void;
}

/** A widget that stands in its outlet, rendered or about to be. */
export interface Widget {
  /** An attribute of the outlet changed. */
  attributeChanged(name: string): void;
  focus(options?: FocusOptions): void;
  /** The outlet has left the page, and may come back: nothing outside may hold the widget meanwhile. */
  pause?(): void;
  resume?(): void;
  /** Takes the widget away. */
  dispose(): void;
}
