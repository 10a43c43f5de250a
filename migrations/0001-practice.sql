-- Why: the tenant (a practice), its sites, staff directory, people and sessions, and the versions of its guidance.
-- Existing rows: none, this is the first migration.
-- Undoing it would lose every practice.

-- Binds a table to the practice that the transaction works for. Every table of a practice calls it.
create function protect(target regclass, privileges text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format($policy$create policy own_practice on %s using
    (practice_id = nullif(current_setting('heed.practice_id', true), '')::uuid)$policy$, target);
  execute format('grant %s on %s to heed_app', privileges, target);
end $$;
revoke execute on function protect from public;

create table practice (
  practice_id uuid primary key,
  name text not null,
  -- Kinds of finding that may hide a contribution without a person: see the decision table.
  automatic_hide text[] not null default '{}',
  undo_seconds int not null default 30 check (undo_seconds between 0 and 3600),
  created_at timestamptz not null
);
select protect('practice', 'select, insert, update');

create table site (
  practice_id uuid not null references practice,
  position int not null,
  name text not null,
  town text not null,
  primary key (practice_id, position)
);
select protect('site', 'select, insert, delete');

create table staff_member (
  practice_id uuid not null references practice,
  position int not null,
  name text not null,
  role text not null,
  site text,
  aliases text[] not null default '{}',
  primary key (practice_id, position)
);
select protect('staff_member', 'select, insert, delete');

create table guidance_version (
  practice_id uuid not null references practice,
  version int not null,
  -- The code of conduct and the decision table, as src/guidance parses them.
  content jsonb not null,
  created_at timestamptz not null,
  primary key (practice_id, version)
);
select protect('guidance_version', 'select, insert');

create table person (
  practice_id uuid not null references practice,
  person_id uuid not null,
  email text not null,
  name text not null,
  role text not null,
  password_hash text not null,
  created_at timestamptz not null,
  primary key (practice_id, person_id)
);
create unique index person_email on person (practice_id, lower(email));
select protect('person', 'select, insert, update');

create table session (
  practice_id uuid not null,
  -- SHA-256 of the token in the cookie: a stolen table opens nothing.
  token_hash bytea not null,
  person_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (practice_id, token_hash),
  foreign key (practice_id, person_id) references person
);
select protect('session', 'select, insert, update, delete');

create table sign_in_failure (
  -- SHA-256 of the e-mail in lower case: no practice is known yet when a sign-in fails.
  email_hash bytea primary key,
  failures int not null,
  last_failed_at timestamptz not null
);
alter table sign_in_failure enable row level security;

-- The few questions that are asked before a practice is known. Each answers that and no more.
create function list_practices() returns table (practice_id uuid, name text)
  language sql stable security definer set search_path = heed
  as 'select practice_id, name from practice order by created_at, practice_id';

create function find_people_by_email(wanted text)
  returns table (practice_id uuid, person_id uuid, password_hash text)
  language sql stable security definer set search_path = heed
  as 'select practice_id, person_id, password_hash from person where lower(email) = lower(wanted)';

create function count_sign_in_failures(hash bytea, since timestamptz)
  returns table (failures int)
  language sql stable security definer set search_path = heed
  as 'select failures from sign_in_failure where email_hash = hash and last_failed_at > since';

create function record_sign_in_failure(hash bytea, at timestamptz, since timestamptz)
  returns table (failures int)
  language sql security definer set search_path = heed
  as $$
    insert into sign_in_failure as f values (hash, 1, at)
      on conflict (email_hash) do update set last_failed_at = at,
        failures = case when f.last_failed_at > since then f.failures + 1 else 1 end
      returning f.failures $$;

create function forget_sign_in_failures(hash bytea) returns table (failures int)
  language sql security definer set search_path = heed
  as 'delete from sign_in_failure where email_hash = hash returning failures';

revoke execute on all functions in schema heed from public;
grant execute on function list_practices, find_people_by_email, count_sign_in_failures,
  record_sign_in_failure, forget_sign_in_failures to heed_app;
