-- Why: paper forms of the Friends and Family Test: which slips were printed, what was scanned, and what was read.
-- Existing rows: none.
-- Undoing: drop the tables; slips that were printed would be refused as foreign.

-- One print run: slips numbered from 1.
create table paper_print (
  practice_id uuid not null references practice,
  -- Eight letters and digits, as the codes carry them.
  print_id text not null,
  site text not null,
  -- 'standard' or 'large'.
  layout text not null,
  slips int not null,
  printed_by uuid not null,
  printed_at timestamptz not null,
  primary key (practice_id, print_id)
);
select protect('paper_print', 'select, insert');

-- Slips that were collected together, with what their cover slip says.
create table paper_batch (
  practice_id uuid not null references practice,
  batch_id uuid not null,
  -- The month in which they were filled in.
  month text not null,
  -- How many slips somebody counted by hand.
  slip_count int not null,
  -- 'reading', 'read' or 'closed'.
  state text not null,
  started_by uuid not null,
  started_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  primary key (practice_id, batch_id)
);
select protect('paper_batch', 'select, insert, update');

create table paper_file (
  practice_id uuid not null,
  batch_id uuid not null,
  file_id uuid not null,
  position int not null,
  name text not null,
  -- Null once every page of it was read.
  bytes bytea,
  -- Null until it was opened.
  pages int,
  pages_read int not null default 0,
  trouble text,
  primary key (practice_id, file_id),
  foreign key (practice_id, batch_id) references paper_batch
);
create index paper_file_batch on paper_file (practice_id, batch_id);
select protect('paper_file', 'select, insert, update');

-- One slip that was seen, or a page on which none was found.
create table paper_slip (
  practice_id uuid not null,
  batch_id uuid not null,
  slip_id uuid not null,
  file_id uuid not null,
  page int not null,
  -- Null where no code could be read.
  print_id text,
  serial int,
  -- 'read', 'doubtful', 'left-out' or 'refused'.
  state text not null,
  reason text,
  answer text,
  publish boolean not null,
  helped boolean not null,
  -- The answers, for whoever must decide; what was written, for whoever types it. Gone when the batch is closed.
  answers_png bytea,
  comment_png bytea,
  comment text,
  primary key (practice_id, slip_id),
  foreign key (practice_id, batch_id) references paper_batch
);
create index paper_slip_batch on paper_slip (practice_id, batch_id, page);
-- A slip counts once, whoever scans it again.
create unique index paper_slip_once on paper_slip (practice_id, print_id, serial)
  where state in ('read', 'doubtful');
select protect('paper_slip', 'select, insert, update');
