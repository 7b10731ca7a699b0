// Generated (npm run theme -- build): tools/themes/fonts.ts says what and why.
import type { FontFaceFile } from './face.ts';

/** Every webfont file there is. */
export const fontFaces: readonly FontFaceFile[] = [
  {
    family: 'Jobunivers Sans',
    weight: '100 700',
    unicodeRange:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    file: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    script: 'latin',
    languages: [],
  },
  {
    family: 'Jobunivers Sans',
    weight: '100 700',
    unicodeRange:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    file: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-ext-wght-normal.woff2',
    script: 'latin-ext',
    languages: ['bs', 'cs', 'et', 'hr', 'hu', 'lt', 'lv', 'pl', 'ro', 'se', 'sk', 'sl', 'sq', 'tr'],
  },
  {
    family: 'Jobunivers Sans',
    weight: '100 700',
    unicodeRange: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    file: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-cyrillic-wght-normal.woff2',
    script: 'cyrillic',
    languages: ['be', 'bg', 'mk', 'ru', 'sr', 'uk'],
  },
  {
    family: 'Jobunivers Arabic',
    weight: '400',
    unicodeRange:
      'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC',
    file: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    script: 'arabic',
    languages: ['ar', 'ckb', 'fa', 'ps', 'ur'],
  },
  {
    family: 'Jobunivers Arabic',
    weight: '600',
    unicodeRange:
      'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC',
    file: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
    script: 'arabic',
    languages: ['ar', 'ckb', 'fa', 'ps', 'ur'],
  },
  {
    family: 'Atkinson Hyperlegible Next',
    weight: '200 800',
    unicodeRange:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    script: 'latin',
    languages: [],
  },
];
