/**
 * Fills the queue of the one practice with `$count` open contributions and all that belongs to them: words,
 * judgement, findings, automatic hides of a fifth of them, and their audit entries. Run as the owner.
 */
export const FULL_QUEUE: readonly string[] = [
  `insert into connection (practice_id, connection_id, network, account_id, account_name, credentials, created_at)
   select practice_id, gen_random_uuid(), 'facebook', '1001', 'Bench', '', now() from practice`,

  `insert into page_post select practice_id, 'facebook', '1001_' || n, 'Our flu clinic is on Saturday', now()
   from practice, generate_series(1, 500) n`,

  // A fifth answers another comment.
  `insert into contribution (practice_id, contribution_id, connection_id, network, channel, external_id,
     post_id, parent_id, author_id, author_name, posted_at, captured_at, network_state, network_state_at,
     current_version, judged_version, revision)
   select practice_id, gen_random_uuid(), connection_id, 'facebook', 'facebook-comment', 'c_' || n,
     '1001_' || 1 + n % 500, case when n % 5 = 0 then 'c_' || n - 1 else '1001_' || 1 + n % 500 end,
     'a_' || n % 5000, 'Author ' || n % 5000, at, at, case when n % 5 = 1 then 'hidden' else 'visible' end, at,
     1, 1, 1
   from connection, generate_series(1, $count) n,
     lateral (select date_trunc('second', now()) - n * interval '3 seconds' as at) as written`,

  `insert into contribution_version (practice_id, contribution_id, version, text, text_sha256, source, captured_at)
   select practice_id, contribution_id, 1, 'The receptionist was rude. ' || repeat('We waited for hours. ', 8),
     sha256(external_id::bytea), 'webhook', captured_at from contribution`,

  `insert into judgement (practice_id, contribution_id, judgement_id, version, guidance_version, context_known,
     signature, visibility, queue, steps, failed, judged_at)
   select practice_id, contribution_id, gen_random_uuid(), 1, 1, true, '', 'keep', 'routine',
     '{ask-to-delete,signpost-complaints}', '{}', captured_at from contribution`,

  `insert into finding (practice_id, contribution_id, finding_id, version, judgement_id, kind, clause, quote,
     start_at, end_at, score, detector, reason, found_at)
   select practice_id, contribution_id, gen_random_uuid(), 1, judgement_id, kind, '{complaints}', 'was rude', 17,
     25, 0.8, 'phrases', 'It complains of manners.', judged_at
   from judgement, unnest(array['complaint', 'staff-identity']) kind`,

  `insert into queue_entry (practice_id, contribution_id, queue, rank, due_at, opened_at)
   select practice_id, contribution_id, (array['urgent', 'priority', 'routine'])[rank], rank,
     captured_at + interval '2 days', captured_at
   from contribution, lateral (select case when external_id like '%77' then 1
     when right(external_id, 1) in ('3', '4') then 2 else 3 end as rank) as ranked`,

  `insert into decision (practice_id, contribution_id, decision_id, action, clause, reason_code, reason,
     decided_at, version, guidance_version)
   select practice_id, contribution_id, gen_random_uuid(), 'hide', '6', 'breaches-clause', 'Rule', captured_at, 1, 1
   from contribution where network_state = 'hidden'`,

  `insert into step (practice_id, contribution_id, step_id, decision_id, kind, state, not_before, attempts,
     requested_at, sent_at, settled_at)
   select practice_id, contribution_id, gen_random_uuid(), decision_id, 'hide', 'confirmed', decided_at, 1,
     decided_at, decided_at, decided_at from decision`,

  // Not a chain that would verify: only its size matters here.
  `insert into audit_entry (practice_id, sequence, at, actor, action, subject, content, previous_hash, hash)
   select practice_id, 1000 + row_number() over (), captured_at, 'rule', action, 'contribution:' || contribution_id,
     '{"detail":null}', '', ''
   from contribution, unnest(array['contribution-received', 'version-kept', 'judged']) action`,
  `insert into audit_head select practice_id, max(sequence), sha256('') from audit_entry group by 1
   on conflict (practice_id) do update set sequence = excluded.sequence`,

  'analyze',
]
