-- Why: answers to reviews are drafted, checked and published by the practice manager.
-- Existing rows: none.
-- Undoing: drop the tables; published answers stay on Google, their drafts and who approved them are lost.

-- The answer that is being written to a review; one at a time, kept while somebody types.
create table review_draft (
  practice_id uuid not null,
  contribution_id uuid not null,
  text text not null,
  -- Handed to the manager, who publishes it or changes it.
  handed_over boolean not null default false,
  revision int not null default 1,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  primary key (practice_id, contribution_id),
  foreign key (practice_id, contribution_id) references contribution,
  foreign key (practice_id, drafted_by) references person
);
select protect('review_draft', 'select, insert, update, delete');

-- What was published, with the warnings that the manager read and went past.
create table review_answer (
  practice_id uuid not null,
  contribution_id uuid not null,
  answer_id uuid not null,
  text text not null,
  warnings text[] not null,
  drafted_by uuid not null,
  published_by uuid not null,
  published_at timestamptz not null,
  step_id uuid not null,
  primary key (practice_id, contribution_id, answer_id),
  foreign key (practice_id, contribution_id) references contribution,
  foreign key (practice_id, contribution_id, step_id) references step,
  foreign key (practice_id, published_by) references person
);
select protect('review_answer', 'select, insert');

-- A review that the practice chose to leave without an answer.
create table review_silence (
  practice_id uuid not null,
  contribution_id uuid not null,
  reason text not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (practice_id, contribution_id),
  foreign key (practice_id, contribution_id) references contribution,
  foreign key (practice_id, chosen_by) references person
);
select protect('review_silence', 'select, insert, delete');
