import { expect } from '../testing/testing.ts';
import { readWishes, withoutWishes, writeWishes } from './search-url.ts';
import type { Wishes } from '../../contract/types.ts';

const read = (query: string) => readWishes(new URLSearchParams(query));

describe('wishes in an address', () => {
  it('come back as they were written', () => {
    const wishes: Wishes = {
      near: '7700',
      radiusKm: 20,
      kinds: ['part-time', 'temp'],
      words: 'pædagog & køkken',
    };
    expect(read(writeWishes(wishes).toString())).to.deep.equal(wishes);
  });

  it('stand in the form that hosts may rely on', () => {
    const written = writeWishes({ near: '7700', radiusKm: 20, kinds: ['temp', 'part-time'] });
    expect(written.toString()).to.equal(
      'ju=1&ju-near=7700&ju-radius=20&ju-kind=temp&ju-kind=part-time',
    );
  });

  it("leave the host's own parameters alone", () => {
    const before = new URLSearchParams('page=2&ju=1&ju-near=Aarhus&q=a&q=b');
    expect(writeWishes({ words: 'kok' }, before).toString()).to.equal(
      'page=2&q=a&q=b&ju=1&ju-words=kok',
    );
    expect(withoutWishes(before).toString()).to.equal('page=2&q=a&q=b');
  });

  it('hold nothing but a search: no language, no health', () => {
    const wishes = { language: 'ar', challenges: ['mental'], words: 'kok' } as unknown as Wishes;
    expect(writeWishes(wishes).toString()).to.equal('ju=1&ju-words=kok');
  });

  it('are none without a version, or in a version nobody knows', () => {
    expect(read('ju-near=7700')).to.equal(undefined);
    expect(read('ju=2&ju-near=7700')).to.equal(undefined);
    expect(read('ju=1')).to.deep.equal({});
  });

  it('are not trusted: what does not fit the contract is left out', () => {
    expect(read('ju=1&ju-near=%20&ju-radius=20')).to.deep.equal({});
    expect(read(`ju=1&ju-near=${'x'.repeat(81)}`)).to.deep.equal({});
    expect(read(`ju=1&ju-words=${'x'.repeat(201)}`)).to.deep.equal({});
    expect(read('ju=1&ju-words=a%00b%0Ac')).to.deep.equal({ words: 'a b c' });
    for (const radius of ['0', '-5', '201', '1e2', '20.5', 'NaN', '9999999999', '']) {
      expect(read(`ju=1&ju-near=7700&ju-radius=${radius}`), radius).to.deep.equal({ near: '7700' });
    }
    expect(read('ju=1&ju-kind=temp&ju-kind=temp&ju-kind=boss&ju-kind=__proto__')).to.deep.equal({
      kinds: ['temp'],
    });
  });
});
