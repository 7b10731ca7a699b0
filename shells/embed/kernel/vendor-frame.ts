import type { FrameShelfItem } from '../../../contract/manifest.ts';
import { readFromFrame, type ToOutlet } from '../../../components/core/frame/protocol.ts';

/** Messages a frame may send at once, and per second on average: an animation's heights, and some more. */
const burst = 200;
const perSecond = 100;
/** Beyond that many messages too many, nobody listens any more. */
const patience = 2000;
/** How often a frame's document may begin anew. */
const beginnings = 10;

/** What a vendor's frame may do that ours may. */
export interface FrameRules {
  /** The outlet listens to another hello. */
  mayBegin(): boolean;
  /** What a message says, if it is one that this frame may send now. */
  read(data: unknown): ToOutlet | undefined;
}

/** Ours: it may send what the protocol knows. */
export const ownFrame: FrameRules = { mayBegin: () => true, read: readFromFrame };

/**
 * A vendor's frame is a stranger's page: it is sandboxed; it may not send wishes, for the search would then show what nobody
 * asked for; it takes the page elsewhere, or changes what the person chose, only while the person is at work in it; and only
 * so many of its messages are read.
 *
 * @param tooMany It sends without end.
 */
export function vendorFrame(frame: HTMLIFrameElement, tooMany: () => void): FrameRules {
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-same-origin');
  let left = burst;
  let counted = performance.now();
  let dropped = 0;
  let begun = 0;
  const mayRead = (): boolean => {
    const now = performance.now();
    left = Math.min(burst, left + ((now - counted) / 1000) * perSecond);
    counted = now;
    if (left >= 1) {
      left -= 1;
      return true;
    }
    dropped += 1;
    if (dropped === patience) tooMany();
    return false;
  };
  return {
    mayBegin: () => dropped < patience && ++begun <= beginnings,
    read(data) {
      if (!mayRead()) return undefined;
      const message = readFromFrame(data);
      switch (message?.type) {
        case 'wishes':
          return undefined;
        case 'navigate':
        case 'preferences':
          return atWork(frame) ? message : undefined;
        case 'failed':
          return { ...message, code: 'remote-threw' };
        default:
          return message;
      }
    },
  };
}

/** A press in a frame counts for the page around it too, and gives the frame its focus. */
function atWork(frame: HTMLIFrameElement): boolean {
  const root = frame.getRootNode() as ShadowRoot;
  return root.activeElement === frame && navigator.userActivation?.isActive !== false;
}

/** A sandbox that lets a page keep its origin holds nobody who has the page's own, or ours. */
export function isOwnSite({ frame, remote = '' }: FrameShelfItem): boolean {
  const { origin } = new URL(frame);
  return origin === location.origin || origin === new URL(remote).origin;
}
