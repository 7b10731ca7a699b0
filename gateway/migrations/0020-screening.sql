-- The questions that a municipality asks in place of the ordinary ones. Checked before they come here.
create table screening (
  municipality text primary key,
  description jsonb not null,
  imported timestamptz not null default now()
);
