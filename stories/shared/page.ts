import { directionOf, followPreferences, preferences } from '../../components/core/facade.ts';
import { themes, type StoryGlobals } from './globals.ts';
import { hostPages } from './host-pages.ts';

const root = document.documentElement;
const hostSheet = new CSSStyleSheet();
const themeSheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(hostSheet, themeSheet);

/** What the sheets show now, so that they are filled only when something changes. */
const shown = { host: 'plain', theme: 'shared' };
followPreferences(root);

/** The style sheets that the toolbar asks for; awaited before a story renders. */
export async function dressPage({ host, theme }: StoryGlobals): Promise<void> {
  if (host !== shown.host) {
    hostSheet.replaceSync((await hostPages[host]?.styles?.()) ?? '');
    shown.host = host;
  }
  if (theme !== shown.theme) {
    // The shared theme stands in the document already; another lies over it.
    themeSheet.replaceSync(theme === 'shared' ? '' : ((await themes.get(theme)?.()) ?? ''));
    shown.theme = theme;
  }
}

/** Language and direction are the page's; the rest is what a person would choose in the reading bar. */
export function preparePage(
  { language, scheme, textScale, host, reading }: StoryGlobals,
  wholePage: boolean,
): void {
  root.lang = wholePage ? language : 'en';
  root.dir = wholePage ? directionOf(language) : 'ltr';
  root.toggleAttribute('data-host-page', host !== 'plain');
  root.dataset.bsTheme = scheme.endsWith('dark') ? 'dark' : 'light';
  const state = JSON.stringify([language, scheme, textScale, reading]);
  if (state === toolbar) return;
  // Only when the toolbar changed: what a story's own reading bar chose stays until then.
  toolbar = state;
  preferences.replace({
    scheme: scheme.endsWith('dark') ? 'dark' : 'light',
    contrast: scheme.startsWith('contrast') ? 'more' : 'standard',
    textScale: Number(textScale),
  });
}
let toolbar = '';

/** A new story begins without what was chosen in the one before. */
export function forgetChoices(): void {
  toolbar = '';
}
