/** Runs in the page. Resolves after the picture that is being made, or that comes next, has been drawn. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => void afterFrame().then(resolve)));

/** Resolves, asked within a frame, after that frame has been drawn. */
export function afterFrame(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
