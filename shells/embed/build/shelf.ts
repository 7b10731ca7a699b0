import { join } from 'node:path';
import type { ReservedSize } from '../../../contract/manifest.ts';

/** What goes into one file of texts per language and reading mode. */
export interface TextsBundle {
  readonly tag: `ju-${string}`;
  /** Texts that the widget needs, itself and the elements inside it. */
  readonly namespaces: readonly string[];
}

interface WidgetSource extends TextsBundle {
  readonly timeoutMs: number;
  readonly sizes?: readonly ReservedSize[];
}

/** Runs in the host's page, out of our federated container. */
export interface PageWidgetSource extends WidgetSource {
  readonly isolation: 'page';
  readonly expose: `./${string}`;
  /** Module whose default export is the element's class. */
  readonly entry: string;
  /** Modules that the widget asks for later, by the name it asks by. */
  readonly lazy?: Readonly<Record<`./${string}`, string>>;
}

/** Runs in the first-party frame; `entry` is the script of the frame's page. */
export interface FrameWidgetSource extends WidgetSource {
  readonly isolation: 'frame';
  readonly entry: string;
  /** Modules that the widget asks for later, by the name it asks by; each is a file of its own. */
  readonly lazy?: Readonly<Record<string, string>>;
}

export type ShelfSource = PageWidgetSource | FrameWidgetSource;

const at = (path: string): string => join(import.meta.dirname, '..', '..', '..', path);

/** Modules that widgets ask for later, by the name they ask by. */
const late = {
  'job-search-more': 'components/widgets/job-search/more.ts',
  'job-search-choices': 'components/widgets/job-search/choices.ts',
  'job-search-match': 'components/widgets/job-search/match.ts',
  'job-search-companies': 'components/widgets/job-search/companies.ts',
  'job-search-saved': 'components/widgets/job-search/saved.ts',
  'job-search-easy': 'components/widgets/job-search/easy.ts',
  'job-search-map': 'components/widgets/job-search/render-map.ts',
  'map-tiles': 'components/elements/map/tiles.ts',
  'job-card-easy': 'components/widgets/job-card/easy-card.ts',
  'job-details': 'shells/embed/remote/job-details.ts',
  'job-details-easy': 'components/widgets/job-details/easy.ts',
  'job-details-more': 'components/widgets/job-details/more.ts',
  'part-in-address': 'components/widgets/personal/part-in-address.ts',
  'structured-data': 'components/widgets/job-details/data.controller.ts',
  'rich-text': 'components/widgets/job-details/rich-text.ts',
  video: 'components/elements/video/video.ts',
  'translate-text': 'components/elements/translate-text/translate-text.ts',
  'reading-bar': 'components/elements/reading-bar/reading-bar.ts',
  'read-aloud': 'components/elements/read-aloud/read-aloud.ts',
  'read-telephone': 'components/widgets/contact/read-telephone.ts',
  calendar: 'components/elements/calendar/calendar.ts',
  'posting-form-parts': 'components/widgets/posting-form/parts.ts',
  // Imported, not asked for: named here it has a file of its own, and does not weigh on what both its users need.
  follows: 'components/widgets/job-search/follows.controller.ts',
} as const;
type Late = keyof typeof late;

const everywhere: readonly Late[] = ['translate-text', 'reading-bar', 'read-aloud'];
/** What a posting's details ask for, wherever they are shown. */
const details: readonly Late[] = [
  'job-details-easy',
  'job-details-more',
  'structured-data',
  'rich-text',
  'video',
];

interface Widget {
  /** The tag without `ju-`; its entry stands under this name in `shells/embed/remote` or `shells/embed/frame`. */
  readonly name: string;
  readonly namespaces: readonly string[];
  /** Height reserved before it has rendered. */
  readonly blockSize: number;
}

const inPage = (
  { name, namespaces, blockSize }: Widget,
  asked: readonly Late[],
): PageWidgetSource => ({
  tag: `ju-${name}`,
  isolation: 'page',
  expose: `./${name}`,
  entry: at(`shells/embed/remote/${name}.ts`),
  lazy: Object.fromEntries([...asked, ...everywhere].map((part) => [`./${part}`, at(late[part])])),
  namespaces: ['common', ...namespaces],
  timeoutMs: 15_000,
  sizes: [{ minInlineSize: 0, blockSize }],
});

const inFrame = (
  { name, namespaces, blockSize }: Widget,
  asked: readonly Late[] = [],
): FrameWidgetSource => ({
  tag: `ju-${name}`,
  isolation: 'frame',
  entry: at(`shells/embed/frame/${name}.ts`),
  lazy: Object.fromEntries(asked.map((part) => [part, at(late[part])])),
  namespaces: ['common', 'form', ...namespaces],
  timeoutMs: 15_000,
  sizes: [{ minInlineSize: 0, blockSize }],
});

/**
 * What every municipality has on its shelf today. A widget more is a line here, a file that exports its class in `../remote`
 * or starts its frame in `../frame`, and its words in builder and fragments. The first is the one whose first card is
 * measured: what it needs stands in its own file, and the others fetch that too.
 */
export const shelf: readonly ShelfSource[] = [
  inPage({ name: 'job-search', namespaces: ['job-search'], blockSize: 640 }, [
    'job-search-more',
    'job-search-choices',
    'job-search-match',
    'job-search-saved',
    'job-search-companies',
    'job-search-easy',
    'job-search-map',
    'map-tiles',
    'job-card-easy',
    'job-details',
    ...details,
  ]),
  inFrame({ name: 'screening-form', namespaces: ['screening-form', 'contact'], blockSize: 480 }, [
    'read-telephone',
  ]),
  inPage({ name: 'job-details', namespaces: ['job-search', 'job-details'], blockSize: 640 }, [
    ...details,
    'part-in-address',
  ]),
  inPage({ name: 'company-page', namespaces: ['job-search', 'company-page'], blockSize: 640 }, [
    'follows',
    'part-in-address',
    'job-card-easy',
    'job-details',
    ...details,
  ]),
  inPage(
    { name: 'posting-form', namespaces: ['form', 'job-search', 'posting-form'], blockSize: 640 },
    ['posting-form-parts', 'job-card-easy', 'calendar'],
  ),
  inFrame(
    {
      name: 'job-application',
      namespaces: ['personal', 'contact', 'job-application'],
      blockSize: 560,
    },
    ['read-telephone'],
  ),
  inFrame(
    {
      name: 'meeting-booking',
      namespaces: ['personal', 'contact', 'meeting-booking'],
      blockSize: 560,
    },
    ['read-telephone'],
  ),
];

/**
 * Texts that come after a widget's own, fetched by the first who asks. A namespace is looked for in the widget's own texts, then
 * under its own name, then under the widget's with `-more`, then in those of the reading bar.
 */
export const sharedTexts: readonly TextsBundle[] = [
  { tag: 'ju-job-search-more', namespaces: ['job-search-more', 'form'] },
  { tag: 'ju-job-search-choices', namespaces: ['job-search-choices'] },
  { tag: 'ju-companies', namespaces: ['companies'] },
  // A search shows details also where the roll-out has no such tag.
  { tag: 'ju-job-details', namespaces: ['common', 'job-search', 'job-details'] },
  { tag: 'ju-video', namespaces: ['video'] },
  { tag: 'ju-map', namespaces: ['map'] },
  { tag: 'ju-form', namespaces: ['form'] },
  { tag: 'ju-discrimination', namespaces: ['discrimination'] },
  { tag: 'ju-reading-bar', namespaces: ['reading', 'glossary'] },
];

/** The municipalities that manifests are made for, by code. */
export const municipalityCodes = ['787', '851', '751', '575', '370'] as const;
