-- Why: whoever runs Heed sees what waits, of all practices together and without naming any; monthly reports find a
-- month without reading everything.
-- Existing rows: unchanged. Building the indexes locks their tables for seconds on a million rows.
-- Undoing: drop the function and the indexes.

create function count_work() returns table (name text, label text, value bigint)
  language sql stable security definer set search_path = heed
  as $$
    select 'queue', queue, count(*) from queue_entry where closed_at is null group by queue
    union all
    select 'step', state, count(*) from step
      where state in ('requested', 'sent', 'refused', 'unknown') group by state
    union all
    select 'connection', state, count(*) from connection group by state
    union all
    select 'practice', 'all', count(*) from practice $$;
revoke execute on function count_work from public;
grant execute on function count_work to heed_app;

create index contribution_captured on contribution (practice_id, captured_at);
create index finding_found on finding (practice_id, found_at);
