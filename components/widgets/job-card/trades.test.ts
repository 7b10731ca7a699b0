import { expect } from '../../testing/testing.ts';
import { tradeOf } from './trades.ts';

describe('the pictogram of a trade', () => {
  for (const [title, trade] of [
    ['Social- og sundhedsassistent til aftenvagt', 'care'],
    ['Sygeplejerske til vikariat i et år', 'health'],
    ['Bagervikar i juletravlheden', 'kitchen'],
    ['Butiksassistent i bagerbutik', 'shop'],
    ['Lagervikarer til højsæsonen', 'industry'],
    ['Chauffør, tre nætter om ugen', 'transport'],
    ['Anlægsgartner til haver', 'garden'],
    ['Pædagogmedhjælper', 'teaching'],
    ['Receptionist med sprogøre', 'office'],
    ['Dishwasher for the summer', 'kitchen'],
    ['Software developer', 'it'],
    ['Frisør, to dage om ugen', 'hair'],
    ['Et opdigtet fag', 'briefcase'],
  ] as const) {
    it(`shows ${trade} for '${title}'`, () => {
      expect(tradeOf({ title })).to.equal(trade);
    });
  }

  it('believes the occupation more than the title', () => {
    expect(tradeOf({ title: 'Vi søger dig til vores butik', occupation: 'Bager' })).to.equal(
      'kitchen',
    );
  });
});
