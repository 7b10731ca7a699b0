import { writeJson } from '../../../contract/json.ts';
import type { JobPostingSummary } from '../../../contract/types.ts';
import { isPacked, type KnownPosting, type PackedPosting } from './state.ts';

/** What takes the place of what. */
export type Replacements = Map<KnownPosting, KnownPosting>;

/** Every browser of today; where one cannot, nothing is packed. */
export const canPack = (): boolean => 'CompressionStream' in globalThis;

/** Packs postings together: their summaries are much alike, and take a fifth or less. */
export async function pack(postings: readonly JobPostingSummary[]): Promise<Replacements> {
  const bytes = await through(
    new Blob([writeJson(postings)]),
    new CompressionStream('gzip'),
  ).arrayBuffer();
  return new Map(postings.map((posting) => [posting, { id: posting.id, pack: bytes }]));
}

/** Unpacks postings, whichever of a pack they are. */
export async function unpack(postings: readonly PackedPosting[]): Promise<Replacements> {
  const summaries = await Promise.all(
    [...new Set(postings.map((posting) => posting.pack))].map(open),
  );
  const known = new Map(summaries.flat().map((summary) => [summary.id, summary]));
  return new Map(
    postings.flatMap((posting) => {
      const summary = known.get(posting.id);
      return summary ? [[posting, summary] as const] : [];
    }),
  );
}

/** What a list knows of a posting, packed or not. */
export async function findPosting(
  postings: readonly KnownPosting[],
  id: string,
): Promise<JobPostingSummary | undefined> {
  const known = postings.find((posting) => posting.id === id);
  if (!known || !isPacked(known)) return known;
  return (await open(known.pack)).find((posting) => posting.id === id);
}

const open = async (bytes: ArrayBuffer): Promise<JobPostingSummary[]> =>
  (await through(new Blob([bytes]), new DecompressionStream('gzip')).json()) as JobPostingSummary[];

const through = (content: Blob, stream: CompressionStream | DecompressionStream): Response =>
  new Response(content.stream().pipeThrough(stream));
