-- Why: who is called when somebody may be at risk, and what became of each call.
-- Existing rows: none; a practice without settings calls everybody who may act.
-- Undoing it would destroy the record of who was told, and when.

create table safeguarding_settings (
  practice_id uuid primary key references practice,
  -- On working days, in minutes past midnight in London. GP core hours: 8am to 6:30pm.
  opens_at int not null default 480 check (opens_at between 0 and 1440),
  closes_at int not null default 1110 check (closes_at between 0 and 1440),
  -- After how long the next are called.
  escalate_minutes int not null default 5 check (escalate_minutes between 1 and 60),
  -- Whether the signpost to help goes out by itself, at any hour.
  signpost_by_itself boolean not null default false,
  crisis_text text not null,
  emergency_text text not null,
  -- Who to ring: local authority, crisis team and the like, a line each.
  local_contacts text not null default '',
  drill_next_at timestamptz
);
select protect('safeguarding_settings', 'select, insert, update');

create table on_call (
  practice_id uuid not null,
  person_id uuid not null,
  rung int not null check (rung between 1 and 9),
  -- 'always', 'open' (while the practice is open) or 'closed'.
  hours text not null,
  phone text not null,
  primary key (practice_id, person_id),
  foreign key (practice_id, person_id) references person
);
select protect('on_call', 'select, insert, update, delete');

-- How far the calling has come.
create table alert (
  practice_id uuid not null,
  case_id uuid not null,
  is_drill boolean not null,
  -- Of the contribution: the newest words that were looked at, and what was found in them.
  version int,
  kinds text[] not null,
  rung int not null default 0,
  next_rung_at timestamptz,
  primary key (practice_id, case_id),
  foreign key (practice_id, case_id) references case_file
);
select protect('alert', 'select, insert, update');

-- One call: to one person, one way.
create table alert_notice (
  practice_id uuid not null,
  notice_id uuid not null,
  case_id uuid not null,
  rung int not null,
  person_id uuid not null,
  -- 'email' or 'text'.
  way text not null,
  address text not null,
  made_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz,
  -- Why the newest attempt failed, in our words.
  failure text,
  primary key (practice_id, notice_id),
  unique (practice_id, case_id, rung, person_id, way),
  foreign key (practice_id, case_id) references case_file
);
select protect('alert_notice', 'select, insert, update');
