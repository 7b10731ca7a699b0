import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { http, HttpResponse } from 'msw';
import { html, JuWishesEvent } from '../../components/core/facade.ts';
import '../../components/widgets/job-search/job-search.ts';
import { isPacked } from '../../components/widgets/job-search/state.ts';
import type { JobPostingPage, JobPostingSummary } from '../../contract/types.ts';
import { createHandlers, type MockOptions } from '../../mocks/handlers.ts';
import { playground } from '../shared/playground.ts';
import { when } from '../shared/waiting.ts';

const meta: Meta = {
  title: 'Widgets/Job search',
  component: 'ju-job-search',
  render: () => html`<ju-job-search ignore-address></ju-job-search>`,
};
export default meta;

export const Playground = { ...playground('ju-job-search'), tags: ['once'] };
type Story = StoryObj;

const served = (options: MockOptions = {}) => ({ msw: { handlers: createHandlers(options) } });
const search = (canvas: HTMLElement) => canvas.querySelector('ju-job-search')!;
const inside = (canvas: HTMLElement, selector: string) =>
  when(() => search(canvas).shadowRoot?.querySelector<HTMLElement>(selector), selector);
/** In the posting that is open. */
const insidePosting = (canvas: HTMLElement, selector: string) =>
  when(
    () =>
      search(canvas)
        .shadowRoot?.querySelector('.posting-details')
        ?.shadowRoot?.querySelector<HTMLElement>(selector),
    selector,
  );
const insideCard = async (canvas: HTMLElement, index: number, selector: string) => {
  await jobs(canvas);
  const card = search(canvas).shadowRoot?.querySelectorAll('ju-job-card')[index];
  return when(() => card?.shadowRoot?.querySelector<HTMLElement>(selector), selector);
};
/** Everything the widget fetches after its first cards is there. */
const whole = (canvas: HTMLElement) => when(() => search(canvas).more, 'the rest of the widget');
/** The jobs; in easy-read they stand behind the questions. */
const jobs = async (canvas: HTMLElement) => {
  await whole(canvas);
  search(canvas).guide = undefined;
  await inside(canvas, 'ju-job-card');
};
/** Answers of the guide, question after question. */
const onwards = async (canvas: HTMLElement, times: number) => {
  for (let time = 0; time < times; time++) {
    ((await inside(canvas, '.guide form')) as HTMLFormElement).requestSubmit();
    await search(canvas).updateComplete;
  }
};
const easy = { reading: 'easy' } as const;
const failing = (failure: MockOptions['failure'] & string): Story => ({
  parameters: served({ failure }),
  play: async ({ canvasElement }) => {
    await whole(canvasElement);
    search(canvasElement).guide = undefined;
    await inside(canvasElement, 'ju-state');
  },
});

export const Loaded: Story = {
  parameters: served(),
  play: async ({ canvasElement }) => void (await whole(canvasElement)),
};

export const Loading: Story = { parameters: served({ delayMs: 'infinite' }) };

export const Empty: Story = {
  render: () => html`
    <ju-job-search ignore-address words="astronaut" kind="temp" near="7700"></ju-job-search>
  `,
  parameters: served(),
  play: async ({ canvasElement }) => {
    await whole(canvasElement);
    await inside(canvasElement, 'ju-state');
  },
};

export const NoConnection = failing('network');
export const Unavailable = failing('unavailable');
export const TooManyRequests = failing('too-many-requests');
export const UnknownPlace: Story = {
  render: () => html`<ju-job-search ignore-address near="Nirgends"></ju-job-search>`,
  parameters: served(),
  play: async ({ canvasElement }) => {
    await whole(canvasElement);
    await inside(canvasElement, 'ju-state');
  },
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
export const LongTextNarrow: Story = { ...LongText, tags: ['once'], globals: { width: '320' } };

export const Narrow: Story = { ...Loaded, tags: ['once'], globals: { width: '320' } };

/** The choices, open where they are folded. */
export const Choices: Story = {
  ...Narrow,
  play: async ({ canvasElement }) => {
    await whole(canvasElement);
    // Easy-read asks one thing at a time instead.
    if (search(canvasElement).readingMode === 'easy') return;
    (await inside(canvasElement, 'button.more')).click();
    await when(() => search(canvasElement).choosing, 'the choices open');
  },
};

/** What fits best first, with the reasons; the first job put away, with the way back in its place. */
export const BestFit: Story = {
  parameters: served(),
  play: async ({ canvasElement }) => {
    await whole(canvasElement);
    // Easy-read asks for wishes instead of an order.
    if (search(canvasElement).readingMode === 'easy') return;
    await search(canvasElement).change({ near: '7700' });
    await search(canvasElement).marks?.matching.turn(true);
    (await inside(canvasElement, '.fits .dismiss')).click();
    await inside(canvasElement, '.put-away');
  },
};

/** The second room. */
export const Companies: Story = {
  parameters: served(),
  play: async ({ canvasElement }) => {
    await whole(canvasElement);
    await search(canvasElement).views?.openCompanies();
    await inside(canvasElement, ':is(.company, .companies-view ju-state)');
  },
};
export const CompaniesNarrow: Story = { ...Companies, tags: ['once'], globals: { width: '320' } };

/** More choices than there is room for, and a search that gets a name. */
export const ManyChoices: Story = {
  parameters: served(),
  tags: ['once'],
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await whole(canvasElement);
    if (search(canvasElement).readingMode === 'easy') return;
    await search(canvasElement).change({
      kinds: ['ordinary', 'part-time', 'temp'],
      further: {
        hours: ['full-time', 'part-time', 'evening', 'night', 'weekend'],
        language: ['da', 'en', 'de', 'ar', 'uk'],
        education: 'long',
      },
    });
    await inside(canvasElement, '.chips .link');
    await search(canvasElement).change({ kinds: [], further: { hours: ['full-time'] } });
    (await inside(canvasElement, '.save-search')).click();
    await inside(canvasElement, '.naming');
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
export const WishesNarrow: Story = { ...Wishes, tags: ['once'], globals: { width: '320' } };

export const Posting: Story = {
  parameters: served(),
  play: async ({ canvasElement }) => {
    (await insideCard(canvasElement, 0, '.open')).click();
    await insidePosting(canvasElement, '.words-of-theirs, .whole-text');
  },
};
export const PostingNarrow: Story = { ...Posting, tags: ['once'], globals: { width: '320' } };

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
    await insidePosting(canvasElement, 'ju-alert');
  },
};

/** Two stars lit, then 'My favourites'. */
export const Favourites: Story = {
  parameters: served(),
  play: async ({ canvasElement }) => {
    await jobs(canvasElement);
    const { state } = search(canvasElement);
    const found = state.type === 'loaded' ? state.items : [];
    for (const posting of found.slice(0, 2)) {
      if (!isPacked(posting)) search(canvasElement).turnStar(posting);
    }
    await when(() => search(canvasElement).favourites.size === 2, 'the stars');
    (await inside(canvasElement, '.to-favourites')).click();
    await inside(canvasElement, '.favourites :is(ju-job-card, .empty)');
  },
};

/** Page after page of ten thousand; cards out of sight cost no layout. */
export const TenThousand: Story = {
  parameters: served({ count: 10_000 }),
  play: async ({ canvasElement }) => {
    await jobs(canvasElement);
    await inside(canvasElement, 'ju-show-more');
  },
};

/** Easy-read asks one question at a time, with pictures: what? */
export const EasyWhat: Story = {
  parameters: served(),
  globals: easy,
  play: async ({ canvasElement }) =>
    (await inside(canvasElement, '.tiles input[value="kitchen"]')).click(),
};
/** … where? */
export const EasyWhere: Story = {
  parameters: served(),
  globals: easy,
  play: async ({ canvasElement }) => onwards(canvasElement, 1),
};
/** … what kind? Each kind says what it means. */
export const EasyKind: Story = {
  parameters: served(),
  globals: easy,
  play: async ({ canvasElement }) => onwards(canvasElement, 2),
};
export const EasyJobs: Story = {
  parameters: served(),
  globals: easy,
  play: async ({ canvasElement }) => jobs(canvasElement),
};
export const EasyPosting: Story = { ...Posting, globals: easy };
export const EasyNarrow: Story = {
  ...EasyWhat,
  tags: ['once'],
  globals: { ...easy, width: '320' },
};
export const EasyPostingNarrow: Story = {
  ...Posting,
  tags: ['once'],
  globals: { ...easy, width: '320' },
};

export const Arabic: Story = { ...Loaded, tags: ['once'], globals: { language: 'ar' } };
export const ArabicNarrow: Story = {
  ...Loaded,
  tags: ['once'],
  globals: { language: 'ar', width: '320' },
};
export const ArabicPosting: Story = { ...Posting, tags: ['once'], globals: { language: 'ar' } };
export const ArabicEasy: Story = {
  ...EasyWhat,
  tags: ['once'],
  globals: { ...easy, language: 'ar' },
};
export const ArabicEasyJobs: Story = {
  ...EasyJobs,
  tags: ['once'],
  globals: { ...easy, language: 'ar' },
};
