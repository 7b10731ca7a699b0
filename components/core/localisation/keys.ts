/**
 * The texts there are, by namespace. Danish is the measure: the check of the locales sees to it that the others follow.
 * A new namespace is one line here (`npm run new` writes it).
 */
export interface Namespaces {
  common: typeof import('../../../locales/da/common.json');
  'job-search': typeof import('../../../locales/da/job-search.json');
  'screening-form': typeof import('../../../locales/da/screening-form.json');
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
