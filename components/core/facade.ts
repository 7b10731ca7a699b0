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
  type Surroundings,
} from './contexts/contexts.ts';
export { define } from './define.ts';
export { isDevelopment, warnOnce } from './development.ts';
export { JuElement } from './element.ts';
export {
  JuAnnounceEvent,
  JuErrorEvent,
  JuLanguageEvent,
  JuNavigateEvent,
  JuReadyEvent,
  JuWishesEvent,
  type Politeness,
} from './events/events.ts';
export { observeLang } from './language/lang-observer.ts';
export {
  chooseLanguage,
  directionOf,
  languageFromPlace,
  type Direction,
} from './language/language.ts';
export { loadLazily, provideLazyModules, type LazyModuleName } from './lazy.ts';
export {
  daysUntil,
  formatsOf,
  todayInDenmark,
  type DateStyle,
  type Formats,
} from './localisation/formats.ts';
export type { KeyOf, Namespace, Namespaces, TextKey } from './localisation/keys.ts';
export type { Tags } from './localisation/markup.ts';
export { setStandardTexts, type Texts, type TextsSource } from './localisation/texts.ts';
export type { TextParameter, TextParameters } from './localisation/translate.ts';
export { readWishes, withoutWishes, writeWishes } from './search-url.ts';
export { widgetStyles } from './styles/reset.ts';
