-- Why: what follows from contributions, or arrives by letter, phone or at the desk: cases of many kinds with
-- their fields, their history, their papers, what they are linked to and what is still to be done.
-- Existing rows: none.
-- Undoing it would destroy the record of what was done for people at risk, of consents and of legal matters.

create table case_file (
  practice_id uuid not null references practice,
  case_id uuid not null,
  -- 'safeguarding', 'consent', 'matter' and so on: see the kinds in src.
  kind text not null,
  -- What people say and write: 'CON-1A2B-3C4D'.
  reference text not null,
  title text not null,
  state text not null,
  -- Field values by name.
  content jsonb not null,
  opened_at timestamptz not null,
  -- Null when Heed itself, or somebody outside, opened it.
  opened_by uuid,
  -- When its state became one that ends it.
  closed_at timestamptz,
  -- The earliest time by which something must be done.
  due_at timestamptz,
  -- Kept from every deletion while the law may need it.
  legal_hold boolean not null default false,
  revision int not null default 0,
  primary key (practice_id, case_id),
  unique (practice_id, reference)
);
create index case_list on case_file (practice_id, kind, closed_at, due_at, case_id);
select protect('case_file', 'select, insert, update');

-- What happened to a case, in order. Never changed.
create table case_event (
  practice_id uuid not null,
  case_id uuid not null,
  event_id uuid not null,
  at timestamptz not null,
  person_id uuid,
  -- The move, or 'opened', 'changed', 'noted', 'linked', 'paper-added' and the like.
  move text not null,
  from_state text,
  to_state text,
  -- What was said with it; of a change, the values as they were before.
  content jsonb not null,
  privileged boolean not null default false,
  primary key (practice_id, case_id, event_id),
  foreign key (practice_id, case_id) references case_file
);
select protect('case_event', 'select, insert');

create table case_link (
  practice_id uuid not null,
  case_id uuid not null,
  -- 'contribution', 'case', 'complaint', 'letter'.
  target_kind text not null,
  target_id uuid not null,
  linked_at timestamptz not null,
  linked_by uuid,
  primary key (practice_id, case_id, target_kind, target_id),
  foreign key (practice_id, case_id) references case_file
);
create index case_link_target on case_link (practice_id, target_kind, target_id);
select protect('case_link', 'select, insert');

-- Documents in a case.
create table case_paper (
  practice_id uuid not null,
  case_id uuid not null,
  paper_id uuid not null,
  name text not null,
  content_type text not null,
  bytes bytea not null,
  sha256 bytea not null,
  -- Legal advice and the like: kept apart, and left out of every copy.
  privileged boolean not null,
  added_at timestamptz not null,
  added_by uuid,
  primary key (practice_id, case_id, paper_id),
  foreign key (practice_id, case_id) references case_file
);
select protect('case_paper', 'select, insert');

create table case_task (
  practice_id uuid not null,
  case_id uuid not null,
  task_id uuid not null,
  title text not null,
  -- Where to do it; null where it is done away from Heed.
  href text,
  due_at timestamptz,
  made_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  note text,
  primary key (practice_id, case_id, task_id),
  foreign key (practice_id, case_id) references case_file
);
create index case_task_open on case_task (practice_id, due_at) where done_at is null;
select protect('case_task', 'select, insert, update');

-- A link that opens one case to somebody without an account: a legal adviser, or who asked for something.
create table case_key (
  practice_id uuid not null,
  case_id uuid not null,
  -- SHA-256 of the secret in the link: a stolen table opens nothing.
  token_hash bytea not null,
  -- 'adviser' or 'asker'.
  purpose text not null,
  -- Who it was made for, in words.
  holder text not null,
  made_at timestamptz not null,
  made_by uuid,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  opened_count int not null default 0,
  last_opened_at timestamptz,
  primary key (practice_id, token_hash),
  foreign key (practice_id, case_id) references case_file
);
select protect('case_key', 'select, insert, update');

-- A link is opened before its practice is known.
create function find_case_key(hash bytea) returns table (practice_id uuid, case_id uuid)
  language sql stable security definer set search_path = heed
  as 'select practice_id, case_id from case_key where token_hash = hash';
revoke execute on function find_case_key from public;
grant execute on function find_case_key to heed_app;
