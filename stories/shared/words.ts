/** Words of the product itself for stories of elements, in the toolbar's language: what is looked at in Arabic is Arabic. */
const files = import.meta.glob<Readonly<Record<string, unknown>>>(
  '../../locales/*/{job-search,job-search-more,job-search-choices,job-details}.json',
  { eager: true, import: 'default' },
);

/** @returns Finds a text by its namespace and key, as `job-search:find`. */
export function wordsIn({ globals }: { globals: Readonly<Record<string, unknown>> }) {
  return (name: `${string}:${string}`): string => {
    const [namespace = '', key = ''] = name.split(':');
    const text = files[`../../locales/${String(globals.language)}/${namespace}.json`]?.[key];
    if (typeof text !== 'string') throw new Error(`There is no text ${name}.`);
    return text;
  };
}
