import { join } from 'node:path';
import type { ReservedSize } from '../../../contract/manifest.ts';

interface WidgetSource {
  readonly tag: `ju-${string}`;
  /** Texts that the widget needs, itself and the elements inside it. */
  readonly namespaces: readonly string[];
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
}

export type ShelfSource = PageWidgetSource | FrameWidgetSource;

const root = join(import.meta.dirname, '..', '..', '..');

/** What every municipality has on its shelf today. */
export const shelf: readonly ShelfSource[] = [
  {
    tag: 'ju-job-search',
    isolation: 'page',
    expose: './job-search',
    entry: join(root, 'shells/embed/remote/job-search.ts'),
    lazy: {
      './job-search-more': join(root, 'components/widgets/job-search/more.ts'),
      './rich-text': join(root, 'components/widgets/job-search/rich-text.ts'),
    },
    namespaces: ['common', 'job-search'],
    timeoutMs: 15_000,
    sizes: [{ minInlineSize: 0, blockSize: 640 }],
  },
  {
    tag: 'ju-screening-form',
    isolation: 'frame',
    entry: join(root, 'shells/embed/frame/screening-form.ts'),
    namespaces: ['common', 'screening-form'],
    timeoutMs: 15_000,
    sizes: [{ minInlineSize: 0, blockSize: 480 }],
  },
];

/** The municipalities that manifests are made for, by code. */
export const municipalityCodes = ['787', '851', '751', '575', '370'] as const;
