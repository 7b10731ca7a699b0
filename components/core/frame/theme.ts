import type { FrameTheme } from './protocol.ts';

const sheets = new Map<string, Promise<CSSStyleSheet>>();
let adopted: CSSStyleSheet | undefined;

/** Puts a theme's custom properties on a document, in place of the theme before. Rejects when its bytes are others. */
export async function adoptTheme(
  root: DocumentOrShadowRoot,
  { url, integrity }: FrameTheme,
): Promise<void> {
  let sheet = sheets.get(integrity);
  if (!sheet) {
    sheet = fetch(url, { integrity, credentials: 'omit' })
      .then((answer) => answer.text())
      .then((css) => new CSSStyleSheet().replace(css));
    sheets.set(integrity, sheet);
    sheet.catch(() => sheets.delete(integrity));
  }
  const found = await sheet;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== adopted), found];
  adopted = found;
}
