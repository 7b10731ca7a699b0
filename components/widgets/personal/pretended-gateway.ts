import { createContractClient, handleInMemory } from '../../../contract/client.ts';
import type {
  Application,
  Booking,
  BookingConfirmation,
  BookingFields,
  Slot,
} from '../../../contract/types.ts';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** Requests that all gateways here have had, and those of them that they are busy with. */
export const traffic = { asked: 0, busy: 0 };

/** A gateway in memory that writes down what it is asked, and can be told to fail, to wait or to lose its answers. */
export class PretendedGateway {
  readonly sent: Sent[] = [];
  readonly applications = new Map<string, Application>();
  readonly bookings = new Map<string, Booking>();
  slots: Slot[] = [];
  posting: object | undefined = {
    id: 'aa-1',
    title: 'Lagermedarbejder',
    summary: '',
    description: '',
    kind: 'ordinary',
    hiringOrganization: { name: 'Eksempelhavn Lager', anonymous: false },
    directApply: true,
    validThrough: '2099-01-31',
  };
  company: object | undefined = {
    id: 'eksempelhavn',
    name: 'Eksempelhavn Lager',
    unsolicited: true,
    offersMeetings: true,
  };
  profile: object | undefined;
  /** Answers requests whose method and path fit with a problem, so many times. */
  problem: { code: string; status: number; fits: RegExp; times?: number } | undefined;
  /** Does what it is asked, and then the answer is lost. */
  losesAnswer: RegExp | undefined;
  wait: Promise<void> | undefined;
  readonly handle = handleInMemory();
  readonly client = createContractClient({
    baseUrl: 'https://gateway.test',
    handle: this.handle,
    fetch: (request) => this.#answer(request),
  });

  sentTo(method: string, part: string): readonly Sent[] {
    return this.sent.filter((one) => one.method === method && one.path.includes(part));
  }

  async #answer(request: Request): Promise<Response> {
    traffic.asked++;
    traffic.busy++;
    try {
      return await this.#answerTo(request);
    } finally {
      traffic.busy--;
    }
  }
  async #answerTo(request: Request): Promise<Response> {
    const { pathname: path } = new URL(request.url);
    const { method } = request;
    const body = await request.clone().text();
    this.sent.push({ method, path, body });
    // Who is told to wait is waited for by nobody.
    traffic.busy--;
    await this.wait;
    traffic.busy++;
    const { problem } = this;
    if (problem?.fits.test(`${method} ${path}`) && (problem.times ??= Infinity) > 0) {
      problem.times--;
      return failed(problem.code, problem.status);
    }
    const answer = this.#route(method, path, body ? JSON.parse(body) : undefined);
    if (this.losesAnswer?.test(`${method} ${path}`)) {
      this.losesAnswer = undefined;
      throw new TypeError('The connection broke.');
    }
    return answer;
  }

  #route(method: string, path: string, body: unknown): Response {
    const id = path.split('/').at(-1) ?? '';
    if (path === '/v1/visitors') return json({ handle: 'pretended'.repeat(5) }, 201);
    if (path.startsWith('/v1/job-postings/')) return found(this.posting);
    if (path.endsWith('/slots')) return json({ items: this.slots });
    if (path.startsWith('/v1/companies/')) return found(this.company);
    if (path.endsWith('/profile')) {
      return this.profile ? json(this.profile) : new Response(null, { status: 204 });
    }
    if (path.endsWith('/applications')) return json({ items: [...this.applications.values()] });
    if (path.includes('/applications/')) return this.#application(method, id, body as Application);
    if (path.endsWith('/bookings')) return json({ items: [...this.bookings.values()] });
    if (path.includes('/bookings/')) {
      return this.#booking(method, path, (body ?? {}) as BookingFields & BookingConfirmation);
    }
    return failed('not-found', 404);
  }

  #application(method: string, id: string, fields: Application): Response {
    if (method === 'DELETE') {
      this.applications.delete(id);
      return new Response(null, { status: 204 });
    }
    if (!this.posting) return failed('not-found', 404);
    const known = this.applications.get(id) ?? {
      ...fields,
      id,
      title: 'Lagermedarbejder',
      companyName: 'Eksempelhavn Lager',
      sent: '2026-11-21T09:15:00Z',
    };
    this.applications.set(id, known);
    return json(known);
  }

  #booking(
    method: string,
    path: string,
    { slot: wanted, ...confirmation }: BookingFields & BookingConfirmation,
  ): Response {
    const id = /bookings\/([^/]+)/.exec(path)?.[1] ?? '';
    const before = this.bookings.get(id);
    if (method === 'DELETE') {
      if (before) {
        this.#give(before.slot.id, 1);
        this.bookings.set(id, { ...before, status: 'cancelled' });
      }
      return new Response(null, { status: 204 });
    }
    if (path.endsWith('/confirmation')) {
      if (!before || before.status === 'cancelled') return failed('hold-expired', 409);
      const { holdUntil: _, ...rest } = before;
      return this.#keep(id, { ...rest, ...confirmation, status: 'confirmed' });
    }
    const slot = this.slots.find((one) => one.id === wanted);
    if (before?.slot.id === wanted && before.status !== 'cancelled') return json(before);
    if (!slot || slot.left < 1) return failed('slot-taken', 409);
    this.#give(wanted, -1);
    if (before && before.status !== 'cancelled') this.#give(before.slot.id, 1);
    const status = before?.status === 'confirmed' ? 'confirmed' : 'held';
    return this.#keep(id, {
      id,
      slot,
      companyName: 'Eksempelhavn Lager',
      ...(before?.contact && { contact: before.contact }),
      status,
      ...(status === 'held' && { holdUntil: new Date(Date.now() + 600_000).toISOString() }),
    });
  }
  #keep(id: string, booking: Booking): Response {
    this.bookings.set(id, booking);
    return json(booking);
  }
  #give(slot: string, places: number): void {
    this.slots = this.slots.map((one) =>
      one.id === slot ? { ...one, left: one.left + places } : one,
    );
  }
}

/** An answer of a gateway that a test pretends. */
export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });
/** A problem of that code. */
export const failed = (code: string, status: number): Response =>
  json({ type: `/problems/${code}`, title: code, status }, status);
const found = (body: object | undefined) => (body ? json(body) : failed('not-found', 404));
