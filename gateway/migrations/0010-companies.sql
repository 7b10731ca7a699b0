-- Companies with a page of their own, the skills they look for, and the times at which they can be met.

-- Names are kept by their parts: each word of a name begins one row, so that typing any word's beginning finds it.
create table skill (
  uri text collate "C" primary key,
  labels jsonb not null
);
create table skill_name (
  skill text collate "C" not null references skill on delete cascade,
  language text not null,
  rest text collate "C" not null,
  whole boolean not null,
  preferred boolean not null,
  primary key (skill, language, rest)
);
create index skill_name_rest on skill_name (rest text_pattern_ops);

create table company (
  id text collate "C" primary key,
  name text not null,
  folded text not null,
  trade text,
  unsolicited boolean not null,
  municipality text,
  given_latitude double precision,
  given_longitude double precision,
  postal_code text,
  town text,
  latitude double precision,
  longitude double precision,
  located text not null default 'unknown'
    check (located in ('coordinates', 'postal-code', 'town', 'municipality', 'unknown')),
  card json not null,
  more json not null
);
create index company_name on company (name collate "da-x-icu", id);
create index company_trade on company (trade);

create table company_skill (
  company text collate "C" not null references company on delete cascade,
  skill text collate "C" not null references skill,
  position smallint not null,
  primary key (company, skill)
);
create index company_skill_skill on company_skill (skill);

-- `closed`: the company takes it back; who has booked it keeps it.
create table slot (
  id text collate "C" primary key,
  company text collate "C" not null references company on delete cascade,
  kind text not null check (kind in ('meeting', 'visit')),
  starts timestamptz not null,
  ends timestamptz not null check (ends > starts),
  time_zone text not null,
  mode text not null check (mode in ('in-person', 'video', 'telephone')),
  place text,
  places integer not null check (places > 0),
  book_by timestamptz not null check (book_by <= starts),
  closed boolean not null default false
);
create index slot_company on slot (company, starts);
create index slot_ends on slot (ends);

-- What people told of postings: never who, and the day only.
create table job_posting_report (
  number bigint generated always as identity primary key,
  posting text collate "C" not null references job_posting on delete cascade,
  reason text not null,
  note text,
  told_on date not null
);
create index job_posting_report_posting on job_posting_report (posting);
create index job_posting_report_told on job_posting_report (told_on);
