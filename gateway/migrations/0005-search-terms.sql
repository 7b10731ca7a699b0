-- Lists of words that mean the same, as editors import them; those that come with the project are not among them.
create table search_terms (
  name text primary key,
  list json not null,
  imported_at timestamptz not null default clock_timestamp()
);

-- Words that postings write with Danish letters only, as typed without: 'kokken' for 'køkken'.
alter table word add column bare boolean not null default false;
