/** What the toolbar offers. Each choice holds for every story until it is changed; the page's address keeps it. */

const themeFiles = import.meta.glob<string>('../../themes/*/theme.css', {
  query: '?inline',
  import: 'default',
});

/** Style sheets of the themes there are, by folder; a new theme is in the toolbar by itself. */
export const themes: ReadonlyMap<string, () => Promise<string>> = new Map(
  Object.entries(themeFiles).map(([path, load]) => [path.split('/').at(-2) ?? path, load]),
);

const named = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, title]) => ({ value, title }));

const sentence = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const choice = (
  title: string,
  icon: string,
  items: readonly { value: string; title: string }[],
) => ({
  description: title,
  toolbar: { title, icon: icon as 'mirror', items: [...items], dynamicTitle: true },
});

export const globalTypes = {
  theme: choice(
    'Theme',
    'paintbrush',
    [...themes.keys()]
      .sort((a, b) => Number(b === 'shared') - Number(a === 'shared') || a.localeCompare(b))
      .map((value) => ({ value, title: sentence(value) })),
  ),
  scheme: choice(
    'Light, dark, contrast',
    'mirror',
    named({
      light: 'Light',
      dark: 'Dark',
      contrast: 'Contrast, light',
      'contrast-dark': 'Contrast, dark',
    }),
  ),
  language: choice(
    'Language; the direction follows it',
    'globe',
    named({ da: 'Dansk', en: 'English', ar: 'العربية', ru: 'Русский' }),
  ),
  reading: choice('Reading mode', 'book', named({ standard: 'Standard', easy: 'Easy-read' })),
  textScale: choice(
    'Text size',
    'zoom',
    named({ '1': 'Text 100 %', '1.25': 'Text 125 %', '1.5': 'Text 150 %', '2': 'Text 200 %' }),
  ),
  width: choice(
    'Width of the container',
    'mobile',
    named({ '320': '320 px', '390': 'Phone', '768': 'Tablet', full: 'Full width' }),
  ),
  host: choice(
    'Page around the story',
    'browser',
    named({
      plain: 'Plain page',
      bootstrap: 'Bootstrap',
      dkfds: 'Common Danish design system',
      wordpress: 'WordPress-like',
      'small-root': 'html { font-size: 62.5% }',
    }),
  ),
};

export const initialGlobals = {
  theme: 'shared',
  scheme: 'light',
  language: 'da',
  reading: 'standard',
  textScale: '1',
  width: 'full',
  host: 'plain',
} satisfies Record<keyof typeof globalTypes, string>;

/** One state of the toolbar. */
export type StoryGlobals = { readonly [Name in keyof typeof initialGlobals]: string };
