-- Why: the practice edits its code of conduct and decision table, and tries a draft on its own history before it counts.
-- Existing rows: versions stay as they are.
-- Undoing: drop what is added; a draft would be lost.

alter table guidance_version
  add column published_by uuid,
  -- What changed and why, in the words of who published it.
  add column note text not null default '';

-- What is being edited. One at a time: a practice has one guidance.
create table guidance_draft (
  practice_id uuid primary key references practice,
  content jsonb not null,
  -- The version it began from. Another one published meanwhile is said before it is lost.
  base_version int not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  -- Since when it is compared with the living version on everything that arrives; null while it is not.
  shadow_since timestamptz
);
select protect('guidance_draft', 'select, insert, update, delete');
