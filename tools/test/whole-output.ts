/**
 * Imported by every file of tests before itself: what it tells is written before it goes on. A file that is made to end at its
 * end, as ours are, else loses the last of it, and its tests are not counted. Node has no public name for this.
 */
const { _handle: handle } = process.stdout as { _handle?: { setBlocking?(on: boolean): void } };
handle?.setBlocking?.(true);
