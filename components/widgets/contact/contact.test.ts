import { provideLazyModules } from '../../core/facade.ts';
import { expect, waitUntil } from '../../testing/testing.ts';
import { readContact } from './contact.ts';
import { readEmail } from './read-email.ts';
import { readTelephone, writeTelephone } from './read-telephone.ts';
import { prepareTelephone, readTelephone as readAtOnce } from './telephone.ts';

describe('a telephone number', () => {
  it('is taken as people type it, Danish and foreign', () => {
    for (const [typed, telephone] of [
      ['20123456', '+4520123456'],
      [' 20 12 34 56 ', '+4520123456'],
      ['20.12.34.56', '+4520123456'],
      ['+45 2012 3456', '+4520123456'],
      ['0045 20123456', '+4520123456'],
      ['٢٠ ١٢ ٣٤ ٥٦', '+4520123456'],
      ['+49 30 901820', '+4930901820'],
      ['00963 11 1234567', '+963111234567'],
      ['12 34 56 78', '+4512345678'],
    ] as const) {
      expect(readTelephone(typed), typed).to.deep.equal({ telephone });
    }
  });

  it('says what is to be done about one that cannot be called', () => {
    for (const [typed, fault] of [
      ['', 'empty'],
      ['ring til Sara', 'letters'],
      ['201234', 'short'],
      ['201234567890', 'long'],
      ['+999 123456', 'country'],
      ['010190-1234', 'personal-number'],
    ] as const) {
      expect(readTelephone(typed), typed).to.deep.equal({ fault });
    }
  });

  it('is shown as its readers write it', () => {
    expect(writeTelephone('+4520123456')).to.equal('20 12 34 56');
    expect(writeTelephone('+4930901820')).to.match(/^\+49 30/);
  });
});

describe('a telephone number, before other countries’ rules have come', () => {
  it('is read when it is Danish or whole, and else said to be mended', () => {
    for (const [typed, telephone] of [
      ['20 12 34 56', '+4520123456'],
      ['12 34 56 78', '+4512345678'],
      ['٢٠١٢٣٤٥٦', '+4520123456'],
      ['+49 30 901820', '+4930901820'],
      ['0049 30 901820', '+4930901820'],
    ] as const) {
      expect(readAtOnce(typed), typed).to.deep.equal({ telephone });
    }
    for (const [typed, fault] of [
      ['', 'empty'],
      ['ring', 'letters'],
      ['2012', 'short'],
      ['201234567', 'long'],
      ['010190-1234', 'personal-number'],
    ] as const) {
      expect(readAtOnce(typed), typed).to.deep.equal({ fault });
    }
  });

  it('is held to its country’s rules once they have come, and without them taken at its word', async () => {
    provideLazyModules({ 'read-telephone': () => Promise.reject(new Error('offline')) });
    prepareTelephone('+999 1234567');
    expect(readAtOnce('+999 1234567')).to.deep.equal({ telephone: '+9991234567' });
    provideLazyModules({ 'read-telephone': () => import('./read-telephone.ts') });
    prepareTelephone('+999 1234567');
    await waitUntil(() => readAtOnce('+999 1234567').fault === 'country', 'the rules have come');
  });
});

describe('an e-mail address', () => {
  it('is taken, and a likely slip is asked about without being mended', () => {
    expect(readEmail(' sara@eksempel.dk ')).to.deep.equal({ email: 'sara@eksempel.dk' });
    for (const slip of ['gmial.com', 'gmai.com', 'gmaill.com', 'gmail.con']) {
      expect(readEmail(`sara@${slip}`), slip).to.deep.equal({
        email: `sara@${slip}`,
        meant: 'sara@gmail.com',
      });
    }
    for (const fine of ['mail.dk', 'yahoo.dk', 'gmail.com', 'eksempel.com']) {
      expect(readEmail(`sara@${fine}`), fine).not.to.have.property('meant');
    }
  });

  it('says what is to be done about one that cannot be written to', () => {
    for (const [typed, fault] of [
      ['', 'empty'],
      ['sara.eksempel.dk', 'at'],
      ['@eksempel.dk', 'at'],
      ['sara@hos@eksempel.dk', 'at'],
      ['sara hansen@eksempel.dk', 'space'],
      ['sara@eksempel', 'domain'],
      ['søren@eksempel.dk', 'letters'],
    ] as const) {
      expect(readEmail(typed), typed).to.deep.equal({ fault });
    }
  });
});

describe('how to be answered', () => {
  it('needs a name and one of the two ways', () => {
    expect(readContact({ name: '', telephone: '', email: '' })).to.deep.equal({
      faults: { name: 'empty', telephone: 'either' },
    });
    expect(readContact({ name: ' Sara ', telephone: '', email: 'sara@eksempel.dk' })).to.deep.equal(
      { contact: { name: 'Sara', email: 'sara@eksempel.dk' } },
    );
  });

  it('does not pass over the second way when it is written wrongly', () => {
    expect(readContact({ name: 'Sara', telephone: '20123456', email: 'sara@' })).to.deep.equal({
      faults: { email: 'domain' },
    });
  });
});
