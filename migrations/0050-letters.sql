-- Why: letters with versioned templates, and every e-mail and text that is sent as a row of an outbox, so
-- that none is lost while its carrier is away.
-- Existing rows: none are touched.
-- Undoing: drop the four tables; what was sent would be forgotten.

create table letter_template (
  practice_id uuid not null references practice,
  template text not null,
  version int not null check (version > 0),
  subject text not null,
  body text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (practice_id, template, version),
  foreign key (practice_id, saved_by) references person
);
select protect('letter_template', 'select, insert');

create table letter (
  practice_id uuid not null references practice,
  letter_id uuid not null,
  -- The matter it belongs to, as in the audit log: `complaint:<id>`.
  about text not null,
  template text not null,
  -- 0 is the edition that Heed ships.
  template_version int not null,
  -- Name and address, a line each.
  addressee text not null,
  reference text not null,
  subject text not null,
  body text not null,
  written_by uuid,
  written_at timestamptz not null,
  primary key (practice_id, letter_id),
  foreign key (practice_id, written_by) references person
);
create index letter_about on letter (practice_id, about);
select protect('letter', 'select, insert');

-- How a letter left the house other than as a message: by post, by hand, read out on the phone.
create table letter_handover (
  practice_id uuid not null references practice,
  letter_id uuid not null,
  means text not null check (means in ('post', 'hand', 'phone')),
  handed_by uuid not null,
  handed_at timestamptz not null,
  primary key (practice_id, letter_id, handed_at),
  foreign key (practice_id, letter_id) references letter,
  foreign key (practice_id, handed_by) references person
);
select protect('letter_handover', 'select, insert');

create table message (
  practice_id uuid not null references practice,
  message_id uuid not null,
  about text not null,
  means text not null check (means in ('email', 'text')),
  address text not null,
  subject text not null,
  body text not null,
  -- Goes with it as a PDF.
  letter_id uuid,
  urgent boolean not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'delivered', 'failed', 'given-up')),
  posted_at timestamptz not null,
  not_before timestamptz not null,
  attempts int not null default 0,
  -- The try that may record an outcome.
  fence uuid,
  carrier text check (carrier in ('smtp', 'notify')),
  carrier_reference text,
  -- An earlier try may have been taken: ask its carrier before repeating.
  may_have_left boolean not null default false,
  trouble text,
  sent_at timestamptz,
  settled_at timestamptz,
  primary key (practice_id, message_id),
  foreign key (practice_id, letter_id) references letter
);
create index message_about on message (practice_id, about);
create index message_open on message (practice_id, posted_at) where state in ('waiting', 'sending', 'failed');
select protect('message', 'select, insert, update');
