import type { FurtherPart } from './further.ts';
import type { JuJobSearch } from './job-search.element.ts';

/** A language as it is called in the reader's. */
export function languageName({ language }: JuJobSearch, code: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** One further wish in words, for its chip and its choice. */
export function furtherText(search: JuJobSearch, { name, value }: FurtherPart): string {
  const { t, formats } = search.wording;
  switch (name) {
    case 'region':
      return t('job-search-choices:regionName', { context: value });
    case 'noFixedWorkplace':
      return t('job-search-choices:where', { context: 'moving' });
    case 'hours':
      return t('job-search-choices:hours', { context: value });
    case 'remote':
      return t('job-search-choices:remote');
    case 'education':
      return t('job-search-choices:educationWish', {
        level: t('job-search-choices:level', { context: value }),
      });
    case 'language':
      return t('job-search-choices:languageWish', { language: languageName(search, value) });
    case 'accommodation':
      return t('job-search-choices:accommodation', { context: value });
    case 'postedSince':
      return t('job-search-choices:postedSince', { date: formats.date(value, 'medium') });
    case 'company':
      return t('job-search-choices:company');
  }
}
