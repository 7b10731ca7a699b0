import type { LazyModuleName } from '../../../components/core/facade.ts';
import type { PinnedFile } from '../../../contract/manifest.ts';
import { createPins } from '../shared/pins.ts';

/** Put in by the build: the parts of a frame that are files of their own, by the names they are asked for by. */
declare const FRAME_LATE: Readonly<Record<string, PinnedFile>>;

/** The frame's script is pinned by its page, and pins what comes later: these bytes or none. */
const pins = createPins();
pins.allow(FRAME_LATE);

/** Fetches a part of the frame that was built as a file of its own. Rejects when its bytes are not those that were built. */
export const fetchLate =
  <Name extends LazyModuleName>(name: Name) =>
  async (): Promise<JuLazyModules[Name]> => {
    const { url = '' } = FRAME_LATE[name] ?? {};
    await pins.fetchPinned(url);
    await pins.insert(url);
    return import(/* @vite-ignore */ url) as Promise<JuLazyModules[Name]>;
  };
