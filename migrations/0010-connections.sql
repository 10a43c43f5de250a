-- Why: networks beside Facebook, looks around that find what webhooks missed, and a connection's health.
-- Existing rows: connections are looked around at once, from their first day on; locked for moments.
-- Undoing: drop the columns and tables; what the looks found stays.

alter table connection
  -- When each recurring look is due: what is recent, everything there ever was, and the connection itself.
  add column next_recent_look_at timestamptz not null default '-infinity',
  add column next_full_look_at timestamptz not null default '-infinity',
  add column next_probe_at timestamptz not null default '-infinity',
  add column looked_at timestamptz,
  add column full_looked_at timestamptz,
  add column probed_at timestamptz,
  add column token_expires_at timestamptz,
  add column data_access_expires_at timestamptz;

alter table contribution
  -- Stars of a review, 1 to 5.
  add column rating smallint,
  -- What a Facebook recommendation says.
  add column recommends boolean,
  -- Older than the connection: read and shown, never acted on by the rule.
  add column is_history boolean not null default false,
  -- A complete list did not show it, first then.
  add column absent_since timestamptz;

-- What the practice answered in public, as the network shows it.
create table public_reply (
  practice_id uuid not null,
  contribution_id uuid not null,
  text text not null,
  -- 'published', or where a network moderates replies 'pending' and 'rejected'; 'withdrawn'.
  state text not null,
  -- Why it was rejected, in the network's words.
  violation text,
  written_at timestamptz,
  seen_at timestamptz not null,
  primary key (practice_id, contribution_id),
  foreign key (practice_id, contribution_id) references contribution
);
select protect('public_reply', 'select, insert, update');

-- What is wrong with a connection, until it is right again.
create table connection_alarm (
  practice_id uuid not null,
  connection_id uuid not null,
  alarm_id uuid not null,
  -- 'webhook-missed', 'probe-failed', 'not-subscribed', 'lacks-rights', 'token-ends',
  -- 'data-access-ends', 'version-ends', 'needs-reconnecting', 'writes-stopped'.
  kind text not null,
  -- In our words, for a person.
  message text not null,
  raised_at timestamptz not null,
  seen_at timestamptz not null,
  cleared_at timestamptz,
  -- Somebody was told by e-mail.
  told_at timestamptz,
  primary key (practice_id, connection_id, alarm_id),
  foreign key (practice_id, connection_id) references connection
);
create unique index connection_alarm_open on connection_alarm (practice_id, connection_id, kind)
  where cleared_at is null;
select protect('connection_alarm', 'select, insert, update');
