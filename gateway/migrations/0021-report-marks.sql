-- Tells a visitor's second report of a posting from another's; made of the handle itself, which is kept nowhere.
alter table job_posting_report add column mark bytea;
create unique index job_posting_report_mark on job_posting_report (posting, mark);
drop index job_posting_report_posting;
