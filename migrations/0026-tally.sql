-- Why: what came, what was found and how soon people decided is shown for any week without counting it anew.
-- Existing rows: the last 62 days are counted once; on a million contributions that takes a minute, and locks nothing.
-- Undoing: drop the table; the counts can be made again from what they count.

create table tally (
  practice_id uuid not null references practice,
  -- A day in London: 2026-08-06.
  day text not null,
  -- 'arrived', 'hidden-by-rule', 'found:<kind>' or 'decided:<how soon>': see rules/tally.ts.
  name text not null,
  count int not null,
  primary key (practice_id, day, name)
);
select protect('tally', 'select, insert, update');

create function london_day(at timestamptz) returns text language sql immutable
  as $$ select to_char(at at time zone 'Europe/London', 'YYYY-MM-DD') $$;
revoke execute on function london_day from public;
grant execute on function london_day to heed_app;

insert into tally
  select practice_id, london_day(captured_at), 'arrived', count(*) from contribution
  where captured_at > now() - interval '62 days' group by 1, 2;
insert into tally
  select practice_id, london_day(found_at), 'found:' || kind, count(distinct contribution_id) from finding
  where found_at > now() - interval '62 days' group by 1, 2, 3;
insert into tally
  select practice_id, london_day(decided_at), 'hidden-by-rule', count(*) from decision
  where decided_by is null and decided_at > now() - interval '62 days' group by 1, 2;
insert into tally
  select d.practice_id, london_day(d.decided_at), 'decided:' || case
      when d.decided_at - c.captured_at <= interval '15 minutes' then 'quarter-hour'
      when d.decided_at - c.captured_at <= interval '1 hour' then 'hour'
      when d.decided_at - c.captured_at <= interval '4 hours' then 'four-hours'
      when d.decided_at - c.captured_at <= interval '1 day' then 'day'
      else 'later' end, count(*)
  from decision d join contribution c using (practice_id, contribution_id)
  where d.decided_by is not null and d.decided_at > now() - interval '62 days' group by 1, 2, 3;
