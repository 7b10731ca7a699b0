import { spokenText } from '../../core/speech/spoken-text.ts';
import { expect } from '../../testing/testing.ts';
import { asks, choose, forgetDrafts, formWith, press, PretendedGateway, type } from './testing.ts';

const canary = 'kanariefugl-i-minen';
const personalNumber = ['31', '12', '99', '-', '0'.repeat(4)].join('');

/** Everything by which words could leave the form, written down. Answers with the record and what ends it. */
function overhear(): { readonly heard: string[]; stop(): void } {
  const heard: string[] = [];
  const undo: (() => void)[] = [];
  const tap = (owner: object, name: string, read: (self: unknown, given: unknown[]) => unknown) => {
    const target = owner as Record<string, (...given: unknown[]) => unknown>;
    const own = target[name]!;
    target[name] = function (this: unknown, ...given: unknown[]) {
      heard.push(`${name} ${JSON.stringify(read(this, given))}`);
      return own.apply(this, given);
    };
    undo.push(() => (target[name] = own));
  };
  const given = (_self: unknown, values: unknown[]) => values.map(String);
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) tap(console, name, given);
  for (const name of ['setItem']) tap(Storage.prototype, name, given);
  for (const name of ['pushState', 'replaceState']) tap(history, name, (_self, all) => all);
  tap(globalThis, 'fetch', given);
  tap(globalThis, 'postMessage', (_self, all) => all);
  tap(navigator, 'sendBeacon', given);
  tap(XMLHttpRequest.prototype, 'open', given);
  tap(BroadcastChannel.prototype, 'postMessage', (_self, all) => all);
  tap(EventTarget.prototype, 'dispatchEvent', (_self, [event]) => [
    (event as Event).type,
    // An element, as a request for a context has it, is no message.
    ...Object.values(event as object).filter((value) => !(value instanceof Element)),
    (event as CustomEvent).detail,
  ]);
  return { heard, stop: () => undo.forEach((each) => each()) };
}

describe('What is said of health', () => {
  let gateway: PretendedGateway;
  beforeEach(() => {
    forgetDrafts();
    gateway = new PretendedGateway();
  });

  it('is in one request body after the press that saves it, and nowhere else', async () => {
    const { heard, stop } = overhear();
    const outside = () =>
      [
        ...heard,
        location.href,
        document.title,
        document.cookie,
        JSON.stringify(history.state),
        JSON.stringify({ ...sessionStorage }),
        JSON.stringify({ ...localStorage }),
        document.body.outerHTML,
        ...performance.getEntriesByType('resource').map(({ name }) => name),
      ].join('\n');
    try {
      const form = await formWith(gateway);
      await choose(form, 'unknown');
      await press(form, 'Næste');
      await choose(form, 'temp');
      await press(form, 'Næste');
      await press(form, 'Spring over');
      await choose(form, 'mental');
      await press(form, 'Næste');
      await type(form, 'ju-textarea', `${canary} ${personalNumber}`);
      expect(form.shadowRoot?.textContent).to.contain('ligner et CPR-nummer');
      await press(form, 'Næste');
      await press(form, 'Gem og se job');
      await press(form, 'Se job');
      expect(gateway.sent.map(({ body }) => body).join()).not.to.match(/kanarie|mental/);
      await press(form, 'Ja, gem mit svar om helbred');
      await press(form, 'Se job');

      const told = gateway.sent.filter(({ body, path }) => /kanarie|mental/.test(body + path));
      expect(told).to.have.length(1);
      expect(told[0]).to.include({ method: 'PUT', path: '/v1/visitors/me/health-answers' });
      expect(JSON.parse(told[0]!.body)).to.deep.equal({
        consent: true,
        challenges: ['mental'],
        note: `${canary} ••••••-••••`,
      });
      expect(heard.join('\n'), 'the record works').to.contain('ju-wishes');
      expect(outside()).not.to.match(/kanarie|mental|psykisk/);
    } finally {
      stop();
    }
  });

  it('is not read aloud: a voice may be somebody else’s, far away', async () => {
    gateway.screening = asks({ work: ['kinds', 'words'], health: ['health', 'health-note'] });
    const form = await formWith(gateway);
    await choose(form, 'temp');
    await press(form, 'Næste');
    await type(form, 'ju-text-field', canary);
    await press(form, 'Næste');
    await choose(form, 'mental');
    await press(form, 'Næste');
    await type(form, 'ju-textarea', canary);
    await press(form, 'Næste');
    expect(form.shadowRoot?.textContent).to.contain(canary);
    const spoken = spokenText(form)
      .map(({ text }) => text)
      .join(' ');
    expect(spoken, 'what was chosen is').to.contain('Vikarjob');
    expect(spoken).not.to.match(/kanarie|psykisk/i);
  });

  it('is not even asked to be looked over by a spelling service', async () => {
    const form = await formWith(gateway);
    for (let step = 0; step < 3; step++) await press(form, 'Spring over');
    await choose(form, 'other');
    await press(form, 'Næste');
    const note = form.shadowRoot
      ?.querySelector('ju-textarea')
      ?.shadowRoot?.querySelector('textarea');
    expect(note?.spellcheck).to.be.false;
  });
});

describe('A personal number', () => {
  it('is in no request, no storage and no event', async () => {
    forgetDrafts();
    const gateway = new PretendedGateway();
    gateway.screening = asks({ work: ['place', 'words'] });
    const { heard, stop } = overhear();
    try {
      const form = await formWith(gateway);
      await type(form, 'ju-combobox', personalNumber);
      await press(form, 'Næste');
      expect(form.shadowRoot?.querySelector('ju-combobox')?.error).to.contain('CPR-nummer');
      await type(form, 'ju-combobox', '7700');
      await press(form, 'Næste');
      await type(form, 'ju-text-field', `have ${personalNumber}`);
      expect(form.shadowRoot?.textContent).to.contain('ligner et CPR-nummer');
      await press(form, 'Næste');
      await press(form, 'Gem og se job');
      await press(form, 'Se job');
      expect(gateway.sentTo('PUT', 'profile')[0]?.body).to.contain('have ••••••-••••');
      const everything = [
        heard.join(),
        JSON.stringify(gateway.sent),
        JSON.stringify({ ...sessionStorage, ...localStorage }),
      ];
      expect(everything.join()).not.to.contain(personalNumber);
    } finally {
      stop();
    }
  });
});
