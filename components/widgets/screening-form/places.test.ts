import { expect } from '@open-wc/testing';
import type { Place } from '../../../contract/types.ts';
import { meantPlace, placeQuery } from './places.ts';

const code = (name: string, town: string): Place => ({
  type: 'postal-code',
  name,
  label: `${name} ${town}`,
});
const town = (name: string): Place => ({ type: 'town', name, label: name });

describe('What is asked about a place', () => {
  it('is what was typed', () => {
    expect(placeQuery(' Thi ')).to.equal('Thi');
    expect(placeQuery('77')).to.equal('77');
  });
  it('is the postal code where there is one', () => {
    expect(placeQuery('7700 Thisted')).to.equal('7700');
    expect(placeQuery('Thisted 7700')).to.equal('7700');
  });
  it('is nothing when it could be the beginning of a personal number', () => {
    expect(placeQuery('31129')).to.equal(undefined);
    expect(placeQuery('31 12 9')).to.equal(undefined);
    expect(placeQuery('  ')).to.equal(undefined);
  });
});

describe('The place that was meant', () => {
  it('is the one of that name or code, however it is spelled', () => {
    const found = [town('Aarhus'), code('8000', 'Aarhus C')];
    expect(meantPlace('århus', found)?.name).to.equal('Aarhus');
    expect(meantPlace('8000', found)?.name).to.equal('8000');
    expect(meantPlace('8000  aarhus c', found)?.name).to.equal('8000');
    expect(meantPlace('8000 Århus', found)?.name).to.equal('8000');
  });
  it('is the only one that begins so', () => {
    expect(meantPlace('Thist', [town('Thisted')])?.name).to.equal('Thisted');
  });
  it('is not guessed among several, and not made up', () => {
    expect(meantPlace('Ny', [town('Nyborg'), town('Nykøbing')])).to.equal(undefined);
    expect(meantPlace('Atlantis', [])).to.equal(undefined);
  });
});
