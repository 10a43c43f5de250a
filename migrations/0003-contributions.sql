-- Why: the spine. What arrived, its versions and media as evidence, what was found and recommended,
-- the queue, decisions, and the steps that go out to the networks.
-- Existing rows: none.
-- Undoing it would destroy evidence.

create table connection (
  practice_id uuid not null references practice,
  connection_id uuid not null,
  network text not null,
  -- The page's id on the network. Text everywhere: such ids exceed 2^53.
  account_id text not null,
  account_name text not null,
  -- Sealed with HEED_SECRET_KEY.
  credentials bytea not null,
  -- 'working', or what is wrong: 'needs-reconnecting', 'blocked'.
  state text not null default 'working',
  state_reason text,
  parked_until timestamptz,
  last_event_at timestamptz,
  created_at timestamptz not null,
  primary key (practice_id, connection_id),
  unique (practice_id, network, account_id)
);
select protect('connection', 'select, insert, update');

-- A webhook arrives before its practice is known: this lists who could have been meant.
create function list_connections(wanted text)
  returns table (practice_id uuid, connection_id uuid, account_id text, credentials bytea)
  language sql stable security definer set search_path = heed
  as 'select practice_id, connection_id, account_id, credentials from connection where network = wanted';
revoke execute on function list_connections from public;
grant execute on function list_connections to heed_app;

create table delivery (
  practice_id uuid not null references practice,
  delivery_id uuid not null,
  network text not null,
  -- SHA-256 of the bytes as they were signed.
  sha256 bytea not null,
  -- The bytes themselves; of a delivery for several practices, this one's entries.
  body bytea not null,
  received_at timestamptz not null,
  times_received int not null default 1,
  read_at timestamptz,
  -- Accounts named in it that this practice has not connected, shown to the manager.
  unknown_accounts text[] not null default '{}',
  -- Changes in it whose shape is not known: kept here, and shown.
  unreadable_changes int not null default 0,
  primary key (practice_id, delivery_id),
  unique (practice_id, network, sha256)
);
create index delivery_trouble on delivery (practice_id, received_at)
  where unknown_accounts <> '{}' or unreadable_changes > 0;
select protect('delivery', 'select, insert, update');

-- The practice's own posts: the context of what is said under them.
create table page_post (
  practice_id uuid not null references practice,
  network text not null,
  external_id text not null,
  text text,
  posted_at timestamptz,
  primary key (practice_id, network, external_id)
);
select protect('page_post', 'select, insert, update');

create table contribution (
  practice_id uuid not null references practice,
  contribution_id uuid not null,
  connection_id uuid not null,
  network text not null,
  channel text not null,
  external_id text not null,
  post_id text,
  parent_id text,
  author_id text,
  author_name text,
  permalink text,
  posted_at timestamptz,
  captured_at timestamptz not null,
  -- What the network shows now: 'visible', 'hidden', 'removed', 'unavailable'.
  network_state text not null default 'visible',
  network_state_at timestamptz not null,
  -- What the network said can be done: null until asked.
  can_hide boolean,
  can_remove boolean,
  can_reply_privately boolean,
  reread_at timestamptz,
  -- To be asked for once a broken connection is mended.
  reread_wanted boolean not null default false,
  unavailable_checks int not null default 0,
  current_version int not null,
  judged_version int,
  -- Counts every change a person could have missed: two people never both decide.
  revision int not null default 0,
  primary key (practice_id, contribution_id),
  unique (practice_id, network, external_id),
  foreign key (practice_id, connection_id) references connection
);
create index contribution_post on contribution (practice_id, network, post_id);
create index contribution_unread on contribution (practice_id, captured_at)
  where judged_version is null or judged_version < current_version;
select protect('contribution', 'select, insert, update');

create table contribution_version (
  practice_id uuid not null,
  contribution_id uuid not null,
  version int not null,
  text text not null,
  text_sha256 bytea not null,
  -- 'webhook' or 'read' (asked of the network), and the delivery it came in.
  source text not null,
  delivery_id uuid,
  captured_at timestamptz not null,
  primary key (practice_id, contribution_id, version),
  unique (practice_id, contribution_id, text_sha256),
  foreign key (practice_id, contribution_id) references contribution
);
select protect('contribution_version', 'select, insert');

create table media (
  practice_id uuid not null,
  media_id uuid not null,
  contribution_id uuid not null,
  url text not null,
  -- 'wanted', 'kept', 'failed' or 'purged' (marked indecent by a person: bytes gone, this row stays).
  state text not null default 'wanted',
  failure text,
  sha256 bytea,
  content_type text,
  bytes bytea,
  found_at timestamptz not null,
  kept_at timestamptz,
  primary key (practice_id, media_id),
  unique (practice_id, contribution_id, url),
  foreign key (practice_id, contribution_id) references contribution
);
select protect('media', 'select, insert, update');

create table judgement (
  practice_id uuid not null,
  contribution_id uuid not null,
  judgement_id uuid not null,
  version int not null,
  guidance_version int not null,
  -- Whether the post it stands under was known: without it, it is judged again once it is.
  context_known boolean not null,
  -- What was found, in short: judging again with the same outcome adds nothing.
  signature text not null,
  visibility text not null,
  queue text not null,
  steps text[] not null,
  -- Detectors that could not read it.
  failed text[] not null,
  judged_at timestamptz not null,
  primary key (practice_id, contribution_id, judgement_id),
  foreign key (practice_id, contribution_id) references contribution,
  foreign key (practice_id, guidance_version) references guidance_version
);
select protect('judgement', 'select, insert');
grant update (context_known) on judgement to heed_app;

create table finding (
  practice_id uuid not null,
  contribution_id uuid not null,
  finding_id uuid not null,
  version int not null,
  -- Null when a person added it.
  judgement_id uuid,
  kind text not null,
  clause text[] not null,
  quote text,
  start_at int,
  end_at int,
  score real not null,
  detector text not null,
  reason text not null,
  found_at timestamptz not null,
  added_by uuid,
  struck_by uuid,
  struck_at timestamptz,
  struck_reason text,
  primary key (practice_id, contribution_id, finding_id),
  foreign key (practice_id, contribution_id) references contribution
);
select protect('finding', 'select, insert, update');

create table queue_entry (
  practice_id uuid not null,
  contribution_id uuid not null,
  queue text not null,
  -- 1 urgent, 2 priority, 3 routine: the order of work.
  rank smallint not null,
  due_at timestamptz not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  -- The person who is dealing with it: asked for where life may be in danger.
  taken_by uuid,
  taken_at timestamptz,
  -- The role it was passed up to.
  escalated_to text,
  primary key (practice_id, contribution_id),
  foreign key (practice_id, contribution_id) references contribution
);
create index queue_open on queue_entry (practice_id, rank, due_at, contribution_id)
  where closed_at is null;
select protect('queue_entry', 'select, insert, update');

create table decision (
  practice_id uuid not null,
  contribution_id uuid not null,
  decision_id uuid not null,
  action text not null,
  clause text,
  reason_code text not null,
  reason text not null,
  -- Null when the rule decided, as the practice allowed it to.
  decided_by uuid,
  decided_at timestamptz not null,
  version int not null,
  guidance_version int not null,
  undo_until timestamptz,
  undone_at timestamptz,
  undone_by uuid,
  primary key (practice_id, contribution_id, decision_id),
  foreign key (practice_id, contribution_id) references contribution,
  foreign key (practice_id, guidance_version) references guidance_version
);
create index decision_recent on decision (practice_id, decided_at);
select protect('decision', 'select, insert, update');

create table step (
  practice_id uuid not null,
  contribution_id uuid not null,
  step_id uuid not null,
  decision_id uuid not null,
  -- 'hide', 'unhide', 'remove', 'send-private-message' or 'report'.
  kind text not null,
  message text,
  -- 'requested', 'sent', 'confirmed', 'refused', 'unknown', 'cancelled'.
  state text not null default 'requested',
  not_before timestamptz not null,
  attempts int not null default 0,
  -- Names the attempt that may record an outcome; a later attempt shuts out an earlier one.
  fence uuid,
  -- Why it was refused or is unknown, in our words, and the network's code.
  trouble text,
  trouble_code text,
  -- What could be done instead.
  next_best text,
  note text,
  requested_at timestamptz not null,
  sent_at timestamptz,
  settled_at timestamptz,
  settled_by uuid,
  primary key (practice_id, contribution_id, step_id),
  foreign key (practice_id, contribution_id, decision_id) references decision
);
create index step_unsettled on step (practice_id, requested_at)
  where state in ('requested', 'sent', 'refused', 'unknown');
create index step_by_id on step (practice_id, step_id);
select protect('step', 'select, insert, update');

-- What a person answered to a question that must be asked before anything is removed or reported.
create table answer (
  practice_id uuid not null,
  contribution_id uuid not null,
  -- 'harm-alleged' (is harm to a patient alleged?) or 'clinician-check' (is it false or dangerous?).
  question text not null,
  answer text not null,
  note text not null,
  answered_by uuid not null,
  answered_at timestamptz not null,
  primary key (practice_id, contribution_id, question),
  foreign key (practice_id, contribution_id) references contribution
);
select protect('answer', 'select, insert, update');
