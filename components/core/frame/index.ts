/** For a vendor's frame page: how it talks to the outlet that it stands in. */
export {
  connectFrame,
  type FrameConnection,
  type FrameOptions,
  type FrameSurroundings,
} from './connect-frame.ts';
