import { expect } from '@open-wc/testing';
import { fontFaces } from '../../../themes/fonts/faces.ts';
import type { FontFaceFile } from '../../../themes/fonts/face.ts';
import { loadFonts } from './load-fonts.ts';

const ours = fontFaces.filter(({ family }) => /^Jobunivers/.test(family));
const fetched: string[] = [];
async function fetchBytes({ file }: FontFaceFile): Promise<ArrayBuffer> {
  fetched.push(file);
  const answer = await fetch(`/node_modules/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.arrayBuffer();
}
const loaded = () =>
  [...document.fonts].filter(({ family }) => /Jobunivers (Sans|Arabic)/.test(family));

describe('loading fonts', () => {
  before(async () => {
    await loadFonts(ours, fetchBytes, 'da-DK');
    await loadFonts(ours, fetchBytes, 'ar');
  });

  it('took only the scripts of the languages that were asked for', () => {
    expect(fetched.map((file) => file.split('/').at(-1)).sort()).to.deep.equal([
      'ibm-plex-sans-arabic-arabic-400-normal.woff2',
      'ibm-plex-sans-arabic-arabic-600-normal.woff2',
      'ibm-plex-sans-latin-wght-normal.woff2',
    ]);
  });

  it('adds each face once, however many ask', async () => {
    const [faces, files] = [loaded().length, fetched.length];
    await Promise.all(['ar', 'da', 'ar-IQ'].map((one) => loadFonts(ours, fetchBytes, one)));
    expect(loaded()).to.have.length(faces);
    expect(fetched).to.have.length(files);
    await Promise.all(['ru', 'ru'].map((one) => loadFonts(ours, fetchBytes, one)));
    expect(fetched).to.have.length(files + 1);
    expect(loaded()).to.have.length(faces + 1);
  });

  it('goes on without a face that cannot be had, and asks for it the next time', async () => {
    const face = { family: 'Nowhere', weight: '400', unicodeRange: 'U+0-FF', languages: [] };
    let tries = 0;
    const failing = () => Promise.reject(new Error(`away ${++tries}`));
    await loadFonts([face], failing, 'da');
    await loadFonts([face], failing, 'da');
    expect(tries).to.equal(2);
    await loadFonts([face], () => Promise.resolve(new ArrayBuffer(8)), 'da');
    expect([...document.fonts].some(({ family }) => family === 'Nowhere')).to.equal(false);
  });
});
