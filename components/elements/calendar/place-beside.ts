/** Space between field and dialog, and to the edge, in CSS pixels. */
const gap = 6;
/** Narrower than this, the middle is the calmest place. */
const narrow = 560;

/** Puts an open modal dialog under (or over) what it is about, or leaves it in the middle where there is no room. */
export function placeBeside(anchor: Element, dialog: HTMLElement): void {
  const { style } = dialog;
  for (const name of ['left', 'top', 'margin']) style.removeProperty(name);
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const over = top - gap - height;
  const place = bottom + gap + height <= innerHeight ? bottom + gap : over >= 0 ? over : undefined;
  if (place === undefined || innerWidth < narrow) return;
  const wanted = dialog.matches(':dir(rtl)') ? right - width : left;
  style.setProperty('left', `${Math.max(gap, Math.min(wanted, innerWidth - width - gap))}px`);
  style.setProperty('top', `${place}px`);
  style.setProperty('margin', '0');
}
