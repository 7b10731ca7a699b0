/**
 * Everything that elements and widgets build on. In a host page the kernel provides this one module to all remotes, so
 * there is one Lit, one localisation and one set of contexts; what stands here is weighed in bytes.
 */
export * from './lit.ts';
export { Announcer } from './announcer.ts';
export {
  contractContext,
  surroundingsContext,
  textsContext,
  type PersonalParts,
  type PersonalTag,
  type Surroundings,
} from './contexts/contexts.ts';
export { define } from './define.ts';
export { warnOnce } from './development.ts';
export { JuElement } from './element.ts';
export {
  JuErrorEvent,
  JuNavigateEvent,
  JuReadyEvent,
  JuWishesEvent,
  type JuAnnounceEvent,
  type Politeness,
  type WishesReleased,
} from './events/events.ts';
export { observeLang } from './language/lang-observer.ts';
export { chooseLanguage, directionOf, readPlace, type Direction } from './language/language.ts';
export { loadLazily, provideLazyModules, type LazyModuleName } from './lazy.ts';
export {
  dateTimeFormat,
  daysUntil,
  formatsOf,
  todayInDenmark,
  type DateStyle,
  type Formats,
} from './localisation/formats.ts';
export type { KeyOf, Namespace, Namespaces, TextKey } from './localisation/keys.ts';
export type { Tags } from './localisation/markup.ts';
export { setTerms, type DrawTerm } from './localisation/terms.ts';
export { setStandardTexts, type Texts, type TextsSource } from './localisation/texts.ts';
export type { TextParameter, TextParameters } from './localisation/translate.ts';
export {
  readPreferences,
  textScales,
  type PreferenceChanges,
  type Preferences,
  type ReadingMode,
  type TextScale,
} from './preferences/preferences.ts';
export { preferences, type JuPreferencesEvent } from './preferences/store.ts';
export { followPreferences } from './preferences/theme-root.ts';
export { readWishes, writeWishes } from './search-url.ts';
export { widgetStyles } from './styles/reset.ts';
