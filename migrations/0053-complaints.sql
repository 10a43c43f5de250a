-- Why: complaints sent on the web with their files, complaints found on social networks with the choice that a
-- person makes about each, and requests to delete a post with what became of them.
-- Existing rows: none are touched. What was found before is not asked about.
-- Undoing: drop the tables; choices and requests would be forgotten.

-- A form that was sent on the web: sent twice, it opens one complaint.
create table complaint_form (
  practice_id uuid not null references practice,
  form_id uuid not null,
  case_id uuid not null,
  primary key (practice_id, form_id)
);
select protect('complaint_form', 'select, insert');

-- A file that came with it, until it is known to be harmless and goes to the complaint's papers.
create table complaint_upload (
  practice_id uuid not null references practice,
  upload_id uuid not null,
  case_id uuid not null,
  name text not null,
  content_type text not null,
  -- Null once it went to the papers, or was destroyed because it is infected.
  bytes bytea,
  state text not null default 'held' check (state in ('held', 'taken', 'infected')),
  received_at timestamptz not null,
  settled_at timestamptz,
  primary key (practice_id, upload_id)
);
create index complaint_upload_held on complaint_upload (practice_id, case_id);
select protect('complaint_upload', 'select, insert, update');

-- A complaint found on a social network: a person chooses what it is.
create table possible_complaint (
  practice_id uuid not null references practice,
  contribution_id uuid not null,
  found_at timestamptz not null,
  choice text check (choice in ('signpost-only', 'treat-as-complaint', 'no-complaint')),
  reason text,
  chosen_by uuid,
  chosen_at timestamptz,
  -- The complaint that it became.
  case_id uuid,
  primary key (practice_id, contribution_id)
);
create index possible_complaint_open on possible_complaint (practice_id, found_at) where choice is null;
select protect('possible_complaint', 'select, insert, update');

-- The author was asked to delete a post.
create table delete_request (
  practice_id uuid not null references practice,
  contribution_id uuid not null,
  requested_at timestamptz not null,
  requested_by uuid not null,
  follow_up_at timestamptz not null,
  state text not null default 'requested'
    check (state in ('requested', 'deleted', 'not-deleted', 'left', 'removed', 'closed')),
  settled_by uuid,
  settled_at timestamptz,
  note text,
  primary key (practice_id, contribution_id)
);
select protect('delete_request', 'select, insert, update');
