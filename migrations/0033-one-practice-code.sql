-- Why: the practice's code stands in its settings, and nowhere twice.
-- Existing rows: nothing could enter the other one yet; it is empty everywhere.
-- Undoing: add the column again.

alter table public_details drop column ods_code;
