/** A speech bubble with a letter that only this language's alphabet would begin with. Importing this provides them. */
import { svg, type SVGTemplateResult } from '../../core/facade.ts';
import { providePictograms } from './pictograms.ts';

const bubble =
  'M11 9h42a5 5 0 0 1 5 5v27a5 5 0 0 1-5 5H29L17 56V46h-6a5 5 0 0 1-5-5V14a5 5 0 0 1 5-5Z';
const lettered = (lang: string, letter: string): SVGTemplateResult =>
  svg`<path class="flat" d=${bubble} /><path d=${bubble} /><text
    class="letter"
    x="32"
    y="36"
    text-anchor="middle"
    font-size="25"
    lang=${lang}
  >${letter}</text>`;
/** A text in one language, and the same in another. */
const translate = svg`<path class="flat" d="M6 12a5 5 0 0 1 5-5h19a5 5 0 0 1 5 5v15a5 5 0 0 1-5 5H18l-7 6v-6a5 5 0 0 1-5-5Z" /><path d="M6 12a5 5 0 0 1 5-5h19a5 5 0 0 1 5 5v15a5 5 0 0 1-5 5H18l-7 6v-6a5 5 0 0 1-5-5ZM42 25h11a5 5 0 0 1 5 5v16a5 5 0 0 1-5 5v6l-7-6H34a5 5 0 0 1-5-5v-7" /><text class="letter" x="20.5" y="25.5" text-anchor="middle" font-size="16" lang="da">A</text><text class="letter" x="45" y="43" text-anchor="middle" font-size="16" lang="ar">ع</text>`;

export const letters = {
  da: lettered('da', 'Æ'),
  en: lettered('en', 'A'),
  ar: lettered('ar', 'ع'),
  ru: lettered('ru', 'Я'),
  translate,
} as const;

providePictograms(letters);
