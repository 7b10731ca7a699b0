/** Calls `place` now and whenever something scrolls or the window changes its size. Answers with what ends it. */
export function followWindow(place: () => void): () => void {
  place();
  const options = { capture: true, passive: true };
  addEventListener('scroll', place, options);
  addEventListener('resize', place, options);
  return () => {
    removeEventListener('scroll', place, options);
    removeEventListener('resize', place, options);
  };
}
