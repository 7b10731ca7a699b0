-- Postings, places and what search needs of them.
create extension if not exists pg_trgm;

-- Towns and municipalities come from the contract's tables, postal codes from imports. A name is kept folded (æ = ae, ø = oe,
-- å = aa) and plain (ø = o, å = a), so that every way of typing it begins with one of the two.
create table place (
  type text not null check (type in ('town', 'postal-code', 'municipality')),
  name text collate "C" not null,
  label text not null,
  folded text not null,
  plain text not null,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  weight integer not null default 0,
  source text not null check (source in ('contract', 'learnt', 'file')),
  primary key (type, name)
);
create index place_folded on place (folded text_pattern_ops);
create index place_plain on place (plain text_pattern_ops);

-- One row holds a whole posting. What filters and sorts is small and stays in the row; card, description and words are
-- moved out of line whenever the row is large (toast_tuple_target), so that walking thousands of rows reads few pages.
create table job_posting (
  id text collate "C" primary key,
  source_id text collate "C" not null unique,
  content_hash bytea not null,
  kind text not null,
  municipality text,
  posted_on date not null,
  valid_through date,
  given_latitude double precision,
  given_longitude double precision,
  postal_code text,
  town text,
  latitude double precision,
  longitude double precision,
  located text not null default 'unknown'
    check (located in ('coordinates', 'postal-code', 'town', 'municipality', 'unknown')),
  card json not null,
  description text not null,
  words tsvector not null,
  imported_at timestamptz not null default now()
) with (toast_tuple_target = 128);

create index job_posting_words on job_posting using gin (words) with (gin_pending_list_limit = 16384);
create index job_posting_newest on job_posting (posted_on desc, id);
create index job_posting_municipality on job_posting (municipality, posted_on desc, id);
create index job_posting_kind on job_posting (kind, posted_on desc, id);
create index job_posting_point on job_posting (latitude, longitude);
create index job_posting_postal_code on job_posting (postal_code);

-- Words of the postings, folded and as written, for spelling help and for compounds in running text.
create table word (
  word text collate "C" primary key,
  written text not null,
  stem text not null,
  in_title boolean not null
);
create index word_trigrams on word using gin (word gin_trgm_ops);

-- One key for all gateways on this database: signs the cursors they hand out.
create table gateway_secret (
  purpose text primary key,
  secret text not null
);
insert into gateway_secret (purpose, secret)
values ('cursor', gen_random_uuid()::text || gen_random_uuid()::text);
