-- What else belongs to a visitor. As before, each kind has its own table, and all of it goes when the visitor goes.
alter table visitor add column visit_before date;

create table profile (
  visitor bytea primary key references visitor on delete cascade,
  profile jsonb not null
);

create table saved_search (
  visitor bytea not null references visitor on delete cascade,
  id uuid not null,
  name text not null,
  search jsonb not null,
  seen date not null,
  kept timestamptz not null default clock_timestamp(),
  primary key (visitor, id)
);

create table dismissal (
  visitor bytea not null references visitor on delete cascade,
  posting text collate "C" not null references job_posting on delete cascade,
  reason text,
  marked timestamptz not null default clock_timestamp(),
  primary key (visitor, posting)
);
create index dismissal_posting on dismissal (posting);

create table follow (
  visitor bytea not null references visitor on delete cascade,
  type text not null check (type in ('company', 'trade')),
  id text collate "C" not null,
  followed timestamptz not null default clock_timestamp(),
  primary key (visitor, type, id)
);

-- `about` keeps what the application was for; the posting itself may change or go.
create table application (
  id uuid primary key,
  visitor bytea not null references visitor on delete cascade,
  about jsonb not null,
  title text not null,
  company_name text,
  letter text not null,
  contact jsonb not null,
  curriculum_vitae jsonb,
  sent timestamptz not null default clock_timestamp()
);
create index application_visitor on application (visitor, sent desc);

-- A place is taken by a confirmed booking, and by a held one until `held_until`. Nothing else counts places.
create table booking (
  id uuid primary key,
  visitor bytea not null references visitor on delete cascade,
  slot text collate "C" not null references slot on delete cascade,
  posting text collate "C",
  status text not null check (status in ('held', 'confirmed', 'cancelled')),
  held_until timestamptz,
  contact jsonb,
  note text,
  changed timestamptz not null default clock_timestamp(),
  check (status <> 'held' or held_until is not null)
);
create index booking_slot on booking (slot) where status <> 'cancelled';
create index booking_visitor on booking (visitor);
create index booking_changed on booking (changed);
