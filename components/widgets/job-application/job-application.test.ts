import type { ApplicationFields } from '../../../contract/types.ts';
import { expect, expectAccessibilityTree, expectOnePrimary } from '../../testing/testing.ts';
import {
  buttonOf,
  focusIn,
  headingOf,
  netIsBack,
  press,
  PretendedGateway,
  saidIn,
  settled,
  textIn,
  type,
  widgetWith,
} from '../personal/testing.ts';
import './job-application.ts';
import type { JuJobApplication } from './job-application.ts';
import { newDraft } from './draft.ts';
import { letterToSend, longestLetter } from './sending.ts';
import { steps, type ApplicationState } from './state.ts';

/** As the law's rule names it. */
const flexJobBenefit = 'ledighedsydelse';
const cpr = ['010203', '4567'].join('-');

const draft = { ...newDraft(), letter: 'Jeg vil gerne.' };
const letter = { addressee: { title: 'Kok', company: 'Café Ro' }, draft } as const;
const refused = { type: 'failed', code: 'offline' } as const;
const sent = {
  type: 'sent',
  application: {
    id: 'sent-1',
    about: { jobPosting: 'aa-1' },
    title: 'Kok',
    companyName: 'Café Ro',
    letter: 'Jeg vil gerne.',
    contact: { name: 'Sara', email: 'sara@eksempel.dk' },
    sent: '2026-11-21T09:15:00Z',
  },
  fresh: true,
  takingBack: { type: 'idle' },
} as const;
/** Every view, and what can become of it. */
const everyView: Readonly<Record<string, ApplicationState>> = {
  loading: { type: 'loading' },
  found: { type: 'found' },
  error: { type: 'error', code: 'offline' },
  ...Object.fromEntries(
    steps.map((step) => [step, { type: 'writing', step, ...letter, sending: refused } as const]),
  ),
  'erased, and shall all be': {
    ...{ type: 'writing', step: 'letter', ...letter, sending: { type: 'idle' } },
    ...{ erased: draft, confirming: true, letterMissing: 1 },
  },
  amending: { type: 'writing', step: 'contact', ...letter, amending: true, sending: refused },
  closed: { type: 'closed', why: 'gone', ...letter, copying: 'refused' },
  'closed and erased': { type: 'closed', why: 'over', ...letter, erased: draft },
  sent,
  'asked whether to take it back': { ...sent, confirming: true, takingBack: refused },
  'taken back': { type: 'taken-back', ...letter },
  'taken back and erased': { type: 'taken-back', ...letter, erased: draft },
};

describe('an application', () => {
  let gateway: PretendedGateway;
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    gateway = new PretendedGateway();
  });
  const open = (attributes: Readonly<Record<string, string>> = { posting: 'aa-1' }) =>
    widgetWith('ju-job-application', gateway, attributes);
  const sentBody = () =>
    JSON.parse(gateway.sentTo('PUT', '/applications/').at(-1)?.body ?? '{}') as ApplicationFields;

  /** From the letter to the review. */
  async function toReview(widget: JuJobApplication, letter = 'Jeg vil gerne arbejde hos jer.') {
    await type(widget, 'Din ansøgning', letter);
    await press(widget, 'Videre');
    await type(widget, 'Dit navn', 'Sara Eksempel');
    await type(widget, 'Telefonnummer', '20 12 34 56');
    await press(widget, 'Videre');
    await press(widget, 'Videre');
  }

  it('goes from letter to review to sent, and holds what was typed and nothing else', async () => {
    const widget = await open();
    expect(headingOf(widget)).to.equal('Skriv til Eksempelhavn Lager om jobbet »Lagermedarbejder«');
    await toReview(widget);
    expect(headingOf(widget)).to.equal('Læs det igennem, og send');
    expect(focusIn(widget)).to.equal('heading');
    expect(textIn(widget)).to.include('Eksempelhavn Lager').and.include('20 12 34 56');
    await press(widget, 'Send ansøgning');
    expect(sentBody()).to.deep.equal({
      about: { jobPosting: 'aa-1' },
      letter: 'Jeg vil gerne arbejde hos jer.',
      contact: { name: 'Sara Eksempel', telephone: '+4520123456' },
    });
    expect(headingOf(widget)).to.equal('Tak. Din ansøgning er sendt.');
    expect(textIn(widget)).to.include('Sendt 21. november 2026').and.include('20 12 34 56');
    expect(
      widget.shadowRoot?.querySelector('.personal')?.textContent,
      'no line ends in the middle of the number',
    ).to.include('20\u00a012\u00a034\u00a056');
    expect(localStorage.getItem('jobunivers.applications')).not.to.include('gerne arbejde');

    const again = await open();
    expect(headingOf(again)).to.equal('Din ansøgning er sendt');
  });

  it('leads to the field each time that one cannot go on, whatever was typed before', async () => {
    const widget = await open();
    for (const time of ['once', 'again']) {
      buttonOf(widget, 'Videre')?.focus();
      await press(widget, 'Videre');
      expect(focusIn(widget), `nothing is written: ${time}`).to.equal('letter');
    }
    await type(widget, 'Din ansøgning', 'Hej');
    await press(widget, 'Videre');
    await type(widget, 'Dit navn', 'Sara');
    buttonOf(widget, 'Videre')?.focus();
    await press(widget, 'Videre');
    expect(focusIn(widget), 'nothing to be answered by').to.equal('contact-telephone');
    await type(widget, 'Telefonnummer', '20 12');
    expect(focusIn(widget), 'typing moves nobody').to.equal('contact-telephone');
    buttonOf(widget, 'Videre')?.focus();
    await press(widget, 'Videre');
    expect(focusIn(widget), 'digits are missing').to.equal('contact-telephone');
    buttonOf(widget, 'Videre')?.focus();
    await press(widget, 'Videre');
    expect(focusIn(widget), 'still').to.equal('contact-telephone');
  });

  it('needs a few words, and a way to be answered, and says so at the field', async () => {
    const widget = await open();
    await press(widget, 'Videre');
    expect(focusIn(widget)).to.equal('letter');
    await type(widget, 'Din ansøgning', 'Hej');
    await press(widget, 'Videre');
    await press(widget, 'Videre');
    expect(focusIn(widget)).to.equal('contact-name');
    await type(widget, 'Dit navn', 'Sara');
    await type(widget, 'E-mail', 'sara@gmial.com');
    buttonOf(widget, 'Skulle der stå')?.focus();
    await press(widget, 'Skulle der stå sara@gmail.com?');
    expect(focusIn(widget), 'where it was mended').to.equal('contact-email');
    await press(widget, 'Videre');
    expect(headingOf(widget)).to.equal('Vil du fortælle mere om dig selv?');
  });

  it('sends of the CV only the fields that were switched on, exactly as they were shown', async () => {
    const widget = await open();
    await toReview(widget);
    expect(textIn(widget)).to.include('Du sender ikke mere om dig selv.');
    await press(widget, 'Ret: Om dig');
    await type(widget, 'Arbejde, jeg har haft', 'Tjener, Café Ro, 2019-2022\nBud, 2023');
    await type(widget, 'Det kan jeg', 'pakke varer, køre truck');
    const [first] = [...(widget.shadowRoot?.querySelectorAll('ju-switch') ?? [])];
    expect(
      [...(widget.shadowRoot?.querySelectorAll('ju-switch') ?? [])].map((one) => one.checked),
    ).to.deep.equal([false, false]);
    first?.shadowRoot?.querySelector('input')?.click();
    await settled(widget);
    await press(widget, 'Videre til at sende');
    expect(textIn(widget)).to.include('Tjener, Café Ro, 2019–2022').and.not.include('køre truck');
    await press(widget, 'Send ansøgning');
    expect(sentBody().curriculumVitae).to.deep.equal({
      experience: [
        { title: 'Tjener', place: 'Café Ro', from: '2019', to: '2022' },
        { title: 'Bud', from: '2023', to: '2023' },
      ],
    });
  });

  it('proposes from the profile only what the person has released, and ticks nothing', async () => {
    gateway.handle.write('known'.repeat(8));
    gateway.profile = {
      released: ['skills'],
      skills: [{ uri: 'http://example.test/s', labels: { da: 'bage brød', en: 'bake bread' } }],
      languages: ['ar'],
    };
    const widget = await open();
    if (widget.state.type !== 'writing') throw new Error(widget.state.type);
    expect(widget.state.draft.curriculumVitae).to.include({ skills: 'bage brød', languages: '' });
    expect(widget.state.draft.ticked).to.deep.equal([]);
  });

  it('says kindly where the municipality has a say, unless the person’s answers fit', async () => {
    gateway.posting = { ...gateway.posting, kind: 'flex-job' };
    expect(textIn(await open())).to.include('Et fleksjob kræver, at kommunen har sagt ja');
    gateway.handle.write('known'.repeat(8));
    gateway.profile = { benefit: flexJobBenefit };
    const widget = await open();
    expect(textIn(widget)).not.to.include('Et fleksjob kræver');
    expect(buttonOf(widget, 'Videre')).to.not.equal(undefined);
  });

  it('covers what looks like a personal number in letter, storage and CV, having warned', async () => {
    const widget = await open();
    await toReview(widget, `Mit nummer er ${cpr}.`);
    await press(widget, 'Ret: Din ansøgning');
    expect(textIn(widget)).to.include('Det ligner et CPR-nummer.');
    await press(widget, 'Videre til at sende');
    expect(textIn(widget)).not.to.include('4567');
    await press(widget, 'Send ansøgning');
    expect(JSON.stringify(gateway.sent) + JSON.stringify(localStorage)).not.to.include('4567');
    const longest = `${cpr.replace('-', '')} `.padEnd(longestLetter, 'x');
    expect(letterToSend(longest), 'no longer than the contract takes').to.have.length(
      longestLetter,
    );
  });

  it('keeps a telephone number of elsewhere whole, and lets the next one at this browser erase who wrote before', async () => {
    const widget = await open();
    await toReview(widget);
    await press(widget, 'Ret: Sådan kan de svare dig');
    // The middle of it looks like a personal number.
    await type(widget, 'Telefonnummer', '+44 7911 123456');
    await press(widget, 'Videre til at sende');
    await press(widget, 'Send ansøgning');
    const next = await open({ posting: 'bb-2' });
    if (next.state.type !== 'writing') throw new Error(next.state.type);
    expect(next.state.draft.contact.telephone).to.equal('+44 7911 123456');
    await press(next, 'Slet alle mine tekster og mit navn');
    expect(focusIn(next)).to.equal('erase-heading');
    await press(next, 'Nej, lad det være');
    expect(focusIn(next)).to.equal('erase-all');
    expect(localStorage.getItem('jobunivers.applications')).to.include('Sara Eksempel');
    await press(next, 'Slet alle mine tekster og mit navn');
    await press(next, 'Ja, slet det hele');
    expect(focusIn(next)).to.equal('heading');
    expect(textIn(next)).to.include('Alt, du havde skrevet, er slettet.');
    expect(localStorage.getItem('jobunivers.applications')).to.equal(null);
  });

  it('is kept while it is typed, apart for each posting, and found again after a reload', async () => {
    await type(await open(), 'Din ansøgning', 'Halvt brev');
    const other = await open({ posting: 'bb-2' });
    expect(textIn(other)).to.include('gemmer vi det i denne browser i 30 dage');
    const again = await open();
    if (again.state.type !== 'writing') throw new Error(again.state.type);
    expect(again.state.draft.letter).to.equal('Halvt brev');
  });

  it('is erased alone, letters to others are not, and it can be had back until something else is written', async () => {
    await type(await open({ posting: 'bb-2' }), 'Din ansøgning', 'Brev til andre');
    const widget = await open();
    await type(widget, 'Din ansøgning', 'Mit brev');
    await press(widget, 'Slet teksten');
    expect(localStorage.getItem('jobunivers.applications'))
      .to.include('Brev til andre')
      .and.not.include('Mit brev');
    expect(focusIn(widget)).to.equal('heading');
    expect(saidIn(widget)).to.equal('Teksten er slettet.');
    await press(widget, 'Fortryd');
    expect(focusIn(widget)).to.equal('heading');
    expect(saidIn(widget)).to.equal('Teksten er her igen.');
    expect(localStorage.getItem('jobunivers.applications')).to.include('Mit brev');
    await press(widget, 'Slet teksten');
    await type(widget, 'Din ansøgning', 'Et nyt');
    expect(buttonOf(widget, 'Fortryd')).to.equal(undefined);
  });

  describe('that meets trouble', () => {
    it('is sent once by a double press and by a try after a lost answer', async () => {
      const widget = await open();
      await toReview(widget);
      gateway.losesAnswer = /PUT .*applications/;
      const button = buttonOf(widget, 'Send ansøgning')?.shadowRoot?.querySelector('button');
      button?.click();
      button?.click();
      await settled(widget);
      expect(gateway.sentTo('PUT', '/applications/')).to.have.length(1);
      expect(textIn(widget)).to.include('Intet er tabt');
      await press(widget, 'Send ansøgning');
      expect(gateway.applications.size).to.equal(1);
      expect(headingOf(widget)).to.equal('Tak. Din ansøgning er sendt.');
    });

    it('says which version they have when the first had arrived unheard and was changed since', async () => {
      const widget = await open();
      await toReview(widget, 'Første udgave');
      gateway.losesAnswer = /PUT .*applications/;
      await press(widget, 'Send ansøgning');
      await press(widget, 'Ret: Din ansøgning');
      await type(widget, 'Din ansøgning', 'Anden udgave');
      await press(widget, 'Videre til at sende');
      await press(widget, 'Send ansøgning');
      expect(textIn(widget)).to.include('En tidligere udgave var nået frem');
      expect(textIn(widget)).to.include('Første udgave');
    });

    it('keeps the letter when the posting is withdrawn or no longer open, and offers it to take along', async () => {
      const widget = await open();
      await toReview(widget, 'Mit gode brev');
      gateway.problem = { code: 'not-open', status: 409, fits: /PUT/ };
      await press(widget, 'Send ansøgning');
      expect(headingOf(widget)).to.equal('Man kan ikke søge jobbet mere');
      expect(textIn(widget)).to.include('Mit gode brev');
      expect(buttonOf(widget, 'Hent teksten som en fil')).to.not.equal(undefined);
      gateway.posting = undefined;
      expect(textIn(await open()))
        .to.include('Mit gode brev')
        .and.include('ikke slået op mere');
    });

    it('gets a new visitor when the old one is not known any more, and nothing typed is lost', async () => {
      gateway.handle.write('expired'.repeat(6));
      const widget = await open();
      await toReview(widget);
      gateway.problem = { code: 'no-visitor', status: 401, fits: /PUT/, times: 1 };
      await press(widget, 'Send ansøgning');
      expect(headingOf(widget)).to.equal('Tak. Din ansøgning er sendt.');
      expect(gateway.handle.read()).to.equal('pretended'.repeat(5));
    });

    it('can be written without network and without knowing the job, and says so', async () => {
      gateway.problem = { code: 'unavailable', status: 503, fits: /job-postings/ };
      const widget = await open();
      expect(headingOf(widget)).to.equal('Vi kan ikke hente jobbet lige nu');
      await press(widget, 'Skriv alligevel');
      expect(headingOf(widget)).to.equal('Skriv din ansøgning');
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        dispatchEvent(new Event('offline'));
        await type(widget, 'Din ansøgning', 'I bussen');
        expect(textIn(widget)).to.include('Du er ikke på nettet lige nu. Skriv bare videre.');
      } finally {
        delete (navigator as { onLine?: boolean }).onLine;
      }
      dispatchEvent(new Event('online'));
      await settled(widget);
      expect(textIn(widget)).not.to.include('Du er ikke på nettet');
      expect(localStorage.getItem('jobunivers.applications')).to.include('I bussen');
    });

    it('no longer says that there is no network once it is back, and moves nobody', async () => {
      const widget = await open();
      await toReview(widget);
      gateway.problem = { code: 'offline', status: 503, fits: /PUT/ };
      await press(widget, 'Send ansøgning');
      expect(textIn(widget)).to.include('Du er ikke på nettet lige nu. Intet er tabt.');
      buttonOf(widget, 'Send ansøgning')?.focus();
      const focused = widget.shadowRoot?.activeElement;
      gateway.problem = undefined;
      await netIsBack(widget);
      expect(textIn(widget))
        .to.include('Du er på nettet igen. Intet er tabt. Prøv igen nu.')
        .and.not.include('Du er ikke på nettet');
      expect(widget.shadowRoot?.querySelector('ju-alert')?.heading).to.equal(
        'Din ansøgning er ikke sendt endnu',
      );
      expect(saidIn(widget)).to.equal('Du er på nettet igen.');
      expect(widget.shadowRoot?.activeElement).to.equal(focused);
      expect(gateway.sentTo('PUT', '/applications/'), 'sends nothing by itself').to.have.length(1);
      await press(widget, 'Send ansøgning');
      expect(headingOf(widget)).to.equal('Tak. Din ansøgning er sendt.');
    });

    it('gets what it could not get by itself once the network is back', async () => {
      gateway.problem = { code: 'offline', status: 503, fits: /job-postings/ };
      const widget = await open();
      expect(headingOf(widget)).to.equal('Vi kan ikke hente jobbet lige nu');
      gateway.problem = undefined;
      await netIsBack(widget);
      expect(headingOf(widget)).to.include('Lagermedarbejder');
    });

    it('works where nothing can be kept, and says what that means', async () => {
      const widget = await widgetWith(
        'ju-job-application',
        gateway,
        { posting: 'aa-1' },
        { remembers: false },
      );
      expect(textIn(widget)).to.include('Din browser vil ikke gemme noget her');
    });
  });

  describe('that rests from another window', () => {
    beforeEach(async () => {
      const widget = await open();
      await type(widget, 'Din ansøgning', 'Hemmelig tekst.');
      widget.remove();
      // The window was closed.
      sessionStorage.clear();
    });

    it('shows nothing before the person says that it is theirs', async () => {
      const widget = await open();
      expect(headingOf(widget)).to.equal('Her ligger noget fra sidst');
      expect(widget.shadowRoot?.innerHTML).not.to.include('Hemmelig');
      await press(widget, 'Fortsæt');
      expect(widget.shadowRoot?.querySelector('ju-textarea')?.value).to.equal('Hemmelig tekst.');
      widget.remove();
      const again = await open();
      expect(again.shadowRoot?.querySelector('ju-textarea')?.value).to.equal('Hemmelig tekst.');
    });

    it('is deleted by one press, and a new one begun', async () => {
      const widget = await open();
      await press(widget, 'Slet det');
      expect(localStorage.getItem('jobunivers.applications')).to.equal(null);
      expect(widget.shadowRoot?.querySelector('ju-textarea')?.value).to.equal('');
    });
  });

  it('is taken back after a question, and can be sent anew under another id', async () => {
    const widget = await open();
    await toReview(widget);
    await press(widget, 'Send ansøgning');
    const [first] = gateway.applications.keys();
    await press(widget, 'Træk ansøgningen tilbage');
    expect(focusIn(widget)).to.equal('confirm-heading');
    await press(widget, 'Ja, træk den tilbage');
    expect(gateway.applications.size).to.equal(0);
    expect(headingOf(widget)).to.equal('Din ansøgning er trukket tilbage');
    await press(widget, 'Slet teksten');
    expect(localStorage.getItem('jobunivers.applications')).not.to.include('gerne arbejde');
    await press(widget, 'Fortryd');
    await press(widget, 'Se på den igen');
    await press(widget, 'Send ansøgning');
    expect(headingOf(widget)).to.equal('Tak. Din ansøgning er sendt.');
    expect([...gateway.applications.keys()]).to.not.include(first);
  });

  it('goes to a company of one’s own accord, where it takes such letters', async () => {
    const widget = await open({ company: 'eksempelhavn' });
    expect(headingOf(widget)).to.equal('Skriv til Eksempelhavn Lager');
    await toReview(widget);
    await press(widget, 'Send ansøgning');
    expect(sentBody().about).to.deep.equal({ company: 'eksempelhavn' });
    gateway.company = { id: 'x', name: 'X', unsolicited: false };
    gateway.applications.clear();
    expect(headingOf(await open({ company: 'x' }))).to.equal('Her kan du ikke sende en ansøgning');
  });

  for (const reading of ['standard', 'easy'] as const) {
    it(`has one primary action at most in every view: ${reading}`, async () => {
      const widget = await open({ posting: 'aa-1', reading });
      for (const [name, state] of Object.entries(everyView)) {
        widget.state = state;
        await settled(widget);
        expectOnePrimary(widget, name, reading);
      }
    });
  }

  it('is told to assistive technology as the committed snapshot says', async () => {
    const widget = await open();
    await type(widget, 'Din ansøgning', 'Jeg vil gerne arbejde hos jer.');
    await expectAccessibilityTree(widget, 'letter');
    await toReview(widget);
    await expectAccessibilityTree(widget, 'review');
    await press(widget, 'Send ansøgning');
    await press(widget, 'Træk ansøgningen tilbage');
    const asking = widget.shadowRoot!.querySelector<HTMLElement>('section section')!;
    await expectAccessibilityTree(asking, 'asked whether to take it back');
    const arabic = await open({ posting: 'bb-2', lang: 'ar', reading: 'easy' });
    await expectAccessibilityTree(arabic, 'letter, easy-read Arabic');
  });

  it('speaks easy-read and Arabic, from the right', async () => {
    const widget = await open({ posting: 'aa-1', lang: 'ar', reading: 'easy' });
    expect(widget.shadowRoot?.querySelector('.ju-root')?.getAttribute('dir')).to.equal('rtl');
    expect(textIn(widget)).to.include('قدّم حتى');
    expect(widget.shadowRoot?.querySelector('.personal > .ju-pictogram')).to.not.equal(null);
  });
});
