-- What filters and counts must stand in the row itself: with so low a toast_tuple_target, even a short list would be moved out
-- of line, and counting would fetch it for each posting again.
alter table job_posting
  alter column languages set storage plain,
  alter column company set storage plain;
