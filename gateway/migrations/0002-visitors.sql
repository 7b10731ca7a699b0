-- What belongs to a visitor. Only the hash of the handle is kept; each kind of data has its own table, and all of it goes
-- when the visitor goes.
create table visitor (
  handle_hash bytea primary key check (length(handle_hash) = 32),
  last_seen date not null default current_date
);
create index visitor_last_seen on visitor (last_seen);

create table favourite (
  visitor bytea not null references visitor on delete cascade,
  posting text collate "C" not null references job_posting on delete cascade,
  marked timestamptz not null default clock_timestamp(),
  primary key (visitor, posting)
);
create index favourite_latest on favourite (visitor, marked desc, posting);
create index favourite_posting on favourite (posting);

create table wishes (
  visitor bytea primary key references visitor on delete cascade,
  wishes jsonb not null
);

-- GDPR article 9: in a schema of its own, so that rights, backups and reports can leave it out as a whole.
create schema health;
create table health.answers (
  visitor bytea primary key references visitor on delete cascade,
  answers jsonb not null,
  consented timestamptz not null default now()
);
