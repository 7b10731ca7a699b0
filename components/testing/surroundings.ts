import {
  emulateMedia as emulate,
  executeServerCommand,
  setViewport as setWindow,
} from '@web/test-runner-commands';
import { frame } from './frame.ts';

let emulated: Promise<unknown> | undefined;

/**
 * Gives the page other media. Where an engine cannot be asked for them, the page gets the same from the other side: as the
 * person's own choice, which stands at the theme root and goes before what the system says.
 */
export async function emulateMedia(media: Parameters<typeof emulate>[0]): Promise<void> {
  emulated ??= executeServerCommand('emulates-media');
  if ((await emulated) === true) return emulate(media);
  const { dataset } = document.documentElement;
  const { colorScheme, reducedMotion, forcedColors, media: kind } = media;
  if (forcedColors !== undefined || kind !== undefined) {
    throw new Error('This engine has no forced colours and no paper; test them in Chromium.');
  }
  if (colorScheme === 'light' || colorScheme === 'dark') dataset.juScheme = colorScheme;
  if (reducedMotion !== undefined) {
    dataset.juMotion = reducedMotion === 'reduce' ? 'reduced' : 'full';
  }
}

/** Makes the page as large as a window of this size. */
export async function setViewport(size: { width: number; height: number }): Promise<void> {
  if (!frame) return setWindow(size);
  const resized = new Promise((resolve) => addEventListener('resize', resolve, { once: true }));
  const same = innerWidth === size.width && innerHeight === size.height;
  frame.style.setProperty('width', `${size.width}px`);
  frame.style.setProperty('height', `${size.height}px`);
  if (!same) await resized;
}
