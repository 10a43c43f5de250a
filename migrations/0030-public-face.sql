-- Why: what the public pages say of the practice, in which languages, and how often the code of conduct was read.
-- Existing rows: none; a practice without details shows its name and sites alone.
-- Undoing: drop the three tables; details, translations and counts would be lost.

-- How the public reaches the practice. Empty where it has not said.
create table public_details (
  practice_id uuid primary key references practice,
  ods_code text not null default '',
  phone text not null default '',
  email text not null default '',
  website text not null default '',
  changed_at timestamptz not null
);
select protect('public_details', 'select, insert, update');

-- The code of conduct in another language, made from the English words that stand in it.
create table guidance_translation (
  practice_id uuid not null references practice,
  -- A language tag, such as 'cy'.
  language text not null,
  content jsonb not null,
  changed_at timestamptz not null,
  primary key (practice_id, language)
);
select protect('guidance_translation', 'select, insert, update, delete');

-- "I have read it": a number a day, and nothing of who pressed it.
create table guidance_reader_count (
  practice_id uuid not null references practice,
  version int not null,
  day date not null,
  readers int not null,
  primary key (practice_id, version, day)
);
select protect('guidance_reader_count', 'select, insert, update');
