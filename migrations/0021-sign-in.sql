-- Why: signing in with a second factor, by invitation and through another identity provider; sessions that can be
-- listed and ended.
-- Existing rows: people keep their passwords and are asked for a second factor from their next sign-in on; sessions
-- end, so everybody signs in once more.
-- Undoing: drop the tables and columns; second factors would have to be set up again.

alter table practice
  -- 'required' of roles that decide, or only 'offered'.
  add column second_factor text not null default 'required';

alter table person
  -- Null until an invitation is accepted, and for who signs in by another provider alone.
  alter column password_hash drop not null,
  -- From then on, who needs a second factor and has none gets no further than setting one up.
  add column second_factor_due_at timestamptz,
  -- Who somebody is at the identity provider, once they came through it.
  add column oidc_subject text,
  -- May no longer sign in; the name stays with what the person did.
  add column left_at timestamptz;
create unique index person_oidc_subject on person (practice_id, oidc_subject);

delete from session;
alter table session
  add column session_id uuid not null,
  -- 'open', or what is still to be done: 'second-factor', 'enrolment'.
  add column stage text not null,
  -- The browser as it names itself, shortened, so that a person recognises it in the list.
  add column browser text not null,
  -- Of the passkey that is being added or asked for.
  add column challenge text;
create index session_of_person on session (practice_id, person_id);

create table totp (
  practice_id uuid not null,
  person_id uuid not null,
  -- Sealed with HEED_SECRET_KEY.
  secret bytea not null,
  -- Null until a first code proved that the app has it.
  confirmed_at timestamptz,
  -- The last time step whose code was used: no code works twice.
  last_step bigint not null,
  primary key (practice_id, person_id),
  foreign key (practice_id, person_id) references person
);
select protect('totp', 'select, insert, update, delete');

create table passkey (
  practice_id uuid not null,
  passkey_id uuid not null,
  person_id uuid not null,
  -- base64url, as the browser gives it.
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (practice_id, passkey_id),
  unique (practice_id, credential_id),
  foreign key (practice_id, person_id) references person
);
create index passkey_of_person on passkey (practice_id, person_id);
select protect('passkey', 'select, insert, update, delete');

create table recovery_code (
  practice_id uuid not null,
  person_id uuid not null,
  -- SHA-256: a code has 80 random bits.
  code_hash bytea not null,
  used_at timestamptz,
  primary key (practice_id, person_id, code_hash),
  foreign key (practice_id, person_id) references person
);
select protect('recovery_code', 'select, insert, update, delete');

create table invitation (
  practice_id uuid not null,
  -- SHA-256 of the token in the link.
  token_hash bytea not null,
  person_id uuid not null,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (practice_id, token_hash),
  foreign key (practice_id, person_id) references person
);
select protect('invitation', 'select, insert, update, delete');

drop function find_people_by_email;
create function find_people_by_email(wanted text)
  returns table (practice_id uuid, person_id uuid, password_hash text)
  language sql stable security definer set search_path = heed
  as 'select practice_id, person_id, password_hash from person
       where lower(email) = lower(wanted) and left_at is null';

create function find_people_by_oidc(wanted text) returns table (practice_id uuid, person_id uuid)
  language sql stable security definer set search_path = heed
  as 'select practice_id, person_id from person where oidc_subject = wanted and left_at is null';
revoke execute on function find_people_by_email, find_people_by_oidc from public;
grant execute on function find_people_by_email, find_people_by_oidc to heed_app;
