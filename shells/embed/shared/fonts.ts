import { chooseLanguage, preferences, readPlace } from '../../../components/core/facade.ts';
import { adoptFallbacks, loadFonts } from '../../../components/core/fonts/load-fonts.ts';
import type { Manifest, PinnedFont } from '../../../contract/manifest.ts';
import { fallbackFaces } from '../../../themes/fonts/fallbacks.ts';
import type { Pins } from './pins.ts';

let adopted = false;

/** How long a widget that stands has the line to itself, for its own first answer; milliseconds. */
const courtesy = 1000;

/** A theme's webfonts for a widget. */
export interface Fonts {
  /** Fetches what the widget's language is written with, soon and whenever the person changes it. */
  begin(): void;
  stop(): void;
}

/**
 * Prepares a document for a theme's webfonts: what keeps their place goes in now, the fonts themselves from `begin` on, once
 * the first content stands. A reader waits for no font.
 *
 * @param tag What the language is read from.
 */
export function prepareFonts(pins: Pins, manifest: Manifest, tag: Element): Fonts {
  const { fonts = [] } = manifest.theme;
  if (!adopted && fonts[0]) adoptFallbacks(fallbackFaces);
  adopted = true;
  const bytesOf = ({ url }: PinnedFont) => pins.fetchPinned(url);
  const load = (): void => {
    const { language } = readPlace(tag);
    void loadFonts(fonts, bytesOf, chooseLanguage(language, manifest, preferences.value.language));
  };
  let timer = 0;
  let stop = (): void => {};
  return {
    begin() {
      timer = window.setTimeout(() => {
        load();
        stop = preferences.subscribe(load);
      }, courtesy);
    },
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}
