import { expect } from '../../testing/testing.ts';
import { partsOf, sentencesOf } from './sentences.ts';

const sentences = (text: string, language = 'da') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it('end where a reader would end them', () => {
    expect(sentences('Du kan søge nu. Hvad så? Skriv til os!')).to.deep.equal([
      'Du kan søge nu.',
      'Hvad så?',
      'Skriv til os!',
    ]);
  });

  for (const text of [
    'Mød kl. 8.30 på Torvet.',
    'Mød kl. 8 på Torvet.',
    'Vi søger bl.a. SOSU-hjælpere og f.eks. Pædagoger.',
    'Skriv til fx. Hanne på tlf. 12 34 56 78.',
    'Det er ca. 20 km fra Hr. Jensens gård.',
    'Spørg A. P. Hansen i receptionen.',
    'Turen er evt. Mandag d. 5. marts.',
  ]) {
    it(`do not end at a short form: ${text}`, () => {
      expect(sentences(text)).to.deep.equal([text]);
    });
  }

  it('end at a short form that can stand last', () => {
    expect(sentences('Du får frugt, kaffe osv. Vi glæder os.')).to.have.length(2);
  });

  it('are found in Arabic, English and Russian', () => {
    expect(sentences('هل تبحث عن عمل؟ نحن نساعدك.', 'ar')).to.have.length(2);
    expect(sentences('Ask Mr. Smith, e.g. Monday. He is in.', 'en')).to.have.length(2);
    expect(sentences('Приходите на ул. Садовую, д. 5. Ждём вас.', 'ru')).to.have.length(2);
  });

  it('have no space around them, and marks alone are none', () => {
    expect(sentences('  Ja.   …  –  ')).to.deep.equal(['Ja.']);
    expect(sentences('   ')).to.deep.equal([]);
  });
});

describe('a long sentence', () => {
  const parts = (text: string, longest: number) =>
    partsOf(text, longest).map(({ start, end }) => text.slice(start, end));

  it('is cut behind a comma, else behind a word, and nothing is lost', () => {
    const text = 'Vi søger en kok, som kan lave mad til mange, og en som kan gøre rent bagefter';
    const cut = parts(text, 50);
    expect(cut.join('')).to.equal(text);
    expect(cut[0]).to.equal('Vi søger en kok, som kan lave mad til mange, ');
    expect(
      Math.max(...parts('et to tre fire fem seks', 8).map((part) => part.length)),
    ).to.be.at.most(8);
  });

  it('that has nowhere to cut is cut all the same', () => {
    expect(parts('a'.repeat(25), 10)).to.have.length(3);
  });

  it('that is short stays whole', () => {
    expect(parts('Kom nu.', 50)).to.deep.equal(['Kom nu.']);
  });
});
