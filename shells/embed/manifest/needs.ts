import { gzipSync } from 'node:zlib';
import type { ShelfItem } from '../../../contract/manifest.ts';
import { budgets } from '../build/budgets.ts';
import {
  hostPolicyOf,
  noncePolicy,
  policyText,
  scriptOriginsOf,
  standalonePolicy,
  type PolicyLines,
} from '../csp.ts';
import type { Files } from './checks/pinned.ts';
import type { UnsignedManifest } from './unsigned.ts';
import {
  filesOfItem,
  filesOfPage,
  scalesFor,
  weightOfPage,
  type Scales,
  type Weight,
} from './weights.ts';
import { globals, kept } from './what-stays.ts';

/** Something kept in a reader's browser. */
export interface StoredNeed {
  readonly name: string;
  readonly where: string;
  readonly why: string;
  readonly howLong: string;
  /** `Jobunivers`, or the vendor's name. */
  readonly by: string;
  /** Whether the site has to ask first. */
  readonly consent: 'not needed: strictly necessary' | 'needed';
}

/** What a part weighs, and when it is fetched. */
export interface PartNeed extends Weight {
  readonly part: string;
  readonly when: string;
}

/** What a host needs to know, all of it read from its manifest. */
export interface Needs {
  readonly municipality: string;
  readonly name: string;
  readonly seq: number;
  readonly issued: string;
  readonly expires: string;
  readonly contentSecurityPolicy: {
    /** By directive: sources to add. */
    readonly sources: PolicyLines;
    /** Lines to merge into a policy that is there. */
    readonly add: string;
    /** A whole policy for a site that has none. */
    readonly standalone: string;
    /** Lines for a policy of nonces and `'strict-dynamic'`. */
    readonly nonce: string;
  };
  readonly stored: readonly StoredNeed[];
  readonly cookies: readonly [];
  readonly sizes: { readonly parts: readonly PartNeed[]; readonly page: Weight };
  readonly globals: typeof globals;
  readonly origins: readonly {
    readonly origin: string;
    readonly what: string;
    readonly by: string;
  }[];
}

/** @param files Bytes of what the manifest pins; what is not there weighs nothing. */
export async function needsOf(manifest: UnsignedManifest, files: Files): Promise<Needs> {
  const sources = hostPolicyOf(manifest);
  const { municipality, name, seq, issued, expires } = manifest;
  const scales = await scalesFor(files);
  const parts = partsOf(manifest, scales);
  const first = parts.slice(0, 2);
  const shelf = weightOfPage(manifest, scales);
  return {
    municipality,
    name,
    seq,
    issued,
    expires,
    contentSecurityPolicy: {
      sources,
      add: policyText(sources),
      standalone: standalonePolicy(sources),
      nonce: noncePolicy(sources),
    },
    stored: storedBy(manifest),
    cookies: [],
    sizes: {
      parts,
      page: {
        bytes: first.reduce((sum, { bytes }) => sum + bytes, shelf.bytes),
        requests: shelf.requests + first.length,
      },
    },
    globals,
    origins: originsOf(manifest),
  };
}

function partsOf(manifest: UnsignedManifest, scales: Scales): PartNeed[] {
  const { theme, defaultLanguage, shelf } = manifest;
  const fonts = (theme.fonts ?? []).filter(
    ({ languages }) => languages.length === 0 || languages.includes(defaultLanguage),
  );
  const near = 'when a tag nears the window';
  return [
    {
      part: 'loader',
      when: 'on every page with the script tag',
      bytes: budgets.loader,
      requests: 1,
    },
    { part: 'manifest', when: 'on every page with a tag', ...weightOfManifest(manifest) },
    { part: 'kernel and theme', when: near, ...scales(filesOfPage(manifest)) },
    ...shelf.flatMap((item) => partsOfItem(manifest, item, scales)),
    {
      part: `fonts for ${defaultLanguage}`,
      when: 'once the first widget stands',
      ...scales(fonts.map(({ url }) => url)),
    },
  ];
}

function partsOfItem(manifest: UnsignedManifest, item: ShelfItem, scales: Scales): PartNeed[] {
  const { tag, isolation, lazy = {}, paused } = item;
  const own = filesOfItem(manifest, item);
  const when = paused
    ? 'never: it rests'
    : isolation === 'frame'
      ? 'when a tag nears the window; the frame’s own page not counted'
      : 'when a tag nears the window';
  return [
    { part: tag, when, ...scales(own) },
    ...Object.entries(lazy).map(([expose, closure]) => ({
      part: `${tag} ${expose}`,
      when: 'when the person asks for it',
      ...scales(Object.keys(closure).filter((url) => !own.includes(url))),
    })),
  ];
}

/** As it is sent: signed and in base64url, which compresses little; the keys' list is small. */
function weightOfManifest(manifest: UnsignedManifest): Weight {
  const sent = Buffer.from(JSON.stringify(manifest)).toString('base64url');
  return { bytes: gzipSync(sent, { level: 9 }).length + 800, requests: 1 };
}

function storedBy({ municipality, shelf }: UnsignedManifest): StoredNeed[] {
  const ours = kept.filter(({ tags }) => !tags || shelf.some(({ tag }) => tags.includes(tag)));
  return [
    ...ours.map(({ name, where, why, howLong }) => ({
      name: name.replace('<code>', municipality),
      where,
      why,
      howLong,
      by: 'Jobunivers',
      consent: 'not needed: strictly necessary' as const,
    })),
    ...shelf.flatMap(({ isolation, vendor, stores = [] }) =>
      stores.map(({ name, purpose, days }) => ({
        name,
        where: isolation === 'frame' ? 'the frame' : 'the site',
        why: purpose,
        howLong: days === 0 ? 'Until the page is closed.' : `${days} days.`,
        by: vendor?.name ?? 'Jobunivers',
        consent: 'needed' as const,
      })),
    ),
  ];
}

function originsOf({ kernel, gateway, shelf }: UnsignedManifest): Needs['origins'] {
  const embed = new URL(kernel.url).origin;
  const met = new Map<string, Needs['origins'][number]>();
  const add = (origin: string, what: string, by: string): void => {
    if (!met.has(origin)) met.set(origin, { origin, what, by });
  };
  add(embed, 'loader, manifest, widgets, texts, fonts, frames', 'Jobunivers');
  add(gateway, 'the data that widgets show and save', 'the municipality');
  for (const item of shelf) {
    const by = item.vendor?.name ?? 'Jobunivers';
    for (const origin of scriptOriginsOf(item)) add(origin, `the files of ${item.tag}`, by);
    if (item.isolation === 'frame') {
      add(new URL((item as { frame: string }).frame).origin, `the frame of ${item.tag}`, by);
    }
    for (const origin of item.connects ?? []) add(origin, `data of ${item.tag}`, by);
  }
  return [...met.values()];
}
