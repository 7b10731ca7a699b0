-- ESCO has some 14,000 skills with 400,000 names and parts of names: by a number, not by an address of 80 letters each.
drop table skill_name;
alter table skill add column number integer generated always as identity unique;
create table skill_name (
  skill integer not null references skill (number) on delete cascade,
  language text not null,
  rest text collate "C" not null,
  whole boolean not null,
  preferred boolean not null
);
create index skill_name_skill on skill_name (skill, language);
create index skill_name_rest on skill_name (rest text_pattern_ops);
