import { provideLazyModules } from '../../../components/core/facade.ts';
import * as readAloud from '../../../components/elements/read-aloud/read-aloud.ts';
import * as readingBar from '../../../components/elements/reading-bar/reading-bar.ts';
import { startFrame, type FrameContent } from './frame.ts';

/** A widget that says its name to whoever shows it in a frame of its own. */
interface Framed extends HTMLElement {
  readonly frameTitle: string;
}

/**
 * Starts a frame's page with a widget of ours, read aloud and with the reading bar. One file: what a page would fetch late is in
 * it from the start.
 */
export function startWidget(tag: string, elementClass: FrameContent['elementClass']): void {
  provideLazyModules({
    'read-aloud': () => Promise.resolve(readAloud),
    'reading-bar': () => Promise.resolve(readingBar),
  });
  startFrame({ tag, elementClass, title: (element) => (element as Framed).frameTitle });
}
