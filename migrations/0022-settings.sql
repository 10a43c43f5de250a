-- Why: the practice's details as its settings show them, and what is left to do when a practice is set up.
-- Existing rows: no codes are known, and nothing counts as looked at; both are asked for on the page of what is left.
-- Undoing: drop the columns.

alter table practice
  -- Of the Organisation Data Service: a letter and five digits for a practice in England.
  add column ods_code text,
  -- When a manager had read the guidance and what is hidden automatically, and found it right.
  add column guidance_confirmed_at timestamptz,
  add column hiding_confirmed_at timestamptz;
alter table site add column ods_code text;
