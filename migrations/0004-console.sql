-- Why: what the staff's pages ask for must be found without reading the whole of a busy practice, and a
-- delivery that could not be used can be put aside.
-- Existing rows: stay as they are; nothing is put aside yet. Building the indexes locks their tables
-- for seconds on a million rows.
-- Undoing: drop the indexes and the two columns; which deliveries were put aside would be lost, but stays
-- in the audit log.

alter table delivery
  add column put_aside_at timestamptz,
  add column put_aside_by uuid;
drop index delivery_trouble;
create index delivery_trouble on delivery (practice_id, received_at)
  where (unknown_accounts <> '{}' or unreadable_changes > 0) and put_aside_at is null;

-- The conversation around a comment.
create index contribution_parent on contribution (practice_id, network, parent_id);

-- What waits for a person on the page of stuck things.
create index step_stuck on step (practice_id, requested_at)
  where state in ('refused', 'unknown') or (kind = 'report' and state = 'requested');
create index media_failed on media (practice_id, found_at) where state = 'failed';
-- A picture that no detector reads yet makes a person look, and is no failure to be mended.
create index judgement_failed on judgement (practice_id, judged_at)
  where failed <> '{}' and failed <> '{picture}';

-- Newest decisions, of everybody and of people alone.
drop index decision_recent;
create index decision_recent on decision (practice_id, decided_at, decision_id);
create index decision_by_people on decision (practice_id, decided_at, decision_id)
  where decided_by is not null;
