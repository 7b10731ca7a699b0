import { expect, fixture, html } from '@open-wc/testing';
import { fontFaces } from '../../../themes/fonts/faces.ts';
import { fallbackFaces } from '../../../themes/fonts/fallbacks.ts';
import type { FontFaceFile } from '../../../themes/fonts/face.ts';
import { adoptFallbacks, loadFonts } from './load-fonts.ts';

const ours = fontFaces.filter(({ family }) => /^Jobunivers/.test(family));
const fetchBytes = async ({ file }: FontFaceFile) =>
  (await fetch(`/node_modules/${file}`)).arrayBuffer();

/** Texts as on a card and in a form. */
const texts = {
  da: [
    'Hvad vil du gerne arbejde med?',
    'Du bestemmer selv, hvor meget du vil fortælle. Du kan altid gå tilbage og ændre det, du har svaret, og du kan stoppe, når du vil.',
    'Pædagogmedhjælper til Solstrålen i Thisted',
    'Skriv til din rådgiver',
  ],
  ar: [
    'ما العمل الذي تودّ القيام به؟',
    'أنت من يقرر كم تريد أن تحكي. يمكنك دائماً العودة وتغيير ما أجبت به، ويمكنك التوقف متى شئت.',
    'مساعد تربوي في روضة شعاع الشمس في ثيستيد',
    'اكتب إلى مستشارك',
  ],
};

const styles = new CSSStyleSheet();
styles.replaceSync(`
.cards {
  font: 17px / 1.53 var(--ju-font-body);
  }
  .cards > div {
  margin-block-end: 1em;
  }
  .cards h3 {
  font: 600 24px / 1.35 var(--ju-font-body);
  }
  .cards strong {
  font-weight: 600;
  }
  .cards .line {
    inline-size: max-content;
    white-space: nowrap;
  }
  .narrow {
  inline-size: 288px;
  }
  .wide {
  inline-size: 560px;
  }
`);

/** A card of each language, as wide as a phone and as wide as a column. */
const cards = () =>
  fixture<HTMLElement>(html`
    <div class="cards">
      ${Object.entries(texts).flatMap(([language, [title, text, name, action]]) =>
        ['narrow', 'wide'].map(
          (width) =>
            html`<div class=${width} lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
              <h3>${title}</h3>
              <p>${text}</p>
              <p><strong>${name}</strong></p>
              <button>${action}</button>
            </div>`,
        ),
      )}
    </div>
  `);
/** How long a line of each weight is, were it not broken. */
const lines = (place: HTMLElement) =>
  [...place.querySelectorAll('.wide > p')].map((part) => {
    const line = part.cloneNode(true) as HTMLElement;
    line.className = 'line';
    part.after(line);
    const { width } = line.getBoundingClientRect();
    line.remove();
    return width;
  });
const boxes = (place: HTMLElement) =>
  [...place.querySelectorAll('div, h3, p, button')].map((part) => part.getBoundingClientRect());

describe('fonts that come late', () => {
  before(() => {
    document.adoptedStyleSheets.push(styles);
    adoptFallbacks(fallbackFaces);
  });

  it('moves nothing when the webfonts come: every box keeps its place and its height', async () => {
    const place = await cards();
    // The fallbacks too have to be found first, as they are long before a font has come over the net.
    await Promise.allSettled([
      document.fonts.load('17px "Jobunivers Noto"', 'aæن'),
      document.fonts.load('600 17px "Jobunivers Noto"', 'aæن'),
    ]);
    const before = boxes(place);
    const long = lines(place);
    await loadFonts(ours, fetchBytes, 'da-DK');
    await loadFonts(ours, fetchBytes, 'ar');
    await document.fonts.ready;
    const after = boxes(place);
    expect(after.map(({ top, height }) => [top, height])).to.deep.equal(
      before.map(({ top, height }) => [top, height]),
    );
    for (const [at, width] of lines(place).entries()) {
      // Of Arabic letters the average fits; a single line differs by the letters it happens to have.
      const isArabic = at >= long.length / 2;
      expect(width / (long[at] ?? 0)).to.be.closeTo(1, isArabic ? 0.07 : 0.025);
    }
  });
});
