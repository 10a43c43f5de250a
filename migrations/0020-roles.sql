-- Why: a person may belong to some of the practice's sites, and is then confined to them where that matters.
-- Existing rows: everybody belongs to the whole practice.
-- Undoing: drop the column; who belonged to which site would be lost.

alter table person
  -- Names of sites; none means all.
  add column sites text[] not null default '{}';
