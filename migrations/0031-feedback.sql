-- Why: the Friends and Family Test. Answers without any trace of who gave them, counts by day, comments with
-- what was found in them, the monthly return, and what the practice did about what it heard.
-- Existing rows: none.
-- Undoing: drop the tables; every answer and return would be lost.

-- One answer. Its id is random and tells no time, and the day is all that is kept of when.
create table feedback_response (
  practice_id uuid not null references practice,
  response_id uuid not null,
  site text not null,
  day date not null,
  -- The return that it counts in: the month of its day, or a later one for a slip that came late.
  month text not null,
  late boolean not null,
  -- 'handwritten', 'telephone', 'tablet', 'sms', 'online' or 'other'.
  mode text not null,
  -- 'very-good', 'good', 'neither', 'poor', 'very-poor' or 'dont-know'.
  answer text not null,
  -- Somebody helped to give it.
  assisted boolean not null,
  primary key (practice_id, response_id)
);
select protect('feedback_response', 'select, insert');

-- The same, counted: pages and returns read these and never walk the answers.
create table feedback_count (
  practice_id uuid not null references practice,
  month text not null,
  day date not null,
  site text not null,
  mode text not null,
  answer text not null,
  count int not null,
  primary key (practice_id, month, day, site, mode, answer)
);
select protect('feedback_count', 'select, insert, update');

-- What somebody wrote. It is read by detection before it is stored: no row is without what was found.
create table feedback_comment (
  practice_id uuid not null,
  comment_id uuid not null,
  response_id uuid not null,
  -- 'why' or 'better'.
  question text not null,
  text text not null,
  may_publish boolean not null,
  -- 'urgent', 'priority', 'routine' or 'none', with 1 for urgent: the order in which people look.
  queue text not null,
  rank smallint not null,
  -- [{kind, quote, start, end, reason}], as found.
  findings jsonb not null,
  failed text[] not null,
  topics text[] not null,
  sentiment smallint not null,
  -- The text with names and identifiers covered, as proposed.
  redacted text not null,
  -- 'waiting', 'published' or 'kept'.
  state text not null default 'waiting',
  published_text text,
  reviewed_by uuid,
  reviewed_at timestamptz,
  primary key (practice_id, comment_id),
  foreign key (practice_id, response_id) references feedback_response
);
create index feedback_comment_waiting on feedback_comment (practice_id, rank, comment_id)
  where state = 'waiting';
create index feedback_comment_response on feedback_comment (practice_id, response_id);
create index feedback_comment_published on feedback_comment (practice_id, reviewed_at)
  where state = 'published';
select protect('feedback_comment', 'select, insert, update');

create table feedback_return (
  practice_id uuid not null references practice,
  month text not null,
  -- 'open', 'prepared', 'checked', 'submitted' or 'published'.
  state text not null,
  -- The figures as prepared: {answers, modes}; null before.
  figures jsonb not null default 'null',
  -- Why they differ from what Heed counted, where they do.
  difference text,
  prepared_by uuid,
  prepared_at timestamptz,
  checked_by uuid,
  checked_at timestamptz,
  submitted_by uuid,
  submitted_at timestamptz,
  -- What CQRS showed when it was keyed.
  reference text,
  published_at timestamptz,
  -- The last working day on which reminders went out.
  reminded_on date,
  primary key (practice_id, month)
);
select protect('feedback_return', 'select, insert, update');

-- CQRS takes no correction, and neither does Heed.
create function refuse_submitted_change() returns trigger language plpgsql as $$
begin
  if old.state in ('submitted', 'published') and
    (new.figures, new.reference, new.submitted_by, new.submitted_at, new.prepared_by, new.checked_by)
      is distinct from
    (old.figures, old.reference, old.submitted_by, old.submitted_at, old.prepared_by, old.checked_by)
  then
    raise exception 'A submitted return cannot be changed' using errcode = 'insufficient_privilege';
  end if;
  if old.state = 'published' and new.state <> 'published'
    or old.state = 'submitted' and new.state not in ('submitted', 'published')
  then
    raise exception 'A submitted return stays submitted' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger feedback_return_is_final before update on feedback_return
  for each row execute function refuse_submitted_change();

create table feedback_return_note (
  practice_id uuid not null,
  month text not null,
  note_id uuid not null,
  text text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (practice_id, month, note_id),
  foreign key (practice_id, month) references feedback_return
);
select protect('feedback_return_note', 'select, insert');

-- "You said, we did", for the public.
create table feedback_action (
  practice_id uuid not null references practice,
  action_id uuid not null,
  month text not null,
  you_said text not null,
  we_did text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (practice_id, action_id)
);
create index feedback_action_month on feedback_action (practice_id, month);
select protect('feedback_action', 'select, insert, delete');
