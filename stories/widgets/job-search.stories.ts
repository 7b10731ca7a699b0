import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { http, HttpResponse } from 'msw';
import { html, JuWishesEvent } from '../../components/core/facade.ts';
import '../../components/widgets/job-search/job-search.ts';
import type { JobPostingPage, JobPostingSummary } from '../../contract/types.ts';
import { createHandlers, type MockOptions } from '../../mocks/handlers.ts';
import { when } from '../shared/waiting.ts';

const meta: Meta = {
  title: 'Widgets/Job search',
  component: 'ju-job-search',
  render: () => html`<ju-job-search ignore-address></ju-job-search>`,
};
export default meta;
type Story = StoryObj;

const served = (options: MockOptions = {}) => ({ msw: { handlers: createHandlers(options) } });
const search = (canvas: HTMLElement) => canvas.querySelector('ju-job-search')!;
const inside = (canvas: HTMLElement, selector: string) =>
  when(() => search(canvas).shadowRoot?.querySelector<HTMLElement>(selector), selector);
const insideCard = async (canvas: HTMLElement, index: number, selector: string) => {
  await inside(canvas, 'ju-job-card');
  const card = search(canvas).shadowRoot?.querySelectorAll('ju-job-card')[index];
  return when(() => card?.shadowRoot?.querySelector<HTMLElement>(selector), selector);
};
/** Everything the widget fetches after its first cards is there. */
const whole = (canvas: HTMLElement) => inside(canvas, '.choices');
const failing = (failure: MockOptions['failure'] & string): Story => ({
  parameters: served({ failure }),
  play: async ({ canvasElement }) => void (await inside(canvasElement, 'ju-state')),
});

export const Loaded: Story = {
  parameters: served(),
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'ju-job-card');
    await whole(canvasElement);
  },
};

export const Loading: Story = { parameters: served({ delayMs: 'infinite' }) };

export const Empty: Story = {
  render: () => html`
    <ju-job-search ignore-address words="astronaut" kind="temp" near="7700"></ju-job-search>
  `,
  parameters: served(),
  play: async ({ canvasElement }) => void (await inside(canvasElement, 'ju-state')),
};

export const NoConnection = failing('network');
export const Unavailable = failing('unavailable');
export const TooManyRequests = failing('too-many-requests');
export const UnknownPlace: Story = {
  render: () => html`<ju-job-search ignore-address near="Nirgends"></ju-job-search>`,
  parameters: served(),
  play: async ({ canvasElement }) => void (await inside(canvasElement, 'ju-state')),
};

const longWinded = (number: number): JobPostingSummary => ({
  id: `long-${number}`,
  title:
    'Beskæftigelsesindsatsplanlægningsmedarbejder med ansvar for tværfagligt samarbejde i hele kommunen',
  summary: '',
  kind: 'ordinary',
  hiringOrganization: {
    name: 'Aktieselskabet for Meget Lange Virksomhedsnavne og Datterselskaber (opdigtet)',
    anonymous: false,
  },
  jobLocation: {
    streetAddress: 'Den Meget Lange Prøvevej 1000, bygning 12, indgang F',
    addressLocality: 'Thisted',
    postalCode: '7700',
    municipality: { code: '787', name: 'Thisted' },
    located: 'postal-code',
  },
  workHours: 'Skiftende arbejdstider, 12 til 37 timer om ugen efter aftale med teamet',
  datePosted: '2026-11-01',
  reasons: [],
});

/** Words longer than anything has room for. */
export const LongText: Story = {
  parameters: {
    msw: {
      handlers: [
        http.get('*/v1/job-postings', () =>
          HttpResponse.json<JobPostingPage>({
            items: [1, 2, 3].map(longWinded),
            total: { value: 3, relation: 'exact' },
            next: null,
          }),
        ),
        ...createHandlers(),
      ],
    },
  },
};
export const LongTextNarrow: Story = { ...LongText, globals: { width: '320' } };

export const Narrow: Story = { ...Loaded, globals: { width: '320' } };

/** The choices, open where they are folded. */
export const Choices: Story = {
  ...Narrow,
  play: async ({ canvasElement }) => {
    await whole(canvasElement);
    (await inside(canvasElement, 'button.more')).click();
    await when(() => search(canvasElement).choosing, 'the choices open');
  },
};

/** Started by wishes: the results and each card say why. */
export const Wishes: Story = {
  parameters: served(),
  play: async ({ canvasElement }) => {
    await whole(canvasElement);
    document.dispatchEvent(
      new JuWishesEvent({ near: '7700', radiusKm: 20, kinds: ['temp', 'part-time'] }),
    );
    await inside(canvasElement, '.because');
  },
};
export const WishesNarrow: Story = { ...Wishes, globals: { width: '320' } };

export const Posting: Story = {
  parameters: served(),
  play: async ({ canvasElement }) => {
    (await insideCard(canvasElement, 0, '.open')).click();
    await inside(canvasElement, '.words-of-theirs');
  },
};
export const PostingNarrow: Story = { ...Posting, globals: { width: '320' } };

export const PostingGone: Story = {
  parameters: {
    msw: {
      handlers: [
        http.get('*/v1/job-postings/:id', () =>
          HttpResponse.json(
            { type: '/problems/not-found', title: 'Not found', status: 404 },
            { status: 404, headers: { 'content-type': 'application/problem+json' } },
          ),
        ),
        ...createHandlers(),
      ],
    },
  },
  play: async ({ canvasElement }) => {
    (await insideCard(canvasElement, 0, '.open')).click();
    await inside(canvasElement, '.posting ju-alert');
  },
};

/** Two stars lit, then 'My favourites'. */
export const Favourites: Story = {
  parameters: served(),
  play: async ({ canvasElement }) => {
    for (const index of [0, 1]) (await insideCard(canvasElement, index, '.star')).click();
    await when(() => search(canvasElement).favourites.size === 2, 'the stars');
    await whole(canvasElement);
    (await inside(canvasElement, '.to-favourites')).click();
    await inside(canvasElement, '.favourites :is(ju-job-card, .empty)');
  },
};

/** Page after page of ten thousand; cards out of sight cost no layout. */
export const TenThousand: Story = {
  parameters: served({ count: 10_000 }),
  play: async ({ canvasElement }) => void (await inside(canvasElement, 'ju-show-more')),
};
