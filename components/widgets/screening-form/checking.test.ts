import { expect } from '@open-wc/testing';
import { provideLazyModules } from '../../core/facade.ts';
import { check } from './checking.ts';
import './screening-form.lazy.ts';
import type { Control } from './views.ts';

const looked = (control: Control, text: string) =>
  check(control, text, undefined, new AbortController().signal);

describe('What was typed', () => {
  it('is taken as a telephone number, Danish and foreign, as people write it', async () => {
    for (const [typed, value, text] of [
      ['20123456', '+4520123456', '20 12 34 56'],
      [' 20 12 34 56 ', '+4520123456', '20 12 34 56'],
      ['+45 2012 3456', '+4520123456', '20 12 34 56'],
      ['0045-20.12.34.56', '+4520123456', '20 12 34 56'],
      ['٢٠١٢٣٤٥٦', '+4520123456', '20 12 34 56'],
      ['0049 30 901820', '+4930901820', '+49 30 901820'],
      ['+963 11 1234567', '+963111234567', '+963 11 123 4567'],
    ]) {
      expect(await looked('telephone', typed!), typed).to.deep.equal({ value, text });
    }
  });

  it('is told kindly what to mend', async () => {
    for (const [control, typed, about, code] of [
      ['telephone', '2012', 'telephone', 'short'],
      ['telephone', 'ring til mig', 'telephone', 'letters'],
      ['telephone', '2012345678901', 'telephone', 'long'],
      ['telephone', '010190-1234', 'telephone', 'personal-number'],
      ['email', 'karoline', 'email', 'at'],
      ['email', 'karoline@eksempel', 'email', 'domain'],
      ['number', 'fire', 'months', 'digits'],
      ['number', '4,5', 'months', 'digits'],
      ['number', '1000', 'months', 'many'],
    ] as const) {
      expect(await looked(control, typed), typed).to.deep.equal({ fault: { about, code } });
    }
  });

  it('is taken as an e-mail address and as months', async () => {
    const email = 'karoline@eksempel.dk';
    expect(await looked('email', `mailto:${email}`)).to.deep.equal({ value: email, text: email });
    expect(await looked('number', '٠٠٤')).to.deep.equal({ value: '4', text: '4' });
    expect(await looked('number', '0')).to.deep.equal({ value: '0', text: '0' });
  });

  it('is taken at its word when who knows all countries cannot be fetched', async () => {
    provideLazyModules({ 'read-telephone': () => Promise.reject(new Error('offline')) });
    try {
      expect(await looked('telephone', '+963 11 1234567')).to.include({ value: '+963111234567' });
      expect(await looked('telephone', '2012')).to.have.nested.property('fault.code', 'short');
      expect(await looked('telephone', '20123456')).to.include({ value: '+4520123456' });
    } finally {
      provideLazyModules({ 'read-telephone': () => import('../contact/read-telephone.ts') });
    }
  });
});
