import { expect } from '../../testing/testing.ts';
import { beginningOf } from './beginning.ts';
import { furtherParts, toggled, whereOf, withoutPart, withoutPlace } from './further.ts';
import { loosenings } from './loosenings.ts';
import {
  changed,
  contractQuery,
  everything,
  hasWishes,
  municipalityOf,
  queryOfWishes,
  wishesIn,
  without,
  type JobQuery,
} from './query.ts';

const query = (changes: Partial<JobQuery>): JobQuery => ({ ...everything, ...changes });
const noAttributes = { words: '', kind: '', near: '', radius: '' };

describe('a job query', () => {
  it('stays in the municipality of the page while no place is wished', () => {
    expect(queryOfWishes({ kinds: ['temp'] }, '787').municipality).to.equal('787');
    expect(queryOfWishes({ near: '7700' }, '787').municipality).to.equal('');
  });

  it('lets place and municipality exclude each other', () => {
    const near = changed(query({ municipality: '787' }), { near: 'Thisted' });
    expect(near).to.include({ near: 'Thisted', municipality: '' });
    expect(changed(near, { municipality: '851' })).to.include({ near: '', municipality: '851' });
  });

  it('asks the contract for nothing that is empty', () => {
    expect(contractQuery(everything)).to.deep.equal({});
    expect(contractQuery(query({ near: '7700', kinds: ['temp'], words: 'kok' }))).to.deep.equal({
      query: 'kok',
      kind: ['temp'],
      near: '7700',
      radius: 20,
    });
  });

  it('is taken apart into wishes, each of which can go by itself', () => {
    const both = query({ kinds: ['temp', 'flex-job'], words: 'kok', near: '7700' });
    const wishes = wishesIn(both);
    expect(wishes.map(({ type }) => type)).to.deep.equal(['kind', 'kind', 'words', 'near']);
    expect(without(both, wishes[0]!).kinds).to.deep.equal(['flex-job']);
    expect(without(both, { type: 'near' }).near).to.equal('');
  });

  it('is loosened by the smallest change first, and always ends with all jobs', () => {
    const tight = query({ kinds: ['temp'], words: 'kok', near: '7700', radiusKm: 20 });
    expect(loosenings(tight).map(({ type }) => type)).to.deep.equal([
      'widen',
      'country',
      'kinds',
      'words',
      'everything',
    ]);
    expect(loosenings(tight)[0]?.query.radiusKm).to.equal(50);
    expect(
      loosenings(query({ near: '7700', radiusKm: 200 })).map(({ type }) => type),
    ).to.deep.equal(['country', 'everything']);
    expect(loosenings(everything).map(({ type }) => type)).to.deep.equal(['everything']);
  });

  it('looks in one kind of place, and every filter can go by itself', () => {
    const further = {
      hours: ['night', 'weekend'],
      accommodation: ['physical'],
      education: 'short',
      region: '1081',
    } as const satisfies JobQuery['further'];
    const tight = query({ further });
    expect(whereOf(tight)).to.equal('region');
    expect(whereOf(query({ further: { noFixedWorkplace: true } }))).to.equal('moving');
    expect(whereOf(query({ near: '7700', municipality: '787' }))).to.equal('near');
    expect(withoutPlace(further)).not.to.have.property('region');
    const gone = furtherParts(further).map(
      (part) => Object.keys(withoutPart(further, part)).length,
    );
    expect(gone, 'the last of several takes its name along').to.deep.equal([3, 4, 4, 3, 3]);
    expect(toggled({}, 'hours', 'night', true)).to.deep.equal({ hours: ['night'] });
    expect(contractQuery(tight)).to.deep.equal(further);
    expect(loosenings(tight).map(({ type }) => type)).to.deep.equal([
      'country',
      'further',
      'everything',
    ]);
  });

  it('ignores what is no municipality', () => {
    expect(municipalityOf(' 787 ')).to.equal('787');
    for (const rubbish of ['78', '7877', 'abc', '<b>', '', null, undefined]) {
      expect(municipalityOf(rubbish)).to.equal('');
    }
  });

  it('begins with the wishes in the address, before the attributes', () => {
    const attributes = { ...noAttributes, words: 'kok' };
    expect(beginningOf('?ju=1&ju-kind=temp&ju-near=7700', attributes)).to.deep.equal({
      wishes: { near: '7700', kinds: ['temp'] },
      wished: true,
    });
    expect(beginningOf('?other=1', attributes)).to.deep.equal({
      wishes: { words: 'kok' },
      wished: false,
    });
  });

  it('begins without what does not fit, from wherever it comes', () => {
    const rubbish = {
      words: '\u0000',
      kind: 'king, temp <b>',
      near: 'x'.repeat(99),
      radius: '1e9',
    };
    expect(beginningOf('?ju=1&ju-kind=boss', rubbish)).to.deep.equal({
      wishes: { kinds: ['temp'] },
      wished: false,
    });
    expect(hasWishes({ radiusKm: 20, words: ' ' })).to.equal(false);
  });
});
