-- Why: facts that differ from practice to practice or from year to year, each with its source shown, and
-- the bank holidays of years that GOV.UK publishes after this edition, or changes.
-- Existing rows: none are touched.
-- Undoing: drop both tables; letters would name no local contacts, and clocks would end with 2028.

create table practice_fact (
  practice_id uuid not null references practice,
  -- See src/practice/rules/facts.ts.
  fact text not null,
  value text not null,
  saved_at timestamptz not null,
  primary key (practice_id, fact)
);
select protect('practice_fact', 'select, insert, update');

-- The holidays of a year, in place of those that Heed ships.
create table holiday_year (
  practice_id uuid not null references practice,
  year int not null check (year between 2020 and 2100),
  -- [{"day": "2029-01-01", "name": "New Year’s Day"}]
  days jsonb not null,
  saved_at timestamptz not null,
  primary key (practice_id, year)
);
select protect('holiday_year', 'select, insert, update');
