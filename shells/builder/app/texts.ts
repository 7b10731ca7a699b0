import i18next from 'i18next';
import danish from '../locales/da.json';
import english from '../locales/en.json';
import fallbacks from '../locales/fallbacks.json';

export const builderLanguages = ['da', 'en'] as const;
export type BuilderLanguage = (typeof builderLanguages)[number];

/** Gives a text of the builder's own by its key. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

await i18next.init({
  resources: { da: { translation: danish }, en: { translation: english } },
  fallbackLng: 'da',
  // Lit writes text as text.
  interpolation: { escapeValue: false },
});

export function translateIn(language: BuilderLanguage): Translate {
  const translate = i18next.getFixedT(language);
  return (key, values = {}) => translate(key, values);
}

/** What an editor is proposed to write inside a tag, in the language of the page. */
export function proposedFallback(widget: string, language: string): string {
  const texts = (fallbacks as Record<string, Record<string, string>>)[widget];
  return texts?.[language || 'da'] ?? '';
}

/** By their own names, as in the language menu. */
export const ownNames: Readonly<Record<string, string>> = {
  da: 'Dansk',
  en: 'English',
  ar: 'العربية',
  ru: 'Русский',
};
