-- What more is known of a posting: columns for what filters, small and in the row; `details` for what only the whole posting
-- shows. Sets of few choices are bits, in the order of the contract's lists.
alter table job_posting
  add column hours smallint not null default 0,
  add column remote boolean not null default false,
  add column education smallint,
  add column languages text[] not null default '{da}',
  add column accommodations smallint not null default 0,
  add column moving boolean not null default false,
  add column company text collate "C",
  add column details json;

-- Of postings imported before, what their cards say. The rest comes when they are imported again.
update job_posting set
  moving = coalesce((card -> 'jobLocation' ->> 'notStatic')::boolean, false),
  languages = array[coalesce(lower(split_part(card ->> 'inLanguage', '-', 1)), 'da')]
where card -> 'jobLocation' ->> 'notStatic' is not null or card ->> 'inLanguage' is not null;

create index job_posting_company on job_posting (company, posted_on desc, id) where company is not null;
create index job_posting_deadline on job_posting ((coalesce(valid_through, 'infinity'::date)), posted_on desc, id);
