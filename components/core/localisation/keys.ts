declare global {
  /**
   * Texts of a remote's own, by namespace, for whoever builds with the npm package:
   * `declare global { interface JuNamespaces { sample: typeof import('./locales/da.json') } }`
   */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
  interface JuNamespaces {}
}

/**
 * The texts there are, by namespace. Danish is the measure: the check of the locales sees to it that the others follow.
 * A new namespace is one line here (`npm run new` writes it).
 */
export interface Namespaces extends JuNamespaces {
  common: typeof import('../../../locales/da/common.json');
  contact: typeof import('../../../locales/da/contact.json');
  discrimination: typeof import('../../../locales/da/discrimination.json');
  form: typeof import('../../../locales/da/form.json');
  fragment: typeof import('../../../locales/da/fragment.json');
  glossary: typeof import('../../../locales/da/glossary.json');
  'job-search': typeof import('../../../locales/da/job-search.json');
  companies: typeof import('../../../locales/da/companies.json');
  'job-search-choices': typeof import('../../../locales/da/job-search-choices.json');
  'job-search-more': typeof import('../../../locales/da/job-search-more.json');
  'job-application': typeof import('../../../locales/da/job-application.json');
  'meeting-booking': typeof import('../../../locales/da/meeting-booking.json');
  personal: typeof import('../../../locales/da/personal.json');
  reading: typeof import('../../../locales/da/reading.json');
  'screening-form': typeof import('../../../locales/da/screening-form.json');
  map: typeof import('../../../locales/da/map.json');
  'job-details': typeof import('../../../locales/da/job-details.json');
  video: typeof import('../../../locales/da/video.json');
  'company-page': typeof import('../../../locales/da/company-page.json');
  'posting-form': typeof import('../../../locales/da/posting-form.json');
}
export type Namespace = keyof Namespaces;

type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Name extends string> = Name extends `${infer Start}_ordinal_${PluralCategory}`
  ? Start
  : Name extends `${infer Start}_${PluralCategory}`
    ? Start
    : Name;
type PathsOf<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string
    ? WithoutPlural<Name>
    : `${Name}.${PathsOf<Tree[Name]>}`;
}[keyof Tree & string];

/** Keys of one namespace: `.` between levels, without plural endings. Keys with a context are asked for without it. */
export type KeyOf<Name extends Namespace> = PathsOf<Namespaces[Name]>;

/** What `t()` takes in an element whose own namespace is `Name`: its own keys bare, others with `namespace:` before. */
export type TextKey<Name extends Namespace> =
  KeyOf<Name> | { [Other in Namespace]: `${Other}:${KeyOf<Other>}` }[Namespace];
