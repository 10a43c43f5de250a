-- Why: a second person for what cannot be taken back, notes among colleagues, disagreement with a finding
-- remembered for training, and a count of how much vile content each person has had to see.
-- Existing rows: stay as they are; nothing asks for a second person until a practice says so.
-- Undoing: drop what is added; proposals, notes, verdicts and counts would be lost, and stay in the audit log.

-- The actions that a second person has to confirm.
alter table practice add column second_person text[] not null default '{}';
alter table decision add column confirmed_by uuid;

-- What somebody wants done and a second person has not confirmed yet.
create table proposal (
  practice_id uuid not null,
  contribution_id uuid not null,
  proposal_id uuid not null,
  action text not null,
  clause text,
  reason_code text not null,
  reason text not null,
  message text,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  -- 'confirmed', 'declined' or 'withdrawn'; null while it waits.
  outcome text,
  settled_by uuid,
  settled_at timestamptz,
  primary key (practice_id, contribution_id, proposal_id),
  foreign key (practice_id, contribution_id) references contribution
);
create unique index proposal_open on proposal (practice_id, contribution_id) where outcome is null;
select protect('proposal', 'select, insert, update');

-- What colleagues tell each other about a contribution. Never changed: a new one corrects it.
create table note (
  practice_id uuid not null,
  contribution_id uuid not null,
  note_id uuid not null,
  text text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (practice_id, contribution_id, note_id),
  foreign key (practice_id, contribution_id) references contribution
);
select protect('note', 'select, insert');

-- Somebody says that a finding is wrong. It goes on to count, unless it is struck.
create table finding_verdict (
  practice_id uuid not null,
  contribution_id uuid not null,
  finding_id uuid not null,
  given_by uuid not null,
  given_at timestamptz not null,
  primary key (practice_id, contribution_id, finding_id, given_by),
  foreign key (practice_id, contribution_id, finding_id) references finding
);
select protect('finding_verdict', 'select, insert, delete');

-- Somebody opened what is hard to read.
create table exposure (
  practice_id uuid not null,
  person_id uuid not null,
  contribution_id uuid not null,
  seen_at timestamptz not null,
  primary key (practice_id, person_id, seen_at, contribution_id),
  foreign key (practice_id, contribution_id) references contribution
);
select protect('exposure', 'select, insert');
