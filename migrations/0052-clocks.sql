-- Why: every deadline as a row that is stored, warned of, moved only in the open, and shown in a calendar.
-- Existing rows: none are touched.
-- Undoing: drop the three tables; the history of moved deadlines would be lost.

create table clock (
  practice_id uuid not null references practice,
  clock_id uuid not null,
  -- The matter it belongs to, as in the audit log: `case:<id>`.
  about text not null,
  -- See src/clocks/rules/register.ts.
  type text not null,
  -- Which of several of its type in one matter: an action, a month.
  part text not null default '',
  -- Who may know of it: a permission.
  permission text not null,
  -- What it is about in words that may stand in an e-mail: a reference, never a person.
  title text not null,
  -- Where it is worked on.
  href text not null,
  started_at timestamptz not null,
  -- The last day in time, where that was agreed or set: 2026-08-06.
  given_day text,
  -- The first instant at which it is too late; null while a year's bank holidays are missing.
  due_at timestamptz,
  -- When people begin to be told.
  soon_at timestamptz,
  next_warning_at timestamptz,
  trouble text,
  stopped_at timestamptz,
  stopped_by uuid,
  stop_reason text,
  primary key (practice_id, clock_id)
);
create unique index clock_running on clock (practice_id, about, type, part) where stopped_at is null;
create index clock_open on clock (practice_id, due_at) where stopped_at is null;
create index clock_about on clock (practice_id, about);
select protect('clock', 'select, insert, update');

create table clock_move (
  practice_id uuid not null,
  clock_id uuid not null,
  moved_at timestamptz not null,
  from_due_at timestamptz,
  to_due_at timestamptz,
  reason text not null,
  moved_by uuid,
  primary key (practice_id, clock_id, moved_at),
  foreign key (practice_id, clock_id) references clock
);
select protect('clock_move', 'select, insert');

-- The address of a person's calendar of deadlines.
create table calendar_key (
  practice_id uuid not null references practice,
  -- SHA-256 of the token in the address.
  token_hash bytea not null,
  person_id uuid not null,
  made_at timestamptz not null,
  primary key (practice_id, person_id),
  foreign key (practice_id, person_id) references person
);
select protect('calendar_key', 'select, insert, update');
