import type pg from 'pg';
import type { ReadPosting } from '../../contract/reading/read.ts';
import { joinPlaces, locatedColumns } from '../places/locate.ts';
import { formsOf, lexemesOf, readWords, type VocabularyWord } from '../search/lexemes.ts';
import type { Stemmer } from '../search/stemmer.ts';
import { contentHashOf, storedPosting, type StoredPosting } from './stored-posting.ts';

/** What became of a batch. */
export interface BatchResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Postal codes of written postings that have coordinates. */
  readonly postalCodes: readonly string[];
}

/** What is remembered from batch to batch. */
export interface ImportMemory {
  readonly stemmer: Stemmer;
  /** Words that are in the vocabulary already, with what is known of each, as bits. */
  readonly words: Map<string, number>;
}

/**
 * Writes postings, each source id once. What has not changed is neither sanitised nor written. Rows are written in the order
 * of their source ids, so that two imports of the same postings wait for each other instead of locking each other out.
 */
export async function writeBatch(
  client: Pick<pg.PoolClient, 'query'>,
  postings: readonly ReadPosting[],
  memory: ImportMemory,
): Promise<BatchResult> {
  const hashed = postings.map((posting) => ({ posting, hash: contentHashOf(posting) }));
  const { rows } = await client.query<{ source_id: string; content_hash: Buffer }>({
    name: 'known-postings',
    text: 'select source_id, content_hash from job_posting where source_id = any ($1)',
    values: [postings.map(({ sourceId }) => sourceId)],
  });
  const known = new Map(rows.map((row) => [row.source_id, row.content_hash]));
  const stored = hashed
    .filter(({ posting, hash }) => !known.get(posting.sourceId)?.equals(hash))
    .map(({ posting, hash }) => storedPosting(posting, hash))
    .sort((left, right) => (left.sourceId < right.sourceId ? -1 : 1));
  if (stored.length === 0) {
    return { added: 0, changed: 0, unchanged: postings.length, postalCodes: [] };
  }
  const words = stored.map(({ texts }) => readWords(texts));
  const stems = await memory.stemmer.stems(words.flatMap((posting) => [...formsOf(posting)]));
  const lexemes = words.map((posting) => lexemesOf(posting, stems));
  const written = await writePostings(
    client,
    stored,
    lexemes.map(({ vector }, index) => [vector, ...stored[index]!.marks].join(' ')),
  );
  await writeWords(
    client,
    lexemes.flatMap(({ vocabulary }) => vocabulary),
    memory.words,
  );
  const located = stored.filter(({ latitude }) => latitude !== null);
  return {
    ...written,
    unchanged: postings.length - written.added - written.changed,
    postalCodes: located.flatMap(({ postalCode }) => postalCode ?? []),
  };
}

async function writePostings(
  client: Pick<pg.PoolClient, 'query'>,
  stored: readonly StoredPosting[],
  vectors: readonly string[],
): Promise<{ added: number; changed: number }> {
  const column = <Value>(pick: (posting: StoredPosting) => Value) => stored.map(pick);
  const { rows } = await client.query<{ added: boolean }>({
    name: 'write-postings',
    text: `insert into job_posting (id, source_id, content_hash, kind, municipality, posted_on, valid_through,
        given_latitude, given_longitude, postal_code, town, card, description, words,
        hours, remote, education, languages, accommodations, moving, company, details,
        latitude, longitude, located)
      select id, source_id, content_hash, kind, asked.municipality, posted_on, valid_through,
        given_latitude, given_longitude, asked.postal_code, asked.town, card, description, words,
        hours, remote, education, string_to_array(languages, ','), accommodations, moving, company, details,
        ${locatedColumns}
      from unnest($1::text[], $2::text[], $3::bytea[], $4::text[], $5::text[], $6::date[], $7::date[],
          $8::float8[], $9::float8[], $10::text[], $11::text[], $12::json[], $13::text[], $14::tsvector[],
          $15::smallint[], $16::boolean[], $17::smallint[], $18::text[], $19::smallint[], $20::boolean[],
          $21::text[], $22::json[])
        with ordinality as asked (id, source_id, content_hash, kind, municipality, posted_on, valid_through,
          given_latitude, given_longitude, postal_code, town, card, description, words, hours, remote, education, languages, accommodations,
          moving, company, details, position)
        ${joinPlaces}
      order by position
      on conflict (source_id) do update set content_hash = excluded.content_hash, kind = excluded.kind,
        municipality = excluded.municipality, posted_on = excluded.posted_on,
        valid_through = excluded.valid_through, given_latitude = excluded.given_latitude,
        given_longitude = excluded.given_longitude, postal_code = excluded.postal_code,
        town = excluded.town, card = excluded.card, description = excluded.description,
        words = excluded.words, hours = excluded.hours, remote = excluded.remote,
        education = excluded.education, languages = excluded.languages,
        accommodations = excluded.accommodations, moving = excluded.moving, company = excluded.company,
        details = excluded.details, latitude = excluded.latitude, longitude = excluded.longitude,
        located = excluded.located, imported_at = now()
      where job_posting.content_hash <> excluded.content_hash
      returning xmax = 0 as added`,
    values: [
      column(({ id }) => id),
      column(({ sourceId }) => sourceId),
      column(({ contentHash }) => contentHash),
      column(({ card }) => card.kind),
      column(({ card }) => card.jobLocation.municipality?.code ?? null),
      column(({ card }) => card.datePosted),
      column(({ card }) => card.validThrough ?? null),
      column(({ latitude }) => latitude),
      column(({ longitude }) => longitude),
      column(({ postalCode }) => postalCode),
      column(({ town }) => town),
      column(({ card }) => JSON.stringify(card)),
      column(({ description }) => description),
      vectors,
      column(({ hours }) => hours),
      column(({ card }) => card.remote !== undefined),
      column(({ education }) => education),
      column(({ languages }) => languages.join(',')),
      column(({ accommodations }) => accommodations),
      column(({ card }) => card.jobLocation.notStatic === true),
      column(({ card }) => card.company ?? null),
      column(({ details }) => details && JSON.stringify(details)),
    ],
  });
  const added = rows.filter((row) => row.added).length;
  return { added, changed: rows.length - added };
}

/** What may be learnt of a word later: that it stands in a title; that somebody writes it so. */
const knowledgeOf = ({ inTitle, bare }: VocabularyWord): number =>
  (inTitle ? 1 : 0) + (bare ? 0 : 2);

async function writeWords(
  client: Pick<pg.PoolClient, 'query'>,
  vocabulary: readonly VocabularyWord[],
  written: Map<string, number>,
): Promise<void> {
  const fresh = new Map<string, VocabularyWord>();
  for (const entry of vocabulary) {
    const known = written.get(entry.word);
    const learnt = (known ?? 0) | knowledgeOf(entry);
    if (known === learnt) continue;
    written.set(entry.word, learnt);
    // Of two sides of one batch both count.
    const other = fresh.get(entry.word);
    fresh.set(entry.word, {
      ...(other && !other.bare ? other : entry),
      inTitle: (learnt & 1) !== 0,
    });
  }
  if (fresh.size === 0) return;
  // In one order, as the postings.
  const words = [...fresh.values()].sort((left, right) => (left.word < right.word ? -1 : 1));
  await client.query({
    name: 'write-words',
    text: `insert into word (word, written, stem, in_title, bare)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::boolean[], $5::boolean[])
      on conflict (word) do update set
        in_title = word.in_title or excluded.in_title,
        bare = word.bare and excluded.bare,
        written = case when word.bare and not excluded.bare then excluded.written else word.written end
      where (excluded.in_title and not word.in_title) or (word.bare and not excluded.bare)`,
    values: [
      words.map(({ word }) => word),
      words.map(({ written }) => written),
      words.map(({ stem }) => stem),
      words.map((entry) => entry.inTitle),
      words.map((entry) => entry.bare),
    ],
  });
}
