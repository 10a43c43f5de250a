-- Why: the append-only, hash-chained log of everything done, per practice.
-- Existing rows: none.
-- Undoing it would destroy the record of who did what.

create table audit_entry (
  practice_id uuid not null references practice,
  sequence bigint not null,
  at timestamptz not null,
  -- 'person:<id>', 'rule', 'network:<name>' or 'command'.
  actor text not null,
  action text not null,
  -- What it was done to: 'contribution:<id>' and the like.
  subject text not null,
  -- The canonical JSON that is hashed: sequence, at, actor, action, subject, detail.
  content text not null,
  previous_hash bytea not null,
  -- SHA-256 over previous_hash followed by content.
  hash bytea not null,
  primary key (practice_id, sequence)
);
create index audit_subject on audit_entry (practice_id, subject, sequence);
select protect('audit_entry', 'select, insert');

-- The end of the chain. Locked while entries are added, so that the chain never forks.
create table audit_head (
  practice_id uuid primary key references practice,
  sequence bigint not null,
  hash bytea not null
);
select protect('audit_head', 'select, insert, update');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
