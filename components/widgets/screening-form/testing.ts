import { createContractClient } from '../../../contract/client.ts';
import { servedScreening } from '../../../contract/screening/default.ts';
import type {
  ScreeningQuestion,
  ServedScreening,
} from '../../../contract/screening/description.ts';
import type { Municipality, Place, Skill } from '../../../contract/types.ts';
import {
  contractContext,
  surroundingsContext,
  type ReadingMode,
  type Surroundings,
} from '../../core/facade.ts';
import { ContextProvider } from '../../core/providing.ts';
import { fixture, html } from '../../testing/testing.ts';
import './screening-form.ts';
import type { JuScreeningForm } from './screening-form.ts';
import type { ScreeningState } from './state.ts';
import { failed, json } from '../personal/pretended-gateway.ts';

/** The day on which tests ask. */
const today = '2026-11-21';
/** The ordinary questions. */
export const ordinary: ServedScreening = servedScreening(today);

/** A municipality's own questions, by theme. */
export const asks = (
  steps: Readonly<Record<string, readonly (ScreeningQuestion | ScreeningQuestion['id'])[]>>,
): ServedScreening => ({
  ...ordinary,
  steps: Object.entries(steps).map(([theme, questions]) => ({
    theme,
    questions: questions.map((question) =>
      typeof question === 'string' ? ({ id: question } as ScreeningQuestion) : question,
    ),
  })),
});

/** A municipality that asks little: for what is the same with every question. */
export const few = asks({
  work: ['place', 'kinds'],
  languages: ['language'],
  health: ['health', 'health-note'],
});

/** Nothing of earlier tests rests in this browser. */
export function forgetDrafts(): void {
  localStorage.removeItem('jobunivers.screening');
  sessionStorage.clear();
}

/** One request as it left the page. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** A gateway in memory that writes down what it is asked, and can be told to fail or to wait. Not part of the library. */
export class PretendedGateway {
  /** Requests on their way to any of them, but for those that were told to wait. */
  static busy = 0;

  readonly sent: Sent[] = [];
  readonly kept = new Map<string, unknown>();
  places: Place[] = [
    { type: 'postal-code', name: '7700', label: '7700 Thisted' },
    { type: 'town', name: 'Thisted', label: 'Thisted' },
    { type: 'town', name: 'Nykøbing Falster', label: 'Nykøbing Falster' },
    { type: 'town', name: 'Nykøbing Mors', label: 'Nykøbing Mors' },
  ];
  screening: ServedScreening | undefined = few;
  skills: Skill[] = [
    {
      uri: 'http://data.europa.eu/esco/skill/clean',
      labels: { da: 'gøre rent', en: 'clean' },
    },
    { uri: 'http://data.europa.eu/esco/skill/truck', labels: { da: 'køre truck' } },
  ];
  municipalities: Municipality[] = [{ code: '787', name: 'Thisted', mainTown: 'Thisted' }];
  /** Answers every request, or every one of a path, with a problem. */
  problem: { code: string; status: number; path?: string } | undefined;
  /** Requests wait for this before they are answered. */
  wait: Promise<void> | undefined;

  readonly client = createContractClient({
    baseUrl: 'https://gateway.test',
    fetch: async (request) => {
      PretendedGateway.busy++;
      try {
        return await this.#answer(request);
      } finally {
        PretendedGateway.busy--;
      }
    },
  });

  /** What was sent with a method, as `PUT`, to a path's end. */
  sentTo(method: string, end: string): readonly Sent[] {
    return this.sent.filter((sent) => sent.method === method && sent.path.endsWith(end));
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname: path, searchParams } = new URL(request.url);
    const body = await request.clone().text();
    this.sent.push({ method: request.method, path, body: `${body}${searchParams}` });
    if (this.wait) {
      PretendedGateway.busy--;
      await this.wait;
      PretendedGateway.busy++;
    }
    const { problem } = this;
    if (problem && path !== '/v1/screening' && path.includes(problem.path ?? ''))
      return failed(problem.code, problem.status);
    if (path === '/v1/visitors') return json({ handle: 'pretended'.repeat(5) }, 201);
    if (path === '/v1/places') {
      const query = (searchParams.get('query') ?? '').toLowerCase();
      return json({
        items: this.places.filter(({ label }) => label.toLowerCase().startsWith(query)),
      });
    }
    if (path === '/v1/screening') {
      return this.screening ? json(this.screening) : failed('internal', 500);
    }
    if (path === '/v1/skills') {
      const query = (searchParams.get('query') ?? '').toLowerCase();
      return json({
        items: this.skills.filter(({ labels }) =>
          Object.values(labels).some((label) => label.startsWith(query)),
        ),
      });
    }
    if (path === '/v1/municipalities') return json({ items: this.municipalities });
    if (request.method === 'GET') {
      return this.kept.has(path) ? json(this.kept.get(path)) : new Response(null, { status: 204 });
    }
    if (request.method === 'PUT') this.kept.set(path, JSON.parse(body));
    else this.kept.delete(path);
    return new Response(null, { status: 204 });
  }
}

/** The form beside a gateway, as a shell sets it up. */
export async function formWith(
  gateway: PretendedGateway,
  attributes: { lang?: string; reading?: ReadingMode; 'reading-bar'?: string } = {},
  surroundings: Surroundings = {},
): Promise<JuScreeningForm> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(place as HTMLElement & { addController(): void }, {
    context: contractContext,
    initialValue: gateway.client,
  });
  new ContextProvider(place as HTMLElement & { addController(): void }, {
    context: surroundingsContext,
    initialValue: surroundings,
  });
  const form = document.createElement('ju-screening-form');
  for (const [name, value] of Object.entries({ 'reading-bar': 'off', ...attributes }))
    form.setAttribute(name, value);
  place.append(form);
  await settled(form);
  return form;
}

/** The form showing one state, with nobody to ask. */
export async function formShowing(
  state: ScreeningState,
  { lang = 'da', scheme = 'light', reading = 'standard' } = {},
): Promise<JuScreeningForm> {
  const form = await fixture<JuScreeningForm>(
    html`<ju-screening-form
      lang=${lang}
      scheme=${scheme}
      reading=${reading}
      reading-bar="off"
      .state=${state}
    ></ju-screening-form>`,
  );
  await settled(form);
  return form;
}

/** Waits until requests are answered, and everything inside has rendered. */
export async function settled(form: JuScreeningForm): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = PretendedGateway.busy > 0 ? 0 : quiet + 1) {
    await new Promise((resolve) => setTimeout(resolve, 4));
    await form.updateComplete;
    for (const element of form.shadowRoot?.querySelectorAll('*') ?? []) {
      await (element as Partial<JuScreeningForm>).updateComplete;
    }
  }
}

type Inner = HTMLElement & { readonly shadowRoot: ShadowRoot };

/** Presses the button whose words begin so. */
export async function press(form: JuScreeningForm, words: string): Promise<void> {
  const buttons = [...(form.shadowRoot?.querySelectorAll<Inner>('ju-button') ?? [])];
  const button = buttons.find((each) => each.textContent.trim().startsWith(words));
  if (!button) throw new Error(`No button '${words}' among: ${buttons.map((b) => b.textContent)}`);
  button.shadowRoot.querySelector('button')?.click();
  await settled(form);
}

/** Chooses the card with this value. */
export async function choose(form: JuScreeningForm, value: string): Promise<void> {
  const groups = form.shadowRoot?.querySelectorAll<Inner>('ju-choice-group') ?? [];
  for (const group of groups) {
    group.shadowRoot.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  }
  await settled(form);
}

/** Types into the view's text field. */
export async function type(form: JuScreeningForm, tag: string, words: string): Promise<void> {
  const field = form.shadowRoot?.querySelector<Inner>(tag);
  const input = field?.shadowRoot.querySelector<HTMLInputElement>('input, textarea');
  if (!input) throw new Error(`No ${tag} here.`);
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(form);
}

/** The words of the view's heading. */
export const headingOf = (form: JuScreeningForm): string =>
  form.shadowRoot?.querySelector('#heading')?.textContent.trim() ?? '';
/** What the live region says. */
export const saidBy = (form: JuScreeningForm): string =>
  form.shadowRoot?.querySelector('[aria-atomic="true"]')?.textContent.trim() ?? '';
/** The focused element inside the form, by its id or its words. */
export const focusIn = (form: JuScreeningForm): string =>
  form.shadowRoot?.activeElement?.id || (form.shadowRoot?.activeElement?.textContent.trim() ?? '');
