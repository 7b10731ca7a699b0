-- Cancelled ones too: a slot that goes takes all its bookings along, and without them in the index each slot read all bookings.
create index booking_of_slot on booking (slot);
drop index booking_slot;
