/**
 * Every file of texts in `locales/`, as `da/form` or `da/form.easy`, by an import that bundlers and browsers can follow. The
 * build of the package puts the list in here.
 */
export const files: Readonly<Record<string, () => Promise<{ readonly default: object }>>> = {};
