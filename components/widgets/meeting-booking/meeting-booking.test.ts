import type { Booking, Slot } from '../../../contract/types.ts';
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
import { calendarFile } from './calendar-file.ts';
import './meeting-booking.ts';
import type { JuMeetingBooking } from './meeting-booking.ts';
import { companysTime, hoursInWords } from '../slots/slot-times.ts';
import type { BookingState } from './state.ts';
import { daysOf, nearestTo } from './times.ts';

const slot = (id: string, start: string, more: Partial<Slot> = {}): Slot => ({
  id,
  company: 'eksempelhavn',
  kind: 'meeting',
  start,
  end: new Date(Date.parse(start) + 1_800_000).toISOString(),
  timeZone: 'Europe/Copenhagen',
  mode: 'video',
  left: 1,
  bookBy: start,
  ...more,
});
const three = [
  slot('a', '2099-01-05T09:00:00Z'),
  slot('b', '2099-01-05T12:00:00Z', { mode: 'in-person', place: 'Havnen 1, 7700 Thisted' }),
  slot('c', '2099-01-06T09:00:00Z', { left: 0, mode: 'telephone' }),
];

/** Engines write dates with and without 'den'. */
const at10 = /^Vælg mandag.* 5\. januar 10\.00/;
const at13 = /^Vælg mandag.* 5\. januar 13\.00/;

const [a, b] = three as [Slot, Slot];
const booking = (id: string, of: Slot, status: Booking['status'] = 'held'): Booking => ({
  id,
  slot: of,
  companyName: 'Eksempelhavn Lager',
  status,
});
const known = { companyName: 'Eksempelhavn Lager', slots: three, bookings: [] };
const choosing = { type: 'choosing', days: 5, ...known } as const;
const who = { typed: { name: '', telephone: '', email: '' }, note: '' };
/** Every view, and what can become of it. */
const everyView: Readonly<Record<string, BookingState>> = {
  loading: { type: 'loading' },
  error: { type: 'error', code: 'offline' },
  gone: { type: 'gone' },
  times: choosing,
  'no times': { ...choosing, slots: [] },
  'two half-way and one agreed': {
    ...choosing,
    bookings: [booking('1', a), booking('2', b), booking('3', b, 'confirmed')],
    notice: { type: 'cancelled', booking: booking('4', a, 'cancelled') },
  },
  'somebody else took it': { ...choosing, notice: { type: 'taken', others: [a, b] } },
  'not taken': { ...choosing, notice: { type: 'failed', code: 'offline' } },
  moving: { ...choosing, moving: booking('1', a, 'confirmed') },
  confirming: {
    ...{ type: 'confirming', booking: booking('1', a), ...who, ...known },
    activity: { type: 'failed', code: 'offline' },
  },
  booked: { type: 'booked', booking: booking('1', a, 'confirmed'), retaken: true, ...known },
  moved: { type: 'booked', booking: booking('1', b, 'confirmed'), moved: true, ...known },
};

describe('a meeting', () => {
  let gateway: PretendedGateway;
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    gateway = new PretendedGateway();
    gateway.slots = three;
  });
  const open = async (
    attributes: Readonly<Record<string, string>> = {},
    zone = 'Europe/Copenhagen',
  ) => {
    const widget = await widgetWith('ju-meeting-booking', gateway, {
      company: 'eksempelhavn',
      ...attributes,
    });
    widget.timeZone = zone;
    await settled(widget);
    return widget;
  };
  async function book(widget: JuMeetingBooking, time = at10) {
    await press(widget, time);
    if (widget.state.type !== 'confirming') return;
    await type(widget, 'Dit navn', 'Nadia Eksempel');
    await type(widget, 'Telefonnummer', '20123456');
    await press(widget, 'Aftal mødet');
  }

  it('is held, confirmed and found again first, with times by day and signs with words', async () => {
    const widget = await open();
    const text = textIn(widget);
    expect(text).to.match(
      /mandag.* 5\. januar .*10\.00.*Vi ses på video.*13\.00.*Vi mødes på stedet.*Havnen 1/,
    );
    expect(text).to.match(/tirsdag.* 6\. januar .*Optaget/);
    await press(widget, at10);
    expect(focusIn(widget)).to.equal('heading');
    expect(textIn(widget)).to.match(/Vi holder tiden til dig til kl\. \d{1,2}\.\d\d\./);
    await press(widget, 'Aftal mødet');
    expect(focusIn(widget)).to.equal('contact-name');
    await type(widget, 'Dit navn', `Nadia ${['010203', '4567'].join('-')}`);
    expect(sessionStorage.getItem('jobunivers.booking'))
      .to.include('Nadia')
      .and.not.include('4567');
    await type(widget, 'Dit navn', 'Nadia Eksempel');
    await type(widget, 'Telefonnummer', '20123456');
    await type(widget, 'Vil du skrive noget', 'Jeg vil gerne have en tolk med.');
    await press(widget, 'Aftal mødet');
    expect(headingOf(widget)).to.equal('Så er mødet aftalt');
    expect(JSON.parse(gateway.sentTo('PUT', '/confirmation')[0]?.body ?? '')).to.deep.equal({
      contact: { name: 'Nadia Eksempel', telephone: '+4520123456' },
      note: 'Jeg vil gerne have en tolk med.',
    });
    expect(sessionStorage.getItem('jobunivers.booking')).to.equal(null);
    expect(textIn(await open())).to.match(/Din aftale\s+mandag.* 5\. januar 10\.00/);
  });

  const folds = (widget: JuMeetingBooking) => [
    ...(widget.shadowRoot?.querySelectorAll<HTMLButtonElement>('button.fold') ?? []),
  ];
  const unfolded = (widget: JuMeetingBooking) =>
    folds(widget).map((each) => each.getAttribute('aria-expanded'));

  it('folds days but the first with a free time; another is unfolded beside it, and a full one says so', async () => {
    gateway.slots = [
      slot('z', '2099-01-04T09:00:00Z', { left: 0 }),
      ...three,
      slot('d', '2099-01-07T09:00:00Z'),
      slot('e', '2099-01-07T12:00:00Z', { left: 0 }),
    ];
    const widget = await open();
    expect(unfolded(widget)).to.deep.equal(['true', 'false']);
    expect(folds(widget).map(({ textContent }) => textContent.replace(/\s+/g, ' '))).to.satisfy(
      ([monday, wednesday]: string[]) =>
        /5\. januar 2 ledige tider/.test(monday ?? '') &&
        /7\. januar 1 ledig tid/.test(wednesday ?? ''),
    );
    expect(textIn(widget)).to.match(/søndag.* 4\. januar Optaget/);
    const levels = widget.shadowRoot?.querySelectorAll('.subheading[aria-level="3"]');
    expect(levels, 'every day is a heading').to.have.length(4);
    const chooses = () => widget.shadowRoot?.querySelectorAll('.slot ju-button').length;
    expect(chooses()).to.equal(2);

    const [monday, wednesday] = folds(widget);
    wednesday?.focus();
    wednesday?.click();
    await settled(widget);
    expect(unfolded(widget), 'nothing moves away under who reads').to.deep.equal(['true', 'true']);
    expect(widget.shadowRoot?.activeElement).to.equal(wednesday);
    const times = widget.shadowRoot?.getElementById(wednesday?.getAttribute('aria-controls') ?? '');
    expect(times?.textContent).to.include('10.00').and.include('Optaget');
    monday?.click();
    await settled(widget);
    expect(chooses()).to.equal(1);
    gateway.problem = { code: 'offline', status: 503, fits: /PUT/, times: 1 };
    await press(widget, /7\. januar 10\.00/);
    expect(unfolded(widget), 'after what went wrong').to.deep.equal(['false', 'true']);
  });

  it('folds nothing where there is one day', async () => {
    gateway.slots = three.slice(0, 2);
    const widget = await open();
    expect(folds(widget)).to.have.length(0);
    expect(buttonOf(widget, at13)).not.to.equal(undefined);
  });

  it('goes on at the first of more days', async () => {
    gateway.slots = Array.from({ length: 7 }, (_, day) =>
      slot(`${day}`, `2099-01-1${day}T09:00:00Z`, { left: day === 5 ? 0 : 1 }),
    );
    const widget = await open();
    expect(folds(widget)).to.have.length(5);
    await press(widget, 'Vis flere dage');
    expect(buttonOf(widget, 'Vis flere dage')).to.equal(undefined);
    expect(focusIn(widget)).to.equal('day-2099-01-15');
  });

  it('is moved in one step and cancelled with a way back', async () => {
    const widget = await open();
    await book(widget);
    await press(widget, 'Flyt til en anden tid');
    expect(textIn(widget)).to.include('Du beholder din tid, indtil du har valgt en ny.');
    await press(widget, at13);
    expect(headingOf(widget)).to.equal('Din aftale er flyttet');
    expect(gateway.bookings.size).to.equal(1);
    await press(widget, 'Aflys');
    expect(focusIn(widget)).to.equal('notice');
    expect(textIn(widget)).to.match(/13\.00\S+13\.30 er aflyst/);
    await press(widget, 'Fortryd, og aftal den igen');
    if (widget.state.type !== 'confirming') throw new Error(widget.state.type);
    expect(widget.state.typed.telephone, 'as people write it').to.equal('20 12 34 56');
    await press(widget, 'Aftal mødet');
    expect(headingOf(widget)).to.equal('Så er mødet aftalt');
    expect([...gateway.bookings.values()].map(({ status }) => status)).to.deep.equal(['confirmed']);
  });

  it('leads to the field each time that it cannot be agreed on, whatever was typed before', async () => {
    const widget = await open();
    await press(widget, at10);
    await type(widget, 'Dit navn', 'Nadia Eksempel');
    for (const typed of ['', '20 12', '20 12']) {
      await type(widget, 'Telefonnummer', typed);
      buttonOf(widget, 'Aftal mødet')?.focus();
      await press(widget, 'Aftal mødet');
      expect(focusIn(widget), `'${typed}'`).to.equal('contact-telephone');
    }
  });

  it('books once when the answer is lost or the button is pressed twice', async () => {
    const widget = await open();
    gateway.losesAnswer = /PUT .*bookings/;
    const button = buttonOf(widget, at10)?.shadowRoot?.querySelector('button');
    button?.click();
    button?.click();
    await settled(widget);
    expect(gateway.sentTo('PUT', '/bookings/')).to.have.length(1);
    expect(textIn(widget)).to.include('Intet er tabt');
    await book(widget);
    expect(gateway.bookings.size).to.equal(1);
    expect(headingOf(widget)).to.equal('Så er mødet aftalt');
  });

  it('says when somebody else was first, and offers the nearest free times', async () => {
    const widget = await open();
    gateway.slots = three.map((one) => (one.id === 'a' ? { ...one, left: 0 } : one));
    await press(widget, at10);
    expect(focusIn(widget)).to.equal('notice');
    expect(textIn(widget)).to.include('Her er de nærmeste tider, der er ledige:');
    await book(widget, at13);
    expect(headingOf(widget)).to.equal('Så er mødet aftalt');
  });

  it('takes the place again when the hold ran out, and says so; else offers others and keeps what was typed', async () => {
    const widget = await open();
    await press(widget, at10);
    await type(widget, 'Dit navn', 'Nadia Eksempel');
    await type(widget, 'Telefonnummer', '20123456');
    gateway.problem = { code: 'hold-expired', status: 409, fits: /confirmation/, times: 1 };
    await press(widget, 'Aftal mødet');
    expect(textIn(widget)).to.include('Vi nåede ikke at holde tiden, men den var stadig ledig.');

    const late = await open();
    await press(late, at13);
    await type(late, 'Dit navn', 'Nadia Eksempel');
    await type(late, 'Telefonnummer', '20123456');
    for (const [id, booking] of gateway.bookings) {
      gateway.bookings.set(id, { ...booking, status: 'cancelled' });
    }
    await press(late, 'Aftal mødet');
    expect(textIn(late)).to.include('Der er ingen ledige tider lige nu.');
    gateway.slots = [slot('d', '2099-01-07T09:00:00Z')];
    await press(late, 'Se, om der er kommet nye');
    await press(late, /^Vælg onsdag.* 7\. januar 10\.00/);
    if (late.state.type !== 'confirming') throw new Error(late.state.type);
    expect(late.state.typed.name).to.equal('Nadia Eksempel');
  });

  it('goes on with a new visitor where the old one is not known any more', async () => {
    gateway.handle.write('expired'.repeat(6));
    const widget = await open();
    await press(widget, at10);
    // The gateway has forgotten visitor and hold alike.
    gateway.bookings.clear();
    gateway.slots = three;
    gateway.problem = { code: 'not-found', status: 404, fits: /confirmation/, times: 1 };
    await type(widget, 'Dit navn', 'Nadia Eksempel');
    await type(widget, 'E-mail', 'nadia@eksempel.dk');
    await press(widget, 'Aftal mødet');
    expect(headingOf(widget)).to.equal('Så er mødet aftalt');
  });

  it('says what there is to say without times, without company and without an answer', async () => {
    gateway.slots = [];
    expect(textIn(await open())).to.include('Der er ingen ledige tider lige nu.');
    gateway.company = undefined;
    expect(headingOf(await open())).to.equal('Virksomheden er her ikke mere');
    gateway.problem = { code: 'unavailable', status: 503, fits: /companies/ };
    const widget = await open();
    expect(headingOf(widget)).to.equal('Vi kan ikke hente tiderne lige nu');
    gateway.problem = undefined;
    gateway.company = { id: 'eksempelhavn', name: 'Eksempelhavn Lager' };
    buttonOf(widget, 'Prøv igen')?.focus();
    await press(widget, 'Prøv igen');
    expect(headingOf(widget)).to.equal('Aftal et møde med Eksempelhavn Lager');
    expect(focusIn(widget), 'where the pressed button was').to.equal('heading');
  });

  it('no longer says that there is no network once it is back, and moves nobody', async () => {
    gateway.problem = { code: 'offline', status: 503, fits: /./ };
    const widget = await open();
    expect(headingOf(widget)).to.equal('Vi kan ikke hente tiderne lige nu');
    gateway.problem = undefined;
    await netIsBack(widget);
    expect(headingOf(widget), 'got by itself').to.equal('Aftal et møde med Eksempelhavn Lager');
    gateway.problem = { code: 'offline', status: 503, fits: /PUT/ };
    await press(widget, at10);
    expect(textIn(widget)).to.include('Du er ikke på nettet lige nu');
    buttonOf(widget, at13)?.focus();
    const focused = widget.shadowRoot?.activeElement;
    await netIsBack(widget);
    expect(textIn(widget))
      .to.include('Du er på nettet igen. Intet er tabt. Prøv igen nu.')
      .and.not.include('Du er ikke på nettet');
    expect(saidIn(widget)).to.equal('Du er på nettet igen.');
    expect(widget.shadowRoot?.activeElement).to.equal(focused);
    gateway.problem = { code: 'offline', status: 503, fits: /confirmation/ };
    await book(widget);
    expect(textIn(widget)).to.include('Du er ikke på nettet lige nu');
    await netIsBack(widget);
    expect(textIn(widget)).not.to.include('Du er ikke på nettet');
  });

  it('is told to assistive technology as the committed snapshot says', async () => {
    const widget = await open();
    await expectAccessibilityTree(widget, 'times');
    await press(widget, at10);
    await press(widget, 'Aftal mødet');
    if (widget.state.type !== 'confirming') throw new Error(widget.state.type);
    const { booking } = widget.state;
    widget.state = { ...widget.state, booking: { ...booking, holdUntil: '2099-01-05T08:10:00Z' } };
    await settled(widget);
    await expectAccessibilityTree(widget, 'who comes, with two faults');
    gateway.bookings.clear();
    gateway.slots = three;
    const arabic = await open({ lang: 'ar', reading: 'easy' });
    await expectAccessibilityTree(arabic, 'times, easy-read Arabic');
  });

  it('is said in the person’s time, and in the company’s where that is another', async () => {
    const widget = await open({}, 'America/New_York');
    expect(textIn(widget))
      .to.include('04.00–04.30')
      .and.include('Hos virksomheden er det 10.00–10.30');
    expect(textIn(widget)).to.include('dit eget ur (New York)');
  });

  for (const reading of ['standard', 'easy'] as const) {
    it(`has one primary action at most in every view: ${reading}`, async () => {
      const widget = await open({ reading });
      for (const [name, state] of Object.entries(everyView)) {
        widget.state = state;
        await settled(widget);
        expectOnePrimary(widget, name, reading);
      }
    });
  }

  it('speaks easy-read Arabic from the right', async () => {
    const widget = await open({ lang: 'ar', reading: 'easy' });
    expect(widget.shadowRoot?.querySelector('.ju-root')?.getAttribute('dir')).to.equal('rtl');
    expect(buttonOf(widget, 'اختيار')).to.not.equal(undefined);
  });
});

describe('times', () => {
  it('fall on the person’s own day, also where summer time begins or ends', () => {
    const late = [slot('x', '2027-03-27T23:30:00Z'), slot('y', '2027-03-28T06:00:00Z')];
    expect(daysOf(late, 'Europe/Copenhagen').map(({ day }) => day)).to.deep.equal(['2027-03-28']);
    expect(daysOf(late, 'UTC').map(({ day }) => day)).to.deep.equal(['2027-03-27', '2027-03-28']);
    expect(hoursInWords(slot('y', '2027-03-28T06:00:00Z'), 'da', 'Europe/Copenhagen')).to.match(
      /^0?8\.00/,
    );
    expect(hoursInWords(slot('z', '2027-03-27T06:00:00Z'), 'da', 'Europe/Copenhagen')).to.match(
      /^0?7\.00/,
    );
    expect(companysTime(slot('x', '2027-03-27T23:30:00Z'), 'da', 'UTC')).to.match(
      /søndag.* 28\. marts/,
    );
    expect(companysTime(slot('x', '2027-03-27T10:00:00Z'), 'da', 'Europe/Berlin')).to.equal(
      undefined,
    );
  });

  it('nearest to one that is gone are free and of the same kind', () => {
    const [a] = three;
    const others = [...three, slot('v', '2099-01-05T09:30:00Z', { kind: 'visit' })];
    expect(nearestTo(a as Slot, others).map(({ id }) => id)).to.deep.equal(['b']);
  });
});

describe('a calendar file', () => {
  it('is as RFC 5545 wants it: UTC, escaped, folded by octets, ended by CRLF', () => {
    const file = calendarFile(
      {
        id: 'id-1',
        start: '2027-03-28T10:00:00+02:00',
        end: '2027-03-28T08:30:00Z',
        summary: 'Møde; med A, B \\ C\nlinje',
        place: 'æ'.repeat(60),
      },
      Date.parse('2026-11-21T09:00:00Z'),
    );
    expect(file)
      .to.include('DTSTART:20270328T080000Z\r\n')
      .and.include('DTEND:20270328T083000Z\r\n');
    expect(file).to.include('SUMMARY:Møde\\; med A\\, B \\\\ C\\nlinje\r\n');
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).to.be.at.most(
      75,
    );
    expect(file.replaceAll('\r\n ', '')).to.include(`LOCATION:${'æ'.repeat(60)}`);
    expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });
});
