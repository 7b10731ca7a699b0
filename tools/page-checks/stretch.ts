import { allRoots } from './dom.ts';

const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * {
    letter-spacing: 0.12em !important;
    line-height: 1.5 !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`);

/** WCAG 1.4.12's text spacing, in the page and in every shadow root; returns what takes it away. */
export function spaceText(): () => void {
  const roots = allRoots();
  for (const root of roots) root.adoptedStyleSheets.push(spacing);
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
  };
}

/** The reader's text at twice its size; returns what takes it back. */
export function doubleText(): () => void {
  const { style } = document.documentElement;
  const before = style.getPropertyValue('--ju-text-scale');
  style.setProperty('--ju-text-scale', '2');
  return () => style.setProperty('--ju-text-scale', before);
}
