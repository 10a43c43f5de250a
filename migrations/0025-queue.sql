-- Why: the queue can be narrowed, shared out, claimed and worked through in groups, narrowings can be kept,
-- decisions that were made together can be undone together, and everything can be searched.
-- Existing rows: open entries get the kinds that stand, and the words of every contribution become searchable.
-- On a million contributions that takes some minutes, in which the queue's and the words' tables are locked.
-- Undoing: drop what is added; who had what assigned and which views were kept would be lost.

alter table queue_entry
  -- The kinds that stand, so that the queue can be narrowed to some of them.
  add column kinds text[] not null default '{}',
  -- The same for copies of the same words (rules/likeness.ts); null where too little was said to tell.
  add column likeness text,
  -- Whose work it is, until it is done or given to somebody else.
  add column assigned_to uuid,
  -- Who has it open to decide it. Nobody else decides until this lapses.
  add column claimed_by uuid,
  add column claimed_until timestamptz;

update queue_entry q set kinds = coalesce((
    select array_agg(distinct f.kind)
    from finding f join contribution c using (practice_id, contribution_id)
    where f.practice_id = q.practice_id and f.contribution_id = q.contribution_id
      and f.version = c.current_version and f.struck_by is null), '{}')
  where closed_at is null;

-- Copies of the same words, in the queue's order.
create index queue_likeness on queue_entry (practice_id, likeness, rank, due_at, contribution_id)
  where closed_at is null and likeness is not null;
create index queue_assigned on queue_entry (practice_id, assigned_to, rank, due_at, contribution_id)
  where closed_at is null and assigned_to is not null;
-- What came last, to see a storm.
create index queue_newest on queue_entry (practice_id, opened_at desc) where closed_at is null;
create index contribution_author on contribution (practice_id, author_id) where author_id is not null;

-- Filters of the queue that somebody kept under a name.
create table saved_view (
  practice_id uuid not null references practice,
  view_id uuid not null,
  name text not null,
  -- As they stand in the queue's address.
  filters text not null,
  -- Whose view it is; null when the whole practice has it.
  person_id uuid,
  created_at timestamptz not null,
  primary key (practice_id, view_id)
);
select protect('saved_view', 'select, insert, delete');

-- Names the decisions that were made together.
alter table decision add column batch_id uuid;
create index decision_batch on decision (practice_id, batch_id) where batch_id is not null;

-- What can be found by its words, whatever part of Heed it belongs to.
create table search_document (
  practice_id uuid not null references practice,
  -- What it is, as 'contribution': the address and who may find it follow from that.
  area text not null,
  subject_id uuid not null,
  at timestamptz not null,
  words tsvector not null,
  primary key (practice_id, area, subject_id)
);
create index search_newest on search_document (practice_id, at desc, subject_id desc);
create index search_words on search_document using gin (words);
select protect('search_document', 'select, insert, update');

-- A text index cannot be used behind row-level security, whose rule has to be asked first. This asks it
-- itself, and answers with ids alone.
create function search_documents(
    practice_id uuid, wanted text, areas text[], before_at timestamptz, before_id uuid, most int)
  returns table (area text, subject_id uuid, at timestamptz)
  language plpgsql stable security definer set search_path = heed as $$
begin
  return query execute
    'select d.area, d.subject_id, d.at from search_document d
      where d.practice_id = $1 and d.area = any($2)
        and d.words @@ websearch_to_tsquery(''english'', $3)
        and (d.at, d.subject_id) < ($4, $5)
      order by d.at desc, d.subject_id desc limit $6'
    using nullif(practice_id::text, nullif(practice_id::text, current_setting('heed.practice_id', true)))::uuid, areas, wanted,
      coalesce(before_at, 'infinity'), coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'), most;
end $$;
revoke execute on function search_documents from public;
grant execute on function search_documents to heed_app;

insert into search_document
  select c.practice_id, 'contribution', c.contribution_id, coalesce(c.posted_at, c.captured_at),
    to_tsvector('english', left(concat_ws(' ', c.author_name, string_agg(v.text, ' ' order by v.version)), 100000))
  from contribution c join contribution_version v using (practice_id, contribution_id)
  group by c.practice_id, c.contribution_id;
