-- Every query of the stores, as it is sent, with what a function asks when it finds something.
-- Written by test/house/queries.db.test.ts: npx vitest run test/house/queries --update

-- src/audit/audit-log.ts createAuditLog
select sequence, hash
  from audit_head
  where practice_id = $1
  for update;
insert into audit_head (practice_id, sequence, hash)
  values ($1, $2, $3)
  on conflict do nothing;
insert into audit_entry (practice_id, previous_hash, sequence, at, actor, action, subject, content, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
update audit_head
  set sequence = $1, hash = $2
  where practice_id = $3;

-- src/audit/audit-log.ts findAuditEntriesOf
select sequence, content, previous_hash as previousHash, hash
  from audit_entry
  where practice_id = $1 and subject = $2
  order by sequence;

-- src/audit/audit-log.ts findAuditOf
select at, actor, action, content
  from audit_entry
  where practice_id = $1 and subject = $2
  order by sequence;

-- src/audit/audit-log.ts findAuditSequence
select sequence
  from audit_head
  where practice_id = $1;

-- src/audit/audit-log.ts verifyAudit
select *
  from audit_entry
  where practice_id = $1 and sequence > $2
  order by sequence
  limit $3;
select sequence, hash
  from audit_head
  where practice_id = $1;

-- src/cases/search-held.ts findCasesNaming
select case_id
  from case_file
  where practice_id = $1 and content::text ilike any($2::text[])
  order by opened_at
  limit $3;
select *
  from case_file
  where practice_id = $1 and case_id = $2;

-- src/cases/store/events.ts findCaseEvents
select e.event_id, e.at, e.person_id, e.move, e.from_state, e.to_state, e.content, e.privileged, p.name
  from case_event as e
  left join person as p on p.practice_id = e.practice_id and p.person_id = e.person_id
  where e.practice_id = $1 and e.case_id = $2
  order by e.at, e.event_id;

-- src/cases/store/events.ts insertCaseEvent
insert into case_event (practice_id, case_id, event_id, at, person_id, move, from_state, to_state, content, privileged)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- src/cases/store/files.ts countOpenCases
select count(*) as count
  from case_file
  where practice_id = $1 and kind = $2 and closed_at is null;

-- src/cases/store/files.ts findAllCases
select *
  from case_file
  where practice_id = $1 and kind = $2
  order by case_id;

-- src/cases/store/files.ts findCase
select *
  from case_file
  where practice_id = $1 and case_id = $2;

-- src/cases/store/files.ts findCaseByReference
select *
  from case_file
  where practice_id = $1 and reference = $2;

-- src/cases/store/files.ts findCases
select *
  from case_file
  where practice_id = $1 and kind = $2 and closed_at is null
  order by due_at asc nulls last, case_id
  limit $3;

-- src/cases/store/files.ts findCasesIn
select *
  from case_file
  where practice_id = $1 and kind = $2 and state in ($3)
  order by case_id;

-- src/cases/store/files.ts holdCase
update case_file
  set legal_hold = $1, revision = revision + 1
  where practice_id = $2 and case_id = $3;

-- src/cases/store/files.ts insertCase
insert into case_file (practice_id, case_id, kind, reference, title, state, content, opened_at, opened_by, due_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- src/cases/store/files.ts lockCase
select *
  from case_file
  where practice_id = $1 and case_id = $2
  for update;

-- src/cases/store/files.ts setCaseValues
update case_file
  set content = $1
  where practice_id = $2 and case_id = $3;

-- src/cases/store/files.ts updateCase
update case_file
  set state = $1, title = $2, content = $3, closed_at = $4, due_at = $5, revision = revision + 1
  where practice_id = $6 and case_id = $7;

-- src/cases/store/keys.ts findKeys
select holder, expires_at as expiresAt, revoked_at as revokedAt, opened_count as openedCount
  from case_key
  where practice_id = $1 and case_id = $2 and purpose = $3
  order by made_at;

-- src/cases/store/keys.ts insertKey
insert into case_key (practice_id, case_id, token_hash, purpose, holder, made_at, made_by, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- src/cases/store/keys.ts openKey
update case_key
  set opened_count = opened_count + 1, last_opened_at = $1
  where practice_id = $2 and token_hash = $3 and purpose = $4 and revoked_at is null and expires_at > $5
  returning case_id as caseId, holder;

-- src/cases/store/keys.ts revokeKeys
update case_key
  set revoked_at = $1
  where practice_id = $2 and case_id = $3 and purpose = $4 and revoked_at is null;

-- src/cases/store/links.ts findCasesLinkedTo
select c.case_id as caseId, c.kind, c.reference, c.title, c.state, c.closed_at as closedAt
  from case_link as l
  inner join case_file as c on c.practice_id = l.practice_id and c.case_id = l.case_id
  where l.practice_id = $1 and l.target_kind = $2 and l.target_id = $3
  order by c.opened_at;

-- src/cases/store/links.ts findLinks
select target_kind, target_id
  from case_link
  where practice_id = $1 and case_id = $2
  order by linked_at;

-- src/cases/store/links.ts insertLink
insert into case_link (practice_id, case_id, target_kind, target_id, linked_at, linked_by)
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing
  returning target_id;

-- src/cases/store/papers.ts findPaper
select paper_id as paperId, name, content_type as contentType, sha256, privileged, added_at as addedAt, bytes
  from case_paper
  where practice_id = $1 and case_id = $2 and paper_id = $3;

-- src/cases/store/papers.ts findPapers
select paper_id as paperId, name, content_type as contentType, sha256, privileged, added_at as addedAt
  from case_paper
  where practice_id = $1 and case_id = $2
  order by added_at;

-- src/cases/store/papers.ts insertPaper
insert into case_paper (practice_id, case_id, paper_id, name, content_type, bytes, sha256, privileged, added_at, added_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- src/cases/store/tasks.ts findTasks
select task_id as taskId, title, href, due_at as dueAt, done_at as doneAt, note
  from case_task
  where practice_id = $1 and case_id = $2
  order by made_at, task_id;

-- src/cases/store/tasks.ts insertTasks
insert into case_task (practice_id, case_id, task_id, title, href, due_at, made_at)
  values ($1, $2, $3, $4, $5, $6, $7);

-- src/cases/store/tasks.ts settleTask
update case_task
  set done_at = $1, done_by = $2, note = $3
  where practice_id = $4 and case_id = $5 and task_id = $6 and done_at is null
  returning task_id;

-- src/clocks/keep-clocks.ts keepClocks
select clock_id as clockId, about, type, part, permission, title, href, started_at as startedAt, given_day as givenDay, due_at as dueAt, soon_at as soonAt, next_warning_at as nextWarningAt, trouble, stopped_at as stoppedAt, stop_reason as stopReason
  from clock
  where practice_id = $1 and about = $2
  order by started_at;
select year, days
  from holiday_year
  where practice_id = $1
  order by year;
insert into clock (practice_id, clock_id, about, type, part, permission, title, href, started_at, given_day, due_at, soon_at, next_warning_at, trouble)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

-- src/clocks/store/calendar-keys.ts findCalendarOwner
select p.person_id, p.role
  from calendar_key as k
  inner join person as p on p.practice_id = k.practice_id and p.person_id = k.person_id
  where k.practice_id = $1 and k.token_hash = $2;

-- src/clocks/store/calendar-keys.ts saveCalendarKey
insert into calendar_key (practice_id, person_id, token_hash, made_at)
  values ($1, $2, $3, $4)
  on conflict (practice_id, person_id) do update
  set token_hash = $5, made_at = $6;

-- src/clocks/store/clocks.ts findClockMoves
select clock_id as clockId, moved_at as movedAt, reason, from_due_at as fromDueAt, to_due_at as toDueAt
  from clock_move
  where practice_id = $1 and clock_id in ($2)
  order by moved_at;

-- src/clocks/store/clocks.ts findClocksOf
select clock_id as clockId, about, type, part, permission, title, href, started_at as startedAt, given_day as givenDay, due_at as dueAt, soon_at as soonAt, next_warning_at as nextWarningAt, trouble, stopped_at as stoppedAt, stop_reason as stopReason
  from clock
  where practice_id = $1 and about = $2
  order by started_at;

-- src/clocks/store/clocks.ts findRunningClocks
select clock_id as clockId, about, type, part, permission, title, href, started_at as startedAt, given_day as givenDay, due_at as dueAt, soon_at as soonAt, next_warning_at as nextWarningAt, trouble, stopped_at as stoppedAt, stop_reason as stopReason
  from clock
  where practice_id = $1 and stopped_at is null and permission in ($2)
  order by due_at asc nulls first, clock_id
  limit $3;

-- src/clocks/store/clocks.ts insertClock
insert into clock (practice_id, clock_id, about, type, part, permission, title, href, started_at, given_day, due_at, soon_at, next_warning_at, trouble)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

-- src/clocks/store/clocks.ts insertClockMove
insert into clock_move (practice_id, clock_id, moved_at, from_due_at, to_due_at, reason, moved_by)
  values ($1, $2, $3, $4, $5, $6, $7);

-- src/clocks/store/clocks.ts lockClock
select clock_id as clockId, about, type, part, permission, title, href, started_at as startedAt, given_day as givenDay, due_at as dueAt, soon_at as soonAt, next_warning_at as nextWarningAt, trouble, stopped_at as stoppedAt, stop_reason as stopReason
  from clock
  where practice_id = $1 and clock_id = $2
  for update;

-- src/clocks/store/clocks.ts lockRunningClocks
select clock_id as clockId, about, type, part, permission, title, href, started_at as startedAt, given_day as givenDay, due_at as dueAt, soon_at as soonAt, next_warning_at as nextWarningAt, trouble, stopped_at as stoppedAt, stop_reason as stopReason
  from clock
  where practice_id = $1 and stopped_at is null
  order by clock_id
  for update;

-- src/clocks/store/clocks.ts setClockTimes
update clock
  set given_day = $1, due_at = $2, soon_at = $3, next_warning_at = $4, trouble = $5
  where practice_id = $6 and clock_id = $7;

-- src/clocks/store/clocks.ts stopClock
update clock
  set stopped_at = $1, stopped_by = $2, stop_reason = $3, next_warning_at = $4
  where practice_id = $5 and clock_id = $6 and stopped_at is null;

-- src/complaints/count-complaints.ts findReportedComplaints
select *
  from case_file
  where practice_id = $1 and kind = $2
  order by case_id;

-- src/complaints/has-open-complaint.ts hasOpenComplaint
select c.case_id as caseId, c.kind, c.reference, c.title, c.state, c.closed_at as closedAt
  from case_link as l
  inner join case_file as c on c.practice_id = l.practice_id and c.case_id = l.case_id
  where l.practice_id = $1 and l.target_kind = $2 and l.target_id = $3
  order by c.opened_at;

-- src/complaints/store/social.ts chooseAboutComplaint
update possible_complaint
  set choice = $1, reason = $2, chosen_by = $3, chosen_at = $4, case_id = $5
  where practice_id = $6 and contribution_id = $7;

-- src/complaints/store/social.ts countPossibleComplaints
select count(*) as count
  from possible_complaint
  where practice_id = $1 and choice is null;

-- src/complaints/store/social.ts findDeleteRequest
select d.contribution_id as contributionId, d.requested_at as requestedAt, d.follow_up_at as followUpAt, d.state, d.note, v.text, c.author_name as authorName, c.network_state = $1 as isGone, exists (select s.step_id
  from step as s
  where s.practice_id = d.practice_id and s.contribution_id = d.contribution_id and s.kind = $2 and s.state = $3) as wasRemovedByUs, not exists (select e.decision_id
  from decision as e
  where e.practice_id = d.practice_id and e.contribution_id = d.contribution_id and e.action = $4 and e.undone_at is null) as wasUndone
  from delete_request as d
  inner join contribution as c on c.practice_id = d.practice_id and c.contribution_id = d.contribution_id
  inner join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where d.practice_id = $5 and d.contribution_id = $6
  for update of d;

-- src/complaints/store/social.ts findDeleteRequests
select d.contribution_id as contributionId, d.requested_at as requestedAt, d.follow_up_at as followUpAt, d.state, d.note, v.text, c.author_name as authorName, c.network_state = $1 as isGone, exists (select s.step_id
  from step as s
  where s.practice_id = d.practice_id and s.contribution_id = d.contribution_id and s.kind = $2 and s.state = $3) as wasRemovedByUs, not exists (select e.decision_id
  from decision as e
  where e.practice_id = d.practice_id and e.contribution_id = d.contribution_id and e.action = $4 and e.undone_at is null) as wasUndone
  from delete_request as d
  inner join contribution as c on c.practice_id = d.practice_id and c.contribution_id = d.contribution_id
  inner join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where d.practice_id = $5
  order by d.requested_at desc
  limit $6;

-- src/complaints/store/social.ts findPossibleComplaint
select p.contribution_id as contributionId, p.found_at as foundAt, p.choice, p.reason, p.chosen_at as chosenAt, p.case_id as caseId, v.text, c.author_name as authorName, c.captured_at as capturedAt
  from possible_complaint as p
  inner join contribution as c on c.practice_id = p.practice_id and c.contribution_id = p.contribution_id
  inner join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where p.practice_id = $1 and p.contribution_id = $2
  for update of p;
select distinct f.contribution_id as contributionId, f.kind
  from finding as f
  inner join contribution as c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id and c.current_version = f.version
  where f.practice_id = $1 and f.contribution_id in ($2) and f.struck_at is null;

-- src/complaints/store/social.ts findPossibleComplaints
select p.contribution_id as contributionId, p.found_at as foundAt, p.choice, p.reason, p.chosen_at as chosenAt, p.case_id as caseId, v.text, c.author_name as authorName, c.captured_at as capturedAt
  from possible_complaint as p
  inner join contribution as c on c.practice_id = p.practice_id and c.contribution_id = p.contribution_id
  inner join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where p.practice_id = $1 and p.choice is null
  order by p.found_at
  limit $2;
select distinct f.contribution_id as contributionId, f.kind
  from finding as f
  inner join contribution as c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id and c.current_version = f.version
  where f.practice_id = $1 and f.contribution_id in ($2) and f.struck_at is null;

-- src/complaints/store/social.ts insertPossibleComplaint
insert into possible_complaint (practice_id, contribution_id, found_at)
  values ($1, $2, $3)
  on conflict do nothing
  returning contribution_id;

-- src/complaints/store/social.ts saveDeleteRequest
insert into delete_request (practice_id, contribution_id, requested_at, requested_by, follow_up_at, state, settled_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (practice_id, contribution_id) do update
  set requested_at = $8, requested_by = $9, follow_up_at = $10, state = $11, settled_at = $12;

-- src/complaints/store/social.ts settleDeleteRequest
update delete_request
  set state = $1, settled_by = $2, settled_at = $3, note = $4
  where practice_id = $5 and contribution_id = $6;

-- src/complaints/store/uploads.ts findFormCase
select case_id
  from complaint_form
  where practice_id = $1 and form_id = $2;

-- src/complaints/store/uploads.ts findHeldUpload
select case_id, name, content_type, bytes
  from complaint_upload
  where practice_id = $1 and upload_id = $2 and state = $3
  for update;

-- src/complaints/store/uploads.ts findUploads
select name, state, received_at as receivedAt
  from complaint_upload
  where practice_id = $1 and case_id = $2
  order by received_at;

-- src/complaints/store/uploads.ts insertForm
insert into complaint_form (practice_id, form_id, case_id)
  values ($1, $2, $3);

-- src/complaints/store/uploads.ts insertUpload
insert into complaint_upload (practice_id, upload_id, case_id, name, content_type, bytes, received_at)
  values ($1, $2, $3, $4, $5, $6, $7);

-- src/complaints/store/uploads.ts settleUpload
update complaint_upload
  set state = $1, bytes = $2, settled_at = $3
  where practice_id = $4 and upload_id = $5;

-- src/conduct/bundle/collect.ts collectBundle
select target_kind, target_id
  from case_link
  where practice_id = $1 and case_id = $2
  order by linked_at;
select e.event_id, e.at, e.person_id, e.move, e.from_state, e.to_state, e.content, e.privileged, p.name
  from case_event as e
  left join person as p on p.practice_id = e.practice_id and p.person_id = e.person_id
  where e.practice_id = $1 and e.case_id = $2
  order by e.at, e.event_id;
select name, automatic_hide, undo_seconds, second_person
  from practice
  where practice_id = $1;

-- src/contributions/read-linked.ts readLinkedContributions
select person_id as personId, email, name, role, sites, password_hash as passwordHash, left_at as leftAt, oidc_subject as oidcSubject
  from person
  where practice_id = $1
  order by left_at is not null, name;
select c.contribution_id as contributionId, c.network, c.channel, v.text, c.author_name as authorName, c.network_state as networkState, coalesce(c.posted_at, c.captured_at) as at
  from contribution as c
  left join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where c.practice_id = $1 and c.contribution_id in ($2)
  order by at;

-- src/contributions/store/alarms.ts clearAlarms
update connection_alarm
  set cleared_at = $1
  where practice_id = $2 and connection_id = $3 and kind in ($4) and cleared_at is null;

-- src/contributions/store/alarms.ts findOpenAlarms
select a.connection_id, k.account_name, k.network, a.alarm_id, a.kind, a.message, a.raised_at, a.told_at
  from connection_alarm as a
  inner join connection as k on k.practice_id = a.practice_id and k.connection_id = a.connection_id
  where a.practice_id = $1 and a.cleared_at is null
  order by a.raised_at;

-- src/contributions/store/alarms.ts forgetOldMisses
update connection_alarm
  set cleared_at = $1
  where practice_id = $2 and connection_id = $3 and kind = $4 and seen_at < $5 and cleared_at is null;

-- src/contributions/store/alarms.ts isAlarmed
select alarm_id
  from connection_alarm
  where practice_id = $1 and connection_id = $2 and kind = $3 and cleared_at is null;

-- src/contributions/store/alarms.ts raiseAlarms
insert into connection_alarm (practice_id, connection_id, alarm_id, kind, message, raised_at, seen_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (practice_id, connection_id, kind)
  where cleared_at is null do update
  set message = excluded.message, seen_at = $8, told_at = case when connection_alarm.message = excluded.message then connection_alarm.told_at end;

-- src/contributions/store/alarms.ts takeUntold
update connection_alarm
  set told_at = $1
  where practice_id = $2 and cleared_at is null and told_at is null
  returning alarm_id;

-- src/contributions/store/answers.ts saveAnswer
insert into answer (practice_id, contribution_id, question, answer, note, answered_by, answered_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (practice_id, contribution_id, question) do update
  set answer = $8, note = $9, answered_by = $10, answered_at = $11;

-- src/contributions/store/author-history.ts findAuthorHistory
select c.contribution_id, c.channel, c.network, c.captured_at, c.network_state, (select d.action
  from decision as d
  where d.practice_id = c.practice_id and d.contribution_id = c.contribution_id and d.undone_at is null
  order by d.decided_at desc
  limit $1) as action
  from contribution as c
  where c.practice_id = $2 and c.author_id = $3 and c.network = $4 and c.contribution_id <> $5
  order by c.captured_at desc
  limit $6;
select c.contribution_id
  from contribution as c
  where c.practice_id = $1 and c.author_id = $2 and c.network = $3 and c.contribution_id <> $4
  limit $5;

-- src/contributions/store/batches.ts findBatch
select decision_id
  from decision
  where practice_id = $1 and batch_id = $2 and undone_at is null
  order by decision_id;

-- src/contributions/store/batches.ts findCopies
select contribution_id
  from queue_entry
  where practice_id = $1 and likeness = $2 and closed_at is null
  order by rank, due_at, contribution_id
  limit $3;

-- src/contributions/store/claims.ts assignEntry
update queue_entry
  set assigned_to = $1
  where practice_id = $2 and contribution_id = $3 and closed_at is null
  returning contribution_id;

-- src/contributions/store/claims.ts claimEntry
update queue_entry
  set claimed_by = $1, claimed_until = $2
  where practice_id = $3 and contribution_id = $4 and closed_at is null
  returning contribution_id;
update queue_entry
  set claimed_by = $1, claimed_until = $2
  where practice_id = $3 and contribution_id = $4 and closed_at is null and (claimed_by is null or claimed_by = $5 or claimed_until <= $6)
  returning contribution_id;

-- src/contributions/store/claims.ts findOpenEntry
select rank, due_at, claimed_by, claimed_until, assigned_to, likeness
  from queue_entry
  where practice_id = $1 and contribution_id = $2 and closed_at is null;

-- src/contributions/store/claims.ts lockNextEntry
select q.contribution_id
  from queue_entry as q
  inner join contribution as c on c.practice_id = q.practice_id and c.contribution_id = q.contribution_id
  where q.practice_id = $1 and q.closed_at is null and (q.rank = $2 and q.kinds && $3::text[] and q.opened_at >= $4 and q.opened_at < $5 and q.likeness = $6 and q.assigned_to = $7 and c.channel = $8 and c.connection_id = $9 and c.author_id = $10 and c.post_id = $11) and (q.rank, q.due_at, q.contribution_id) > ($12, $13, $14) and (q.claimed_by is null or q.claimed_by = $15 or q.claimed_until <= $16) and (q.assigned_to is null or q.assigned_to = $17)
  order by q.rank, q.due_at, q.contribution_id
  limit $18
  for update of q skip locked;

-- src/contributions/store/claims.ts releaseClaims
update queue_entry
  set claimed_by = $1, claimed_until = $2
  where practice_id = $3 and claimed_by = $4 and contribution_id <> $5;

-- src/contributions/store/connections.ts findConnection
select *
  from connection
  where practice_id = $1 and connection_id = $2;

-- src/contributions/store/connections.ts findConnections
select *
  from connection
  where practice_id = $1
  order by created_at;

-- src/contributions/store/connections.ts findConnectionsById
select *
  from connection
  where practice_id = $1 and connection_id in ($2);

-- src/contributions/store/connections.ts noteEvent
update connection
  set last_event_at = $1
  where practice_id = $2 and connection_id in ($3);

-- src/contributions/store/connections.ts parkConnection
update connection
  set parked_until = $1
  where practice_id = $2 and connection_id = $3;

-- src/contributions/store/connections.ts restoreConnection
update connection
  set state = $1, state_reason = $2
  where practice_id = $3 and connection_id = $4;

-- src/contributions/store/connections.ts saveConnection
insert into connection (practice_id, connection_id, network, account_id, created_at, account_name, credentials, state, state_reason, parked_until)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (practice_id, network, account_id) do update
  set account_name = $11, credentials = $12, state = $13, state_reason = $14, parked_until = $15;

-- src/contributions/store/connections.ts stopConnection
update connection
  set state = $1, state_reason = $2
  where practice_id = $3 and connection_id = $4 and state in ($5, $6)
  returning connection_id;

-- src/contributions/store/contribution-page.ts findContributionRecord
select *
  from contribution
  where practice_id = $1 and contribution_id = $2;
select array(select distinct f.kind
  from finding f join contribution c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id
  where f.practice_id = $1 and f.contribution_id = $2 and (f.struck_by is null and (f.version = c.current_version and (f.judgement_id is null or f.judgement_id = (select j.judgement_id
  from judgement j
  where j.practice_id = f.practice_id and j.contribution_id = f.contribution_id
  order by j.judged_at desc, j.judgement_id desc
  limit 1))))) as kinds, array(select s.kind
  from step s
  where s.practice_id = $3 and s.contribution_id = $4 and s.state in ('requested', 'sent')) as under_way, exists (select
  from step s
  where s.practice_id = $5 and s.contribution_id = $6 and s.kind = 'send-private-message' and s.state in ('sent', 'confirmed', 'unknown')) as message_sent, exists (select
  from media m
  where m.practice_id = $7 and m.contribution_id = $8 and m.state = 'wanted') as evidence_missing, exists (select
  from queue_entry q
  where q.practice_id = $9 and q.contribution_id = $10 and q.taken_by is not null) as taken, exists (select
  from answer a
  where a.practice_id = $11 and a.contribution_id = $12 and a.question = 'clinician-check') as clinician_checked, exists (select
  from answer a
  where a.practice_id = $13 and a.contribution_id = $14 and a.question = 'harm-alleged') as harm_answered;
select *
  from queue_entry
  where practice_id = $1 and contribution_id = $2;
select failed, judged_at, version
  from judgement
  where practice_id = $1 and contribution_id = $2
  order by judged_at desc, judgement_id desc
  limit $3;
select f.*
  from finding as f
  inner join contribution as c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id
  where f.practice_id = $1 and f.contribution_id = $2 and (f.version = c.current_version and (f.judgement_id is null or f.judgement_id = (select j.judgement_id
  from judgement j
  where j.practice_id = f.practice_id and j.contribution_id = f.contribution_id
  order by j.judged_at desc, j.judgement_id desc
  limit 1)))
  order by f.start_at, f.finding_id;
select version, text, captured_at
  from contribution_version
  where practice_id = $1 and contribution_id = $2
  order by version;
select media_id, state, failure, content_type
  from media
  where practice_id = $1 and contribution_id = $2
  order by found_at, media_id;
select *
  from decision
  where practice_id = $1 and contribution_id = $2
  order by decided_at desc, decision_id desc;
select *
  from step
  where practice_id = $1 and contribution_id = $2
  order by requested_at, step_id;
select *
  from answer
  where practice_id = $1 and contribution_id = $2;
select proposal_id, action, clause, reason_code, reason, message, proposed_by, proposed_at
  from proposal
  where practice_id = $1 and contribution_id = $2 and outcome is null;
select note_id, text, written_by, written_at
  from note
  where practice_id = $1 and contribution_id = $2
  order by written_at, note_id;
select finding_id, given_by
  from finding_verdict
  where practice_id = $1 and contribution_id = $2
  order by given_at;
select c.contribution_id, c.channel, c.network, c.captured_at, c.network_state, (select d.action
  from decision as d
  where d.practice_id = c.practice_id and d.contribution_id = c.contribution_id and d.undone_at is null
  order by d.decided_at desc
  limit $1) as action
  from contribution as c
  where c.practice_id = $2 and c.author_id = $3 and c.network = $4 and c.contribution_id <> $5
  order by c.captured_at desc
  limit $6;
select c.contribution_id
  from contribution as c
  where c.practice_id = $1 and c.author_id = $2 and c.network = $3 and c.contribution_id <> $4
  limit $5;
select text, posted_at
  from page_post
  where practice_id = $1 and network = $2 and external_id = $3;
select c.contribution_id, c.author_name, v.text, coalesce(c.posted_at, c.captured_at) as at
  from contribution as c
  left join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where c.practice_id = $1 and c.network = $2 and (c.external_id = $3 or c.parent_id = $4)
  order by at
  limit $5;
select at, actor, action, content
  from audit_entry
  where practice_id = $1 and subject = $2
  order by sequence;
select person_id as personId, email, name, role, sites, password_hash as passwordHash, left_at as leftAt, oidc_subject as oidcSubject
  from person
  where practice_id = $1
  order by left_at is not null, name;

-- src/contributions/store/decided-page.ts findDecided
select d.decision_id, d.contribution_id, d.action, d.clause, d.reason_code, d.reason, d.decided_by, d.decided_at, d.undo_until, d.undone_at, p.name as decided_by_name, c.network, c.channel, c.author_name
  from decision as d
  inner join contribution as c on c.practice_id = d.practice_id and c.contribution_id = d.contribution_id
  left join person as p on p.practice_id = d.practice_id and p.person_id = d.decided_by
  where d.practice_id = $1 and d.decided_by is not null and (d.decided_at, d.decision_id) < ($2, $3)
  order by d.decided_at desc, d.decision_id desc
  limit $4;
select d.decision_id, d.contribution_id, d.action, d.clause, d.reason_code, d.reason, d.decided_by, d.decided_at, d.undo_until, d.undone_at, p.name as decided_by_name, c.network, c.channel, c.author_name
  from decision as d
  inner join contribution as c on c.practice_id = d.practice_id and c.contribution_id = d.contribution_id
  left join person as p on p.practice_id = d.practice_id and p.person_id = d.decided_by
  where d.practice_id = $1 and (d.decided_at, d.decision_id) < ($2, $3)
  order by d.decided_at desc, d.decision_id desc
  limit $4;

-- src/contributions/store/decisions.ts insertDecisions
insert into decision (practice_id, contribution_id, decision_id, action, clause, reason_code, reason, decided_by, decided_at, version, guidance_version, undo_until, batch_id, confirmed_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

-- src/contributions/store/decisions.ts insertSteps
insert into step (practice_id, contribution_id, step_id, decision_id, kind, message, not_before, requested_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- src/contributions/store/deliveries.ts findUnreadDeliveries
select delivery_id, network, body, received_at
  from delivery
  where practice_id = $1 and delivery_id in ($2) and read_at is null
  order by delivery_id;

-- src/contributions/store/deliveries.ts forgetReading
update delivery
  set read_at = $1, unknown_accounts = $2, unreadable_changes = $3
  where practice_id = $4 and delivery_id = $5
  returning delivery_id;

-- src/contributions/store/deliveries.ts insertDelivery
insert into delivery (practice_id, delivery_id, network, sha256, body, received_at)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (practice_id, network, sha256) do update
  set times_received = delivery.times_received + 1
  returning times_received;

-- src/contributions/store/deliveries.ts markDeliveriesRead
update delivery
  set read_at = $1
  where practice_id = $2 and delivery_id in ($3);

-- src/contributions/store/deliveries.ts noteDeliveryTrouble
update delivery
  set unknown_accounts = $1, unreadable_changes = $2
  where practice_id = $3 and delivery_id = $4;

-- src/contributions/store/deliveries.ts putDeliveryAside
update delivery
  set put_aside_at = $1, put_aside_by = $2
  where practice_id = $3 and delivery_id = $4
  returning delivery_id;

-- src/contributions/store/evidence.ts areKept
select (select count(distinct v.contribution_id)
  from contribution_version v
  where v.practice_id = $1 and v.contribution_id = any($2::uuid[])) as kept, (select count(*)
  from media m
  where m.practice_id = $3 and m.contribution_id = any($4::uuid[]) and m.state not in ('kept', 'purged')) as missing;

-- src/contributions/store/evidence.ts findEvidence
select *
  from contribution
  where practice_id = $1 and contribution_id = $2;
select array(select distinct f.kind
  from finding f join contribution c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id
  where f.practice_id = $1 and f.contribution_id = $2 and (f.struck_by is null and (f.version = c.current_version and (f.judgement_id is null or f.judgement_id = (select j.judgement_id
  from judgement j
  where j.practice_id = f.practice_id and j.contribution_id = f.contribution_id
  order by j.judged_at desc, j.judgement_id desc
  limit 1))))) as kinds, array(select s.kind
  from step s
  where s.practice_id = $3 and s.contribution_id = $4 and s.state in ('requested', 'sent')) as under_way, exists (select
  from step s
  where s.practice_id = $5 and s.contribution_id = $6 and s.kind = 'send-private-message' and s.state in ('sent', 'confirmed', 'unknown')) as message_sent, exists (select
  from media m
  where m.practice_id = $7 and m.contribution_id = $8 and m.state = 'wanted') as evidence_missing, exists (select
  from queue_entry q
  where q.practice_id = $9 and q.contribution_id = $10 and q.taken_by is not null) as taken, exists (select
  from answer a
  where a.practice_id = $11 and a.contribution_id = $12 and a.question = 'clinician-check') as clinician_checked, exists (select
  from answer a
  where a.practice_id = $13 and a.contribution_id = $14 and a.question = 'harm-alleged') as harm_answered;
select *
  from queue_entry
  where practice_id = $1 and contribution_id = $2;
select failed, judged_at, version
  from judgement
  where practice_id = $1 and contribution_id = $2
  order by judged_at desc, judgement_id desc
  limit $3;
select f.*
  from finding as f
  inner join contribution as c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id
  where f.practice_id = $1 and f.contribution_id = $2 and (f.version = c.current_version and (f.judgement_id is null or f.judgement_id = (select j.judgement_id
  from judgement j
  where j.practice_id = f.practice_id and j.contribution_id = f.contribution_id
  order by j.judged_at desc, j.judgement_id desc
  limit 1)))
  order by f.start_at, f.finding_id;
select version, text, captured_at
  from contribution_version
  where practice_id = $1 and contribution_id = $2
  order by version;
select media_id, state, failure, content_type
  from media
  where practice_id = $1 and contribution_id = $2
  order by found_at, media_id;
select *
  from decision
  where practice_id = $1 and contribution_id = $2
  order by decided_at desc, decision_id desc;
select *
  from step
  where practice_id = $1 and contribution_id = $2
  order by requested_at, step_id;
select *
  from answer
  where practice_id = $1 and contribution_id = $2;
select proposal_id, action, clause, reason_code, reason, message, proposed_by, proposed_at
  from proposal
  where practice_id = $1 and contribution_id = $2 and outcome is null;
select note_id, text, written_by, written_at
  from note
  where practice_id = $1 and contribution_id = $2
  order by written_at, note_id;
select finding_id, given_by
  from finding_verdict
  where practice_id = $1 and contribution_id = $2
  order by given_at;
select c.contribution_id, c.channel, c.network, c.captured_at, c.network_state, (select d.action
  from decision as d
  where d.practice_id = c.practice_id and d.contribution_id = c.contribution_id and d.undone_at is null
  order by d.decided_at desc
  limit $1) as action
  from contribution as c
  where c.practice_id = $2 and c.author_id = $3 and c.network = $4 and c.contribution_id <> $5
  order by c.captured_at desc
  limit $6;
select c.contribution_id
  from contribution as c
  where c.practice_id = $1 and c.author_id = $2 and c.network = $3 and c.contribution_id <> $4
  limit $5;
select text, posted_at
  from page_post
  where practice_id = $1 and network = $2 and external_id = $3;
select c.contribution_id, c.author_name, v.text, coalesce(c.posted_at, c.captured_at) as at
  from contribution as c
  left join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where c.practice_id = $1 and c.network = $2 and (c.external_id = $3 or c.parent_id = $4)
  order by at
  limit $5;
select at, actor, action, content
  from audit_entry
  where practice_id = $1 and subject = $2
  order by sequence;
select person_id as personId, email, name, role, sites, password_hash as passwordHash, left_at as leftAt, oidc_subject as oidcSubject
  from person
  where practice_id = $1
  order by left_at is not null, name;

-- src/contributions/store/evidence.ts findNaming
select c.contribution_id as contributionId, c.network, c.channel, v.text, c.author_name as authorName, c.network_state as networkState, v.captured_at as at
  from contribution as c
  inner join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id
  where c.practice_id = $1 and (c.author_name ilike any($2::text[]) or v.text ilike any($3::text[]))
  order by v.captured_at
  limit $4;

-- src/contributions/store/evidence.ts findShown
select c.contribution_id as contributionId, c.network, c.channel, v.text, c.author_name as authorName, c.network_state as networkState, coalesce(c.posted_at, c.captured_at) as at
  from contribution as c
  left join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where c.practice_id = $1 and c.contribution_id in ($2)
  order by at;

-- src/contributions/store/exposures.ts countExposures
select count(*) as count
  from exposure
  where practice_id = $1 and person_id = $2 and seen_at > $3;

-- src/contributions/store/exposures.ts findExposures
select p.name, (count(e.seen_at) filter (where e.seen_at > $1::timestamptz - interval '1 day'))::int as today, count(e.seen_at)::int as week
  from person p
  left join exposure e on e.practice_id = p.practice_id and e.person_id = p.person_id and e.seen_at > $2::timestamptz - interval '7 days'
  where p.practice_id = $3
  group by p.person_id, p.name
  order by week desc, p.name;

-- src/contributions/store/exposures.ts insertExposure
insert into exposure (practice_id, person_id, contribution_id, seen_at)
  values ($1, $2, $3, $4)
  on conflict do nothing;

-- src/contributions/store/findings.ts insertFindingByHand
insert into finding (practice_id, contribution_id, finding_id, version, kind, clause, quote, start_at, end_at, score, detector, reason, found_at, added_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

-- src/contributions/store/findings.ts strikeFindingRow
update finding
  set struck_by = $1, struck_at = $2, struck_reason = $3
  where practice_id = $4 and contribution_id = $5 and finding_id = $6 and struck_by is null
  returning finding_id;

-- src/contributions/store/guidance-draft.ts deleteDraft
delete from guidance_draft
  where practice_id = $1;

-- src/contributions/store/guidance-draft.ts findGuidanceVersion
select content
  from guidance_version
  where practice_id = $1 and version = $2;

-- src/contributions/store/guidance-draft.ts findGuidanceVersions
select version, created_at, published_by, note
  from guidance_version
  where practice_id = $1
  order by version desc;

-- src/contributions/store/guidance-draft.ts lockDraft
select *
  from guidance_draft
  where practice_id = $1
  for update;

-- src/contributions/store/guidance-draft.ts publishGuidance
insert into guidance_version (practice_id, version, content, created_at, published_by, note)
  values ($1, $2, $3, $4, $5, $6);

-- src/contributions/store/guidance-draft.ts saveDraft
insert into guidance_draft (practice_id, base_version, content, changed_by, changed_at, shadow_since)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (practice_id) do update
  set content = $7, changed_by = $8, changed_at = $9, shadow_since = $10;

-- src/contributions/store/guidance-draft.ts saveShadow
update guidance_draft
  set shadow_since = $1
  where practice_id = $2;

-- src/contributions/store/intake.ts findKept
select contribution_id, external_id, network_state, network_state_at, current_version
  from contribution
  where practice_id = $1 and network = $2 and external_id in ($3);
select contribution_id, version, text_sha256, captured_at
  from contribution_version
  where practice_id = $1 and contribution_id in ($2);
select contribution_id
  from step
  where practice_id = $1 and contribution_id in ($2) and kind in ($3, $4, $5) and state in ($6, $7);

-- src/contributions/store/intake.ts insertWantedMedia
insert into media (practice_id, media_id, contribution_id, url, found_at)
  values ($1, $2, $3, $4, $5)
  on conflict (practice_id, contribution_id, url) do nothing
  returning media_id;

-- src/contributions/store/intake.ts lockIntake
select pg_advisory_xact_lock(hashtextextended($1, 0));

-- src/contributions/store/intake.ts saveDrafts
insert into contribution (practice_id, contribution_id, connection_id, network, channel, external_id, post_id, parent_id, author_id, author_name, permalink, posted_at, captured_at, network_state, network_state_at, current_version, rating, recommends, is_history)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19);
insert into contribution_version (practice_id, contribution_id, version, text, text_sha256, source, delivery_id, captured_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8);
update contribution
  set post_id = coalesce(post_id, $1), parent_id = coalesce(parent_id, $2), author_id = coalesce(author_id, $3), author_name = coalesce(author_name, $4), permalink = coalesce(permalink, $5), posted_at = coalesce(posted_at, $6), recommends = coalesce(recommends, $7), rating = $8, current_version = $9
  where practice_id = $10 and contribution_id = $11;

-- src/contributions/store/judging.ts confirmJudgements
update judgement
  set context_known = $1
  where practice_id = $2 and contribution_id in ($3);

-- src/contributions/store/judging.ts lockUnjudged
select c.contribution_id as contributionId, c.channel, v.version, v.text, c.author_name as authorName, c.network_state as networkState, c.captured_at as capturedAt, c.is_history as isHistory, p.text as context, (c.post_id is null or p.external_id is not null) as contextKnown, exists (select
  from media m
  where m.practice_id = c.practice_id and m.contribution_id = c.contribution_id and m.state <> 'purged') as hasMedia, array(select f.kind
  from finding f
  where f.practice_id = c.practice_id and f.contribution_id = c.contribution_id and f.version = v.version and f.added_by is not null and f.struck_by is null) as addedKinds, exists (select
  from step s
  where s.practice_id = c.practice_id and s.contribution_id = c.contribution_id and s.kind in ('hide', 'unhide', 'remove') and s.state in ('requested', 'sent')) as stepUnderWay, (select j.signature
  from (select *
  from judgement
  where practice_id = c.practice_id and contribution_id = c.contribution_id
  order by judgement_id desc
  limit 1) j
  where j.version = v.version) as signedBefore
  from contribution as c
  inner join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  left join page_post as p on p.practice_id = c.practice_id and p.network = c.network and p.external_id = c.post_id
  where c.practice_id = $1 and c.contribution_id in ($2) and not exists ( select
  from (select *
  from judgement
  where practice_id = c.practice_id and contribution_id = c.contribution_id
  order by judgement_id desc
  limit 1) j
  where j.version = c.current_version and (j.context_known or c.post_id is null or p.external_id is null) and ('picture' = any(j.failed) or not exists (select
  from media m
  where m.practice_id = c.practice_id and m.contribution_id = c.contribution_id)))
  order by c.contribution_id
  for update of c;

-- src/contributions/store/judging.ts openQueueEntries
insert into queue_entry (practice_id, contribution_id, queue, rank, due_at, opened_at, kinds, likeness)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (practice_id, contribution_id) do update
  set kinds = excluded.kinds, likeness = coalesce(excluded.likeness, queue_entry.likeness), queue = case when queue_entry.closed_at is null and queue_entry.rank <= excluded.rank then queue_entry.queue else excluded.queue end, rank = case when queue_entry.closed_at is null and queue_entry.rank <= excluded.rank then queue_entry.rank else excluded.rank end, due_at = case when queue_entry.closed_at is null and queue_entry.rank <= excluded.rank then queue_entry.due_at else excluded.due_at end, opened_at = case when queue_entry.closed_at is null then queue_entry.opened_at else excluded.opened_at end, taken_by = case when queue_entry.closed_at is null then queue_entry.taken_by end, taken_at = case when queue_entry.closed_at is null then queue_entry.taken_at end, closed_at = $9;

-- src/contributions/store/judging.ts saveJudgements
insert into judgement (practice_id, contribution_id, judgement_id, version, guidance_version, context_known, signature, visibility, queue, steps, failed, judged_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
insert into finding (practice_id, contribution_id, finding_id, version, judgement_id, kind, clause, quote, start_at, end_at, score, detector, reason, found_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);
update contribution
  set judged_version = current_version, revision = revision + 1
  where practice_id = $1 and contribution_id in ($2);

-- src/contributions/store/looks.ts askForFullLook
update connection
  set next_full_look_at = $1
  where practice_id = $2 and connection_id = $3;

-- src/contributions/store/looks.ts askForLooks
update connection
  set next_recent_look_at = $1, next_full_look_at = $2, next_probe_at = $3
  where practice_id = $4 and connection_id = $5;

-- src/contributions/store/looks.ts findLivelyPosts
select distinct post_id
  from contribution
  where practice_id = $1 and connection_id = $2 and captured_at > $3 and post_id is not null;

-- src/contributions/store/looks.ts findToRead
select contribution_id
  from contribution
  where practice_id = $1 and connection_id = $2 and channel in ($3) and network_state <> $4 and captured_at > $5;

-- src/contributions/store/looks.ts noteAbsent
update contribution
  set absent_since = coalesce(absent_since, $1)
  where practice_id = $2 and connection_id = $3 and channel = $4 and post_id = $5 and network_state <> $6 and captured_at < $7 and external_id <> all($8::text[])
  returning contribution_id, absent_since as absent_since;

-- src/contributions/store/looks.ts noteLooked
update connection
  set looked_at = $1
  where practice_id = $2 and connection_id = $3;

-- src/contributions/store/looks.ts noteProbed
update connection
  set probed_at = $1, token_expires_at = $2, data_access_expires_at = $3
  where practice_id = $4 and connection_id = $5;

-- src/contributions/store/looks.ts saveListed
update contribution c
  set can_hide = l.can_hide, can_remove = l.can_remove, can_reply_privately = l.can_reply, absent_since = null, unavailable_checks = 0
  from unnest($1::text[], $2::boolean[], $3::boolean[], $4::boolean[]) as l (external_id, can_hide, can_remove, can_reply)
  where c.practice_id = $5 and c.network = $6 and c.external_id = l.external_id and (c.can_hide, c.can_remove, c.can_reply_privately, c.absent_since, c.unavailable_checks) is distinct
  from (l.can_hide, l.can_remove, l.can_reply, null, 0);

-- src/contributions/store/looks.ts takeDueLooks
update connection
  set next_recent_look_at = $1
  where practice_id = $2 and state <> $3 and next_recent_look_at <= $4
  returning connection_id;

-- src/contributions/store/media.ts findMedia
select *
  from media
  where practice_id = $1 and media_id = $2;

-- src/contributions/store/media.ts isPurgedPicture
select media_id
  from media
  where practice_id = $1 and contribution_id = $2 and state = $3 and sha256 = $4;

-- src/contributions/store/media.ts keepMedia
update media
  set state = $1, bytes = $2, content_type = $3, sha256 = $4, kept_at = $5, failure = $6
  where practice_id = $7 and media_id = $8 and state in ($9, $10);

-- src/contributions/store/media.ts noteMediaFailure
update media
  set state = $1, failure = $2
  where practice_id = $3 and media_id = $4 and state = $5;

-- src/contributions/store/media.ts purgeMediaBytes
update media
  set state = $1, bytes = $2
  where practice_id = $3 and media_id = $4 and state <> $5
  returning media_id;

-- src/contributions/store/media.ts wantMediaAgain
update media
  set state = $1, failure = $2
  where practice_id = $3 and media_id = $4 and state = $5
  returning contribution_id;

-- src/contributions/store/notes.ts findNotes
select note_id, text, written_by, written_at
  from note
  where practice_id = $1 and contribution_id = $2
  order by written_at, note_id;

-- src/contributions/store/notes.ts insertNote
insert into note (practice_id, contribution_id, note_id, text, written_by, written_at)
  values ($1, $2, $3, $4, $5, $6);

-- src/contributions/store/past.ts findPast
select c.contribution_id, c.channel, c.network_state, array(select distinct f.kind
  from finding f
  where f.practice_id = c.practice_id and f.contribution_id = c.contribution_id and (f.version = c.current_version and (f.judgement_id is null or f.judgement_id = (select j.judgement_id
  from judgement j
  where j.practice_id = f.practice_id and j.contribution_id = f.contribution_id
  order by j.judged_at desc, j.judgement_id desc
  limit 1)))) as kinds, coalesce((select cardinality(j.failed)
  from judgement j
  where j.practice_id = c.practice_id and j.contribution_id = c.contribution_id
  order by j.judged_at desc, j.judgement_id desc
  limit 1), 0) as failed, (select d.action
  from decision d
  where d.practice_id = c.practice_id and d.contribution_id = c.contribution_id and d.decided_by is not null and d.undone_at is null
  order by d.decided_at desc, d.decision_id desc
  limit 1) as action
  from contribution c
  where c.practice_id = $1 and c.judged_version is not null and c.captured_at >= $2
  order by c.contribution_id desc
  limit $3;

-- src/contributions/store/past.ts findRuleUses
select f.kind, bool_and(f.struck_by is not null) as struck, d.decided_at as at, d.action = 'restore' or (d.action = 'leave' and c.network_state = 'visible') as leftInSight
  from (select practice_id, contribution_id, decision_id, action, version, decided_at
  from decision
  where practice_id = $1 and decided_by is not null and undone_at is null
  order by decided_at desc, decision_id desc
  limit $2) d join finding f on f.practice_id = d.practice_id and f.contribution_id = d.contribution_id and f.version = d.version and f.added_by is null join contribution c on c.practice_id = d.practice_id and c.contribution_id = d.contribution_id
  group by f.kind, d.decision_id, d.action, d.decided_at, c.network_state
  order by d.decided_at desc;

-- src/contributions/store/posts.ts findContributionsUnder
select contribution_id
  from contribution
  where practice_id = $1 and network = $2 and post_id = $3;

-- src/contributions/store/posts.ts findUnknownPosts
select external_id
  from page_post
  where practice_id = $1 and network = $2 and external_id in ($3);

-- src/contributions/store/posts.ts savePosts
insert into page_post (practice_id, network, external_id, text, posted_at)
  values ($1, $2, $3, $4, $5)
  on conflict (practice_id, network, external_id) do update
  set text = coalesce(excluded.text, page_post.text), posted_at = coalesce(excluded.posted_at, page_post.posted_at);

-- src/contributions/store/proposals.ts countProposals
select count(*) as count
  from proposal
  where practice_id = $1 and outcome is null and proposed_by <> $2;

-- src/contributions/store/proposals.ts findOpenProposal
select proposal_id, action, clause, reason_code, reason, message, proposed_by, proposed_at
  from proposal
  where practice_id = $1 and contribution_id = $2 and outcome is null;

-- src/contributions/store/proposals.ts insertProposal
insert into proposal (practice_id, contribution_id, proposal_id, action, clause, reason_code, reason, message, proposed_by, proposed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- src/contributions/store/proposals.ts settleOpenProposal
update proposal
  set outcome = $1, settled_by = $2, settled_at = $3
  where practice_id = $4 and contribution_id = $5 and outcome is null;

-- src/contributions/store/queue-entries.ts closeQueueEntry
update queue_entry
  set closed_at = $1, claimed_by = $2, claimed_until = $3
  where practice_id = $4 and contribution_id = $5;

-- src/contributions/store/queue-entries.ts escalateQueueEntry
insert into queue_entry (practice_id, contribution_id, queue, rank, due_at, opened_at, escalated_to, kinds)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (practice_id, contribution_id) do update
  set queue = case when queue_entry.rank > $9 then $10 else queue_entry.queue end, rank = least(queue_entry.rank, $11), escalated_to = $12, closed_at = $13, claimed_by = $14, claimed_until = $15;

-- src/contributions/store/queue-entries.ts refreshQueuedKinds
update queue_entry
  set kinds = array(select distinct f.kind
  from finding f join contribution c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id
  where f.practice_id = queue_entry.practice_id and f.contribution_id = queue_entry.contribution_id and (f.struck_by is null and (f.version = c.current_version and (f.judgement_id is null or f.judgement_id = (select j.judgement_id
  from judgement j
  where j.practice_id = f.practice_id and j.contribution_id = f.contribution_id
  order by j.judged_at desc, j.judgement_id desc
  limit 1)))))
  where practice_id = $1 and contribution_id = $2;

-- src/contributions/store/queue-entries.ts reopenQueueEntry
update queue_entry
  set closed_at = $1
  where practice_id = $2 and contribution_id = $3;

-- src/contributions/store/queue-entries.ts takeQueueEntry
update queue_entry
  set taken_by = $1, taken_at = $2
  where practice_id = $3 and contribution_id = $4 and (taken_by is null or taken_by = $5)
  returning contribution_id;

-- src/contributions/store/queue-page.ts countCopies
 select one.likeness, (select count(*)
  from (select
  from queue_entry e
  where e.practice_id = $1 and e.closed_at is null and e.likeness = one.likeness
  limit $2) as copies)::int as count
  from unnest($3::text[]) as one(likeness);

-- src/contributions/store/queue-page.ts countMedia
select contribution_id, count(*) as count
  from media
  where practice_id = $1 and contribution_id in ($2)
  group by contribution_id;

-- src/contributions/store/queue-page.ts countOpenEntries
select (select count(*)
  from (select
  from queue_entry
  where practice_id = $1 and closed_at is null and rank = $2
  limit $3) as counted) as urgent, (select count(*)
  from (select
  from queue_entry
  where practice_id = $4 and closed_at is null and rank = $5
  limit $6) as counted) as priority, (select count(*)
  from (select
  from queue_entry
  where practice_id = $7 and closed_at is null and rank = $8
  limit $9) as counted) as routine;

-- src/contributions/store/queue-page.ts findFailedDetectors
select distinct on (contribution_id) contribution_id, failed
  from judgement
  where practice_id = $1 and contribution_id in ($2)
  order by contribution_id, judged_at desc, judgement_id desc;

-- src/contributions/store/queue-page.ts findLastDecision
select d.decision_id, d.contribution_id, d.action, d.decided_at, d.undo_until, d.batch_id, (select count(*)
  from decision b
  where b.practice_id = d.practice_id and b.batch_id = d.batch_id and b.undone_at is null) as together, c.channel, c.network, c.author_name
  from decision as d
  inner join contribution as c on c.practice_id = d.practice_id and c.contribution_id = d.contribution_id
  where d.practice_id = $1 and d.decided_by = $2 and d.decided_at > $3 and d.undone_at is null
  order by d.decided_at desc
  limit $4;

-- src/contributions/store/queue-page.ts findNewestSteps
select distinct on (s.contribution_id) s.contribution_id, s.kind, s.state, d.decided_by
  from step as s
  inner join decision as d on d.practice_id = s.practice_id and d.contribution_id = s.contribution_id and d.decision_id = s.decision_id
  where s.practice_id = $1 and s.contribution_id in ($2) and s.state <> $3
  order by s.contribution_id, s.requested_at desc, s.step_id desc;

-- src/contributions/store/queue-page.ts findOpenEntries
select q.contribution_id, q.queue, q.rank, q.due_at, q.escalated_to, q.taken_by, q.assigned_to, q.claimed_by, q.claimed_until, q.likeness, c.network, c.channel, c.author_name, c.posted_at, c.captured_at, c.network_state, v.text, p.text as post
  from queue_entry as q
  inner join contribution as c on c.practice_id = q.practice_id and c.contribution_id = q.contribution_id
  left join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  left join page_post as p on p.practice_id = c.practice_id and p.network = c.network and p.external_id = c.post_id
  where q.practice_id = $1 and q.closed_at is null and (q.rank = $2 and q.kinds && $3::text[] and q.opened_at >= $4 and q.opened_at < $5 and q.likeness = $6 and q.assigned_to = $7 and c.channel = $8 and c.connection_id = $9 and c.author_id = $10 and c.post_id = $11) and (q.rank, q.due_at, q.contribution_id) > ($12, $13, $14)
  order by q.rank asc, q.due_at asc, q.contribution_id asc
  limit $15;

-- src/contributions/store/queue-page.ts findStandingFindings
select f.contribution_id, f.kind, f.start_at, f.end_at
  from finding as f
  inner join contribution as c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id
  where f.practice_id = $1 and f.contribution_id in ($2) and (f.struck_by is null and (f.version = c.current_version and (f.judgement_id is null or f.judgement_id = (select j.judgement_id
  from judgement j
  where j.practice_id = f.practice_id and j.contribution_id = f.contribution_id
  order by j.judged_at desc, j.judgement_id desc
  limit 1))))
  order by f.start_at;

-- src/contributions/store/replies.ts findReply
select *
  from public_reply
  where practice_id = $1 and contribution_id = $2;

-- src/contributions/store/replies.ts saveReplyRow
insert into public_reply (practice_id, contribution_id, text, state, written_at, violation, seen_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (practice_id, contribution_id) do update
  set text = $8, state = $9, written_at = $10, violation = $11, seen_at = $12;

-- src/contributions/store/report.ts findMonthFigures
select network || ' ' || channel as word, count(*) as count
  from contribution
  where practice_id = $1 and captured_at >= $2 and captured_at < $3
  group by word
  order by word;
select to_char(captured_at at time zone 'Europe/London', 'YYYY-MM-DD') as word, count(*) as count
  from contribution
  where practice_id = $1 and captured_at >= $2 and captured_at < $3
  group by word
  order by word;
select found.word, count(*) as count
  from (select distinct contribution_id, unnest(clause) as word
  from finding
  where practice_id = $1 and found_at >= $2 and found_at < $3 and struck_at is null) as found
  group by found.word
  order by count desc, found.word;
select found.word, count(*) as count
  from (select distinct contribution_id, kind as word
  from finding
  where practice_id = $1 and found_at >= $2 and found_at < $3 and struck_at is null) as found
  group by found.word
  order by count desc, found.word;
select action as word, count(*) as count
  from decision
  where practice_id = $1 and decided_at >= $2 and decided_at < $3 and undone_at is null and decided_by is not null
  group by action
  order by count desc, action;
select action as word, count(*) as count
  from decision
  where practice_id = $1 and decided_at >= $2 and decided_at < $3 and undone_at is null and decided_by is null
  group by action
  order by count desc, action;
select count(*) as count
  from decision as d
  where d.practice_id = $1 and d.decided_at >= $2 and d.decided_at < $3 and d.decided_by is null and exists (select later.decision_id
  from decision as later
  where later.practice_id = $4 and later.contribution_id = d.contribution_id and later.decided_at > d.decided_at and later.decided_by is not null and later.undone_at is null and later.action = $5);
select percentile_cont($1::float8) within group (order by first.seconds) as medianSeconds, percentile_cont($2::float8) within group (order by first.seconds) as slowestTenthSeconds
  from (select extract(epoch
  from min(d.decided_at) - min(c.captured_at))::float8 as seconds
  from decision as d
  inner join contribution as c on c.practice_id = d.practice_id and c.contribution_id = d.contribution_id
  where d.practice_id = $3 and d.decided_at >= $4 and d.decided_at < $5 and d.decided_by is not null and d.undone_at is null
  group by d.contribution_id) as first;
select state as word, count(*) as count
  from step
  where practice_id = $1 and requested_at >= $2 and requested_at < $3
  group by state
  order by state;

-- src/contributions/store/rereading.ts countUnavailable
update contribution
  set unavailable_checks = unavailable_checks + $1
  where practice_id = $2 and contribution_id = $3
  returning unavailable_checks;

-- src/contributions/store/rereading.ts findContributionRow
select *
  from contribution
  where practice_id = $1 and contribution_id = $2;

-- src/contributions/store/rereading.ts findWantedRereads
select contribution_id
  from contribution
  where practice_id = $1 and connection_id = $2 and reread_wanted = $3;

-- src/contributions/store/rereading.ts saveCapabilities
update contribution
  set can_hide = $1, can_remove = $2, can_reply_privately = $3, reread_at = $4, unavailable_checks = $5, absent_since = $6, reread_wanted = $7
  where practice_id = $8 and contribution_id = $9;

-- src/contributions/store/rereading.ts wantReread
update contribution
  set reread_wanted = $1
  where practice_id = $2 and contribution_id = $3;

-- src/contributions/store/revision.ts bumpRevision
update contribution
  set revision = revision + $1
  where practice_id = $2 and contribution_id = $3;

-- src/contributions/store/saved-views.ts deleteView
delete from saved_view
  where practice_id = $1 and view_id = $2 and (person_id is null or person_id = $3)
  returning name;

-- src/contributions/store/saved-views.ts findViews
select view_id, name, filters, person_id
  from saved_view
  where practice_id = $1 and (person_id is null or person_id = $2)
  order by name, view_id
  limit $3;

-- src/contributions/store/saved-views.ts insertView
insert into saved_view (practice_id, view_id, name, filters, person_id, created_at)
  values ($1, $2, $3, $4, $5, $6);

-- src/contributions/store/search.ts findFoundContributions
select c.contribution_id, c.network, c.channel, c.author_name, c.network_state, v.text, q.queue, q.closed_at
  from contribution as c
  left join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  left join queue_entry as q on q.practice_id = c.practice_id and q.contribution_id = c.contribution_id
  where c.practice_id = $1 and c.contribution_id in ($2);

-- src/contributions/store/search.ts indexContributions
insert into search_document (practice_id, area, subject_id, at, words) select c.practice_id, 'contribution', c.contribution_id, coalesce(c.posted_at, c.captured_at), to_tsvector('english', left( concat_ws(' ', c.author_name, string_agg(v.text, ' '
  order by v.version)), $1::int))
  from contribution c join contribution_version v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id
  where c.practice_id = $2 and c.contribution_id = any($3::uuid[])
  group by c.practice_id, c.contribution_id
  on conflict (practice_id, area, subject_id) do update
  set words = excluded.words;

-- src/contributions/store/search.ts search
select area, subject_id, at
  from search_documents( practice_id => $1, wanted => $2, areas => $3::text[], before_at => $4, before_id => $5, most => $6);

-- src/contributions/store/situation.ts findSituation
select *
  from contribution
  where practice_id = $1 and contribution_id = $2;
select array(select distinct f.kind
  from finding f join contribution c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id
  where f.practice_id = $1 and f.contribution_id = $2 and (f.struck_by is null and (f.version = c.current_version and (f.judgement_id is null or f.judgement_id = (select j.judgement_id
  from judgement j
  where j.practice_id = f.practice_id and j.contribution_id = f.contribution_id
  order by j.judged_at desc, j.judgement_id desc
  limit 1))))) as kinds, array(select s.kind
  from step s
  where s.practice_id = $3 and s.contribution_id = $4 and s.state in ('requested', 'sent')) as under_way, exists (select
  from step s
  where s.practice_id = $5 and s.contribution_id = $6 and s.kind = 'send-private-message' and s.state in ('sent', 'confirmed', 'unknown')) as message_sent, exists (select
  from media m
  where m.practice_id = $7 and m.contribution_id = $8 and m.state = 'wanted') as evidence_missing, exists (select
  from queue_entry q
  where q.practice_id = $9 and q.contribution_id = $10 and q.taken_by is not null) as taken, exists (select
  from answer a
  where a.practice_id = $11 and a.contribution_id = $12 and a.question = 'clinician-check') as clinician_checked, exists (select
  from answer a
  where a.practice_id = $13 and a.contribution_id = $14 and a.question = 'harm-alleged') as harm_answered;

-- src/contributions/store/situation.ts lockSituation
select *
  from contribution
  where practice_id = $1 and contribution_id = $2
  for update;
select array(select distinct f.kind
  from finding f join contribution c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id
  where f.practice_id = $1 and f.contribution_id = $2 and (f.struck_by is null and (f.version = c.current_version and (f.judgement_id is null or f.judgement_id = (select j.judgement_id
  from judgement j
  where j.practice_id = f.practice_id and j.contribution_id = f.contribution_id
  order by j.judged_at desc, j.judgement_id desc
  limit 1))))) as kinds, array(select s.kind
  from step s
  where s.practice_id = $3 and s.contribution_id = $4 and s.state in ('requested', 'sent')) as under_way, exists (select
  from step s
  where s.practice_id = $5 and s.contribution_id = $6 and s.kind = 'send-private-message' and s.state in ('sent', 'confirmed', 'unknown')) as message_sent, exists (select
  from media m
  where m.practice_id = $7 and m.contribution_id = $8 and m.state = 'wanted') as evidence_missing, exists (select
  from queue_entry q
  where q.practice_id = $9 and q.contribution_id = $10 and q.taken_by is not null) as taken, exists (select
  from answer a
  where a.practice_id = $11 and a.contribution_id = $12 and a.question = 'clinician-check') as clinician_checked, exists (select
  from answer a
  where a.practice_id = $13 and a.contribution_id = $14 and a.question = 'harm-alleged') as harm_answered;

-- src/contributions/store/steps.ts claimSteps
update step
  set fence = $1, state = $2, attempts = attempts + case state when 'requested' then 1 else 0 end, sent_at = coalesce(sent_at, $3)
  where practice_id = $4 and step_id in ($5);

-- src/contributions/store/steps.ts confirmSteps
update step
  set state = $1, settled_at = $2, trouble = $3, trouble_code = $4, next_best = $5
  where practice_id = $6 and step_id in ($7) and fence = $8
  returning step_id;

-- src/contributions/store/steps.ts findWaitingSteps
select s.step_id
  from step as s
  inner join contribution as c on c.practice_id = s.practice_id and c.contribution_id = s.contribution_id
  where s.practice_id = $1 and c.connection_id = $2 and s.state in ($3, $4);

-- src/contributions/store/steps.ts lockSteps
select *
  from step
  where practice_id = $1 and step_id in ($2)
  order by step_id
  for update;
select contribution_id, external_id, network, channel, network_state, captured_at, author_id, connection_id
  from contribution
  where practice_id = $1 and contribution_id in ($2);
select *
  from connection
  where practice_id = $1 and connection_id in ($2);

-- src/contributions/store/steps.ts saveNetworkState
update contribution
  set network_state = $1, network_state_at = $2, unavailable_checks = $3, revision = revision + $4
  where practice_id = $5 and contribution_id in ($6);

-- src/contributions/store/steps.ts updateStep
update step
  set state = $1, attempts = $2, fence = $3, not_before = $4, sent_at = $5, settled_at = $6, settled_by = $7, trouble = $8, trouble_code = $9, next_best = $10, note = $11
  where practice_id = $12 and step_id = $13 and fence = $14
  returning step_id;

-- src/contributions/store/storms.ts findStorms
select c.post_id, c.network, min(p.text) as text, count(*)::int as count
  from (select practice_id, contribution_id
  from queue_entry
  where practice_id = $1 and closed_at is null and opened_at > $2
  order by opened_at desc
  limit $3) newest join contribution c on c.practice_id = newest.practice_id and c.contribution_id = newest.contribution_id
  left join page_post p on p.practice_id = c.practice_id and p.network = c.network and p.external_id = c.post_id
  where c.post_id is not null
  group by c.post_id, c.network having count(*) >= $4
  order by count(*) desc, c.post_id
  limit 3;

-- src/contributions/store/stuck-page.ts countStuck
select count(*) as count
  from (select
  from pgboss.job
  where name = 'dead-letter' and state = 'created' and data->>'practiceId' = $1
  limit $2) as counted;
select s.step_id
  from step as s
  inner join contribution as c on c.practice_id = s.practice_id and c.contribution_id = s.contribution_id
  inner join connection as k on k.practice_id = c.practice_id and k.connection_id = c.connection_id
  where s.practice_id = $1 and s.step_id in ( select w.step_id
  from step w
  where w.practice_id = $2 and (w.state in ('refused', 'unknown') or (w.kind = 'report' and w.state = 'requested')) and not exists (select
  from decision d
  where d.practice_id = w.practice_id and d.contribution_id = w.contribution_id and d.decided_by is not null and d.undone_at is null and d.decided_at > w.settled_at)
  union all select w.step_id
  from step w join contribution x on x.practice_id = w.practice_id and x.contribution_id = w.contribution_id join connection b on b.practice_id = x.practice_id and b.connection_id = x.connection_id
  where w.practice_id = $3 and w.state in ('requested', 'sent') and w.kind <> 'report' and w.not_before <= $4 and (b.state <> 'working' or b.parked_until > $5))
  limit $6;
select c.contribution_id
  from contribution as c
  inner join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where c.practice_id = $1 and (c.judged_version is null or c.judged_version < c.current_version) and v.captured_at < $2
  order by c.captured_at
  limit $3;
select c.contribution_id
  from queue_entry as q
  inner join contribution as c on c.practice_id = q.practice_id and c.contribution_id = q.contribution_id
  inner join judgement as j on j.practice_id = q.practice_id and j.contribution_id = q.contribution_id
  where q.practice_id = $1 and q.closed_at is null and j.practice_id = $2 and j.failed <> '{}' and j.failed <> '{picture}' and not exists (select
  from judgement n
  where n.practice_id = j.practice_id and n.contribution_id = j.contribution_id and n.judgement_id > j.judgement_id)
  limit $3;
select m.media_id
  from queue_entry as q
  inner join contribution as c on c.practice_id = q.practice_id and c.contribution_id = q.contribution_id
  inner join media as m on m.practice_id = q.practice_id and m.contribution_id = q.contribution_id
  where q.practice_id = $1 and q.closed_at is null and m.practice_id = $2 and m.state = 'failed'
  limit $3;
select d.delivery_id
  from delivery as d
  where d.practice_id = $1 and d.put_aside_at is null and (d.unknown_accounts <> '{}' or d.unreadable_changes > 0)
  limit $2;

-- src/contributions/store/stuck-page.ts findHalfRead
select c.contribution_id, c.network, c.channel, c.author_name, j.judged_at as since, j.failed
  from queue_entry as q
  inner join contribution as c on c.practice_id = q.practice_id and c.contribution_id = q.contribution_id
  inner join judgement as j on j.practice_id = q.practice_id and j.contribution_id = q.contribution_id
  where q.practice_id = $1 and q.closed_at is null and j.practice_id = $2 and j.failed <> '{}' and j.failed <> '{picture}' and not exists (select
  from judgement n
  where n.practice_id = j.practice_id and n.contribution_id = j.contribution_id and n.judgement_id > j.judgement_id)
  order by j.judged_at
  limit $3;

-- src/contributions/store/stuck-page.ts findStuckSteps
select s.step_id, s.contribution_id, s.kind, s.state, s.not_before, s.trouble, s.next_best, s.requested_at, c.network, c.channel, c.author_name, k.state as connection_state, k.state_reason, k.parked_until, k.account_name
  from step as s
  inner join contribution as c on c.practice_id = s.practice_id and c.contribution_id = s.contribution_id
  inner join connection as k on k.practice_id = c.practice_id and k.connection_id = c.connection_id
  where s.practice_id = $1 and s.step_id in ( select w.step_id
  from step w
  where w.practice_id = $2 and (w.state in ('refused', 'unknown') or (w.kind = 'report' and w.state = 'requested')) and not exists (select
  from decision d
  where d.practice_id = w.practice_id and d.contribution_id = w.contribution_id and d.decided_by is not null and d.undone_at is null and d.decided_at > w.settled_at)
  union all select w.step_id
  from step w join contribution x on x.practice_id = w.practice_id and x.contribution_id = w.contribution_id join connection b on b.practice_id = x.practice_id and b.connection_id = x.connection_id
  where w.practice_id = $3 and w.state in ('requested', 'sent') and w.kind <> 'report' and w.not_before <= $4 and (b.state <> 'working' or b.parked_until > $5))
  order by s.requested_at
  limit $6;

-- src/contributions/store/stuck-page.ts findTroubledDeliveries
select d.delivery_id, d.network, d.received_at, d.unknown_accounts, d.unreadable_changes
  from delivery as d
  where d.practice_id = $1 and d.put_aside_at is null and (d.unknown_accounts <> '{}' or d.unreadable_changes > 0)
  order by d.received_at
  limit $2;

-- src/contributions/store/stuck-page.ts findUnkeptMedia
select m.media_id, m.contribution_id, m.failure, m.found_at, c.network, c.channel, c.author_name
  from queue_entry as q
  inner join contribution as c on c.practice_id = q.practice_id and c.contribution_id = q.contribution_id
  inner join media as m on m.practice_id = q.practice_id and m.contribution_id = q.contribution_id
  where q.practice_id = $1 and q.closed_at is null and m.practice_id = $2 and m.state = 'failed'
  order by m.found_at
  limit $3;

-- src/contributions/store/stuck-page.ts findUnread
select c.contribution_id, c.network, c.channel, c.author_name, v.captured_at as since, '{}'::text[] as failed
  from contribution as c
  inner join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where c.practice_id = $1 and (c.judged_version is null or c.judged_version < c.current_version) and v.captured_at < $2
  order by c.captured_at
  limit $3;

-- src/contributions/store/tally.ts addToTally
insert into tally (practice_id, day, name, count) select $1, london_day($2), name, count(*)
  from unnest($3::text[]) as name
  group by name
  order by name
  on conflict (practice_id, day, name) do update
  set count = tally.count + excluded.count;

-- src/contributions/store/tally.ts findTally
select day, name, count
  from tally
  where practice_id = $1 and day > london_day($2::timestamptz - $3::int * interval '1 day') and day <= london_day($4)
  order by day, name;

-- src/contributions/store/today.ts countWork
select (select count(*)
  from (select
  from queue_entry
  where practice_id = $1 and closed_at is null and rank = $2 and due_at < $3
  limit $4) as late) + (select count(*)
  from (select
  from queue_entry
  where practice_id = $5 and closed_at is null and rank = $6 and due_at < $7
  limit $8) as late) + (select count(*)
  from (select
  from queue_entry
  where practice_id = $9 and closed_at is null and rank = $10 and due_at < $11
  limit $12) as late) as overdue, (select count(*)
  from (select
  from queue_entry
  where practice_id = $13 and closed_at is null and assigned_to = $14
  limit $15) as mine) as mine;

-- src/contributions/store/today.ts findAtRisk
select q.contribution_id, q.due_at, q.kinds, q.taken_by, c.network, c.channel, c.author_name
  from queue_entry as q
  inner join contribution as c on c.practice_id = q.practice_id and c.contribution_id = q.contribution_id
  where q.practice_id = $1 and q.closed_at is null and q.rank = $2
  order by q.due_at, q.contribution_id
  limit $3;

-- src/contributions/store/undoing.ts cancelHeldSteps
select step_id, state, attempts
  from step
  where practice_id = $1 and decision_id = $2
  for update;
update step
  set state = $1, settled_at = $2
  where practice_id = $3 and decision_id = $4;

-- src/contributions/store/undoing.ts lockDecision
select *
  from decision
  where practice_id = $1 and decision_id = $2
  for update;

-- src/contributions/store/undoing.ts markUndone
update decision
  set undone_at = $1, undone_by = $2
  where practice_id = $3 and decision_id = $4;

-- src/contributions/store/verdicts.ts findLessons
select v.text, f.kind, f.start_at as start, f.end_at as end, f.detector, case when f.added_by is null then 'wrong' else 'missed' end as verdict, f.finding_id as findingId
  from finding f join contribution_version v on v.practice_id = f.practice_id and v.contribution_id = f.contribution_id and v.version = f.version
  where f.practice_id = $1 and f.finding_id > $2 and case when f.added_by is not null then f.struck_by is null else f.struck_by is not null or exists (select
  from finding_verdict w
  where w.practice_id = f.practice_id and w.contribution_id = f.contribution_id and w.finding_id = f.finding_id) end
  order by f.finding_id
  limit $3;

-- src/contributions/store/verdicts.ts findVerdicts
select finding_id, given_by
  from finding_verdict
  where practice_id = $1 and contribution_id = $2
  order by given_at;

-- src/contributions/store/verdicts.ts hasFinding
select finding_id
  from finding
  where practice_id = $1 and contribution_id = $2 and finding_id = $3;

-- src/contributions/store/verdicts.ts turnVerdict
delete from finding_verdict
  where practice_id = $1 and contribution_id = $2 and finding_id = $3 and given_by = $4
  returning finding_id;
insert into finding_verdict (practice_id, contribution_id, finding_id, given_by, given_at)
  values ($1, $2, $3, $4, $5);

-- src/contributions/store/versions.ts findCurrentVersion
select current_version
  from contribution
  where practice_id = $1 and contribution_id = $2;

-- src/contributions/store/versions.ts findText
select text
  from contribution_version
  where practice_id = $1 and contribution_id = $2 and version = $3;

-- src/fft/move-return.ts countMonth
select month, site, mode, answer, sum(count) as count
  from feedback_count
  where practice_id = $1 and month >= $2 and month <= $3
  group by month, site, mode, answer
  order by month;

-- src/fft/store/actions.ts deleteAction
delete from feedback_action
  where practice_id = $1 and action_id = $2
  returning action_id;

-- src/fft/store/actions.ts findActions
select action_id as actionId, month, you_said as youSaid, we_did as weDid
  from feedback_action
  where practice_id = $1 and month >= $2
  order by month desc, written_at desc;

-- src/fft/store/actions.ts insertAction
insert into feedback_action (practice_id, action_id, month, you_said, we_did, written_by, written_at)
  values ($1, $2, $3, $4, $5, $6, $7);

-- src/fft/store/comments.ts countWaitingComments
select count(*) as waiting
  from feedback_comment
  where practice_id = $1 and state = $2;

-- src/fft/store/comments.ts findPublishedComments
select r.site, r.month, r.answer, c.published_text
  from feedback_comment as c
  inner join feedback_response as r on r.practice_id = c.practice_id and r.response_id = c.response_id
  where c.practice_id = $1 and c.state = $2
  order by c.reviewed_at desc
  limit $3;

-- src/fft/store/comments.ts findWaitingComments
select c.comment_id, r.site, r.month, r.answer, c.question, c.text, c.may_publish, c.queue, c.findings, c.failed, c.topics, c.redacted
  from feedback_comment as c
  inner join feedback_response as r on r.practice_id = c.practice_id and r.response_id = c.response_id
  where c.practice_id = $1 and c.state = $2
  order by c.rank, c.comment_id
  limit $3;

-- src/fft/store/comments.ts reviewComment
update feedback_comment
  set state = $1, published_text = $2, reviewed_by = $3, reviewed_at = $4
  where practice_id = $5 and comment_id = $6 and state = $7 and (may_publish = $8 or $9)
  returning comment_id;

-- src/fft/store/counts.ts findCounts
select month, site, mode, answer, sum(count) as count
  from feedback_count
  where practice_id = $1 and month >= $2 and month <= $3
  group by month, site, mode, answer
  order by month;

-- src/fft/store/counts.ts findFirstMonth
select month
  from feedback_count
  where practice_id = $1
  order by month
  limit $2;

-- src/fft/store/paper-batches.ts changeSlip
update paper_slip
  set state = $1, answer = $2, comment = $3
  where practice_id = $4 and batch_id = $5 and slip_id = $6 and state in ($7, $8)
  returning slip_id;

-- src/fft/store/paper-batches.ts closeBatch
update paper_slip
  set answers_png = $1, comment_png = $2, comment = $3, answer = $4
  where practice_id = $5 and batch_id = $6;
update paper_batch
  set state = $1, closed_by = $2, closed_at = $3
  where practice_id = $4 and batch_id = $5;

-- src/fft/store/paper-batches.ts findBatches
select batch_id as batchId, month, slip_count as slipCount, state, started_at as startedAt
  from paper_batch
  where practice_id = $1
  order by started_at desc
  limit $2;

-- src/fft/store/paper-batches.ts findFiles
select name, pages, pages_read as pagesRead, trouble
  from paper_file
  where practice_id = $1 and batch_id = $2
  order by position;

-- src/fft/store/paper-batches.ts findPicture
select answers_png
  from paper_slip
  where practice_id = $1 and slip_id = $2;

-- src/fft/store/paper-batches.ts findSlips
select s.slip_id as slipId, f.name as file, s.page, p.site, s.serial, s.state, s.reason, s.answer, s.publish, s.helped, s.comment, s.answers_png is not null as hasAnswersPicture, s.comment_png is not null as hasCommentPicture
  from paper_slip as s
  inner join paper_file as f on f.practice_id = s.practice_id and f.file_id = s.file_id
  left join paper_print as p on p.practice_id = s.practice_id and p.print_id = s.print_id
  where s.practice_id = $1 and s.batch_id = $2
  order by f.position, s.page, s.serial;

-- src/fft/store/paper-batches.ts lockBatch
select batch_id as batchId, month, slip_count as slipCount, state, started_at as startedAt
  from paper_batch
  where practice_id = $1 and batch_id = $2
  for update;

-- src/fft/store/paper.ts claimPage
update paper_file
  set pages = $1, pages_read = $2
  where practice_id = $3 and file_id = $4 and pages_read = $5
  returning file_id;

-- src/fft/store/paper.ts findFileToRead
select batch_id as batchId, bytes, pages_read as pagesRead
  from paper_file
  where practice_id = $1 and file_id = $2;

-- src/fft/store/paper.ts findPrint
select print_id as printId, site, layout, slips
  from paper_print
  where practice_id = $1 and print_id = $2;

-- src/fft/store/paper.ts finishFile
update paper_file
  set bytes = $1, trouble = $2
  where practice_id = $3 and file_id = $4;
update paper_batch
  set state = $1
  where practice_id = $2 and batch_id = $3 and state = $4 and not exists (select file_id
  from paper_file
  where practice_id = $5 and batch_id = $6 and bytes is not null);

-- src/fft/store/paper.ts insertBatch
insert into paper_batch (practice_id, batch_id, month, slip_count, state, started_by, started_at)
  values ($1, $2, $3, $4, $5, $6, $7);

-- src/fft/store/paper.ts insertFile
insert into paper_file (practice_id, batch_id, file_id, position, name, bytes)
  values ($1, $2, $3, $4, $5, $6);

-- src/fft/store/paper.ts insertPrint
insert into paper_print (practice_id, print_id, site, layout, slips, printed_by, printed_at)
  values ($1, $2, $3, $4, $5, $6, $7);

-- src/fft/store/paper.ts insertSlip
insert into paper_slip (practice_id, slip_id, batch_id, file_id, print_id, answers_png, comment_png, page, serial, state, reason, answer, publish, helped)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

-- src/fft/store/paper.ts isSlipKnown
select slip_id
  from paper_slip
  where practice_id = $1 and print_id = $2 and serial = $3 and state in ($4, $5);

-- src/fft/store/responses.ts insertComments
insert into feedback_comment (practice_id, comment_id, response_id, question, text, may_publish, queue, rank, findings, failed, topics, sentiment, redacted)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- src/fft/store/responses.ts insertResponses
insert into feedback_response (practice_id, response_id, late, assisted, site, day, month, mode, answer)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (practice_id, response_id) do nothing
  returning response_id;

-- src/fft/store/returns.ts findNotes
select note_id as noteId, text, written_by as writtenBy, written_at as writtenAt
  from feedback_return_note
  where practice_id = $1 and month = $2
  order by written_at;

-- src/fft/store/returns.ts findReturns
select month, state, figures, difference, prepared_by as preparedBy, prepared_at as preparedAt, checked_by as checkedBy, checked_at as checkedAt, submitted_by as submittedBy, submitted_at as submittedAt, reference, published_at as publishedAt, reminded_on as remindedOn
  from feedback_return
  where practice_id = $1
  order by month desc;

-- src/fft/store/returns.ts insertNote
insert into feedback_return_note (practice_id, month, text, note_id, written_by, written_at)
  values ($1, $2, $3, $4, $5, $6);

-- src/fft/store/returns.ts lockReturn
insert into feedback_return (practice_id, month, state)
  values ($1, $2, $3)
  on conflict (practice_id, month) do nothing;
select month, state, figures, difference, prepared_by as preparedBy, prepared_at as preparedAt, checked_by as checkedBy, checked_at as checkedAt, submitted_by as submittedBy, submitted_at as submittedAt, reference, published_at as publishedAt, reminded_on as remindedOn
  from feedback_return
  where practice_id = $1 and month = $2
  for update;

-- src/fft/store/returns.ts noteReminder
update feedback_return
  set reminded_on = $1
  where practice_id = $2 and month = $3;

-- src/fft/store/returns.ts saveReturn
update feedback_return
  set state = $1, figures = $2, difference = $3, prepared_by = $4, prepared_at = $5, checked_by = $6, checked_at = $7, submitted_by = $8, submitted_at = $9, reference = $10, published_at = $11
  where practice_id = $12 and month = $13;

-- src/letters/attach-letter.ts attachLetter
select name, automatic_hide, undo_seconds, second_person
  from practice
  where practice_id = $1;
select fact, value
  from practice_fact
  where practice_id = $1;

-- src/letters/post-message.ts postMessage
insert into message (practice_id, message_id, about, means, address, subject, body, letter_id, urgent, posted_at, not_before)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- src/letters/store/letters.ts findHandoversAbout
select h.letter_id as letterId, h.means, h.handed_by as handedBy, h.handed_at as handedAt
  from letter_handover as h
  inner join letter as l on l.practice_id = h.practice_id and l.letter_id = h.letter_id
  where h.practice_id = $1 and l.about = $2
  order by h.handed_at;

-- src/letters/store/letters.ts findLetter
select letter_id as letterId, about, template, addressee, reference, template_version as templateVersion, subject, body, written_by as writtenBy, written_at as writtenAt
  from letter
  where practice_id = $1 and letter_id = $2;

-- src/letters/store/letters.ts findLettersAbout
select letter_id as letterId, about, template, addressee, reference, template_version as templateVersion, subject, body, written_by as writtenBy, written_at as writtenAt
  from letter
  where practice_id = $1 and about = $2
  order by written_at;

-- src/letters/store/letters.ts insertHandover
insert into letter_handover (practice_id, letter_id, means, handed_by, handed_at)
  values ($1, $2, $3, $4, $5);

-- src/letters/store/letters.ts insertLetter
insert into letter (practice_id, letter_id, about, template, template_version, addressee, reference, subject, body, written_by, written_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- src/letters/store/messages.ts claimMessage
update message
  set state = $1, fence = $2, attempts = $3
  where practice_id = $4 and message_id = $5;

-- src/letters/store/messages.ts findMessagesAbout
select *
  from message
  where practice_id = $1 and about = $2
  order by posted_at;

-- src/letters/store/messages.ts findTroubledMessages
select *
  from message
  where practice_id = $1 and state in ($2, $3, $4) and (state = $5 or posted_at < $6)
  order by posted_at
  limit $7;

-- src/letters/store/messages.ts insertMessage
insert into message (practice_id, message_id, about, means, address, subject, body, letter_id, urgent, posted_at, not_before)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- src/letters/store/messages.ts lockMessage
select *
  from message
  where practice_id = $1 and message_id = $2
  for update;

-- src/letters/store/messages.ts moveMessage
update message
  set state = $1, trouble = $2, not_before = $3, carrier = $4, carrier_reference = $5, may_have_left = $6, sent_at = $7, settled_at = $8
  where practice_id = $9 and message_id = $10 and fence = $11
  returning message_id;

-- src/letters/store/templates.ts findTemplate
select version, subject, body, saved_at as savedAt
  from letter_template
  where practice_id = $1 and template = $2
  order by version desc
  limit $3;

-- src/letters/store/templates.ts insertTemplate
insert into letter_template (practice_id, template, version, subject, body, saved_by, saved_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (practice_id, template, version) do nothing
  returning version;

-- src/letters/write-letter.ts writeLetter
select version, subject, body, saved_at as savedAt
  from letter_template
  where practice_id = $1 and template = $2
  order by version desc
  limit $3;

-- src/main/case-links.ts findStillPublic
select c.contribution_id as contributionId, c.network, c.channel, v.text, c.author_name as authorName, c.network_state as networkState, coalesce(c.posted_at, c.captured_at) as at
  from contribution as c
  left join contribution_version as v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  where c.practice_id = $1 and c.contribution_id in ($2)
  order by at;

-- src/platform/jobs/dead-letters.ts countDeadLetters
select count(*) as count
  from (select
  from pgboss.job
  where name = 'dead-letter' and state = 'created' and data->>'practiceId' = $1
  limit $2) as counted;

-- src/platform/jobs/dead-letters.ts dropDeadLetter
delete from pgboss.job
  where name = 'dead-letter' and state = 'created' and data->>'practiceId' = $1 and id = $2
  returning id;

-- src/platform/jobs/dead-letters.ts findDeadLetters
select id as jobId, source_name as job, created_on as failedAt
  from pgboss.job
  where name = 'dead-letter' and state = 'created' and data->>'practiceId' = $1
  order by created_on
  limit $2;

-- src/practice/details-store.ts findDetails
select name, ods_code, undo_seconds, guidance_confirmed_at, hiding_confirmed_at
  from practice
  where practice_id = $1;
select name, town, ods_code
  from site
  where practice_id = $1
  order by position;

-- src/practice/details-store.ts saveConfirmed
update practice
  set guidance_confirmed_at = $1
  where practice_id = $2;

-- src/practice/details-store.ts saveDetails
update practice
  set name = $1, ods_code = $2, undo_seconds = $3
  where practice_id = $4;

-- src/practice/details-store.ts saveSites
delete from site
  where practice_id = $1;
insert into site (practice_id, position, name, town, ods_code)
  values ($1, $2, $3, $4, $5);

-- src/practice/details-store.ts saveStaff
delete from staff_member
  where practice_id = $1;
insert into staff_member (practice_id, position, name, role, site, aliases)
  values ($1, $2, $3, $4, $5, $6);

-- src/practice/factors/factor-store.ts deleteFactors
delete from totp
  where practice_id = $1 and person_id = $2;
delete from passkey
  where practice_id = $1 and person_id = $2;
delete from recovery_code
  where practice_id = $1 and person_id = $2;

-- src/practice/factors/factor-store.ts findFactors
select person_id
  from totp
  where practice_id = $1 and person_id = $2 and confirmed_at is not null;
select passkey_id as passkeyId, name, created_at as createdAt, last_used_at as lastUsedAt
  from passkey
  where practice_id = $1 and person_id = $2
  order by created_at;
select count(*) as count
  from recovery_code
  where practice_id = $1 and person_id = $2 and used_at is null;

-- src/practice/factors/passkeys.ts deletePasskey
delete from passkey
  where practice_id = $1 and person_id = $2 and passkey_id = $3;

-- src/practice/factors/recovery-codes.ts renewRecoveryCodes
delete from recovery_code
  where practice_id = $1 and person_id = $2;
insert into recovery_code (practice_id, person_id, code_hash, used_at)
  values ($1, $2, $3, $4), ($5, $6, $7, $8), ($9, $10, $11, $12), ($13, $14, $15, $16), ($17, $18, $19, $20), ($21, $22, $23, $24), ($25, $26, $27, $28), ($29, $30, $31, $32), ($33, $34, $35, $36), ($37, $38, $39, $40);

-- src/practice/factors/recovery-codes.ts useRecoveryCode
update recovery_code
  set used_at = $1
  where practice_id = $2 and person_id = $3 and code_hash = $4 and used_at is null;

-- src/practice/factors/totp.ts deleteTotp
delete from totp
  where practice_id = $1 and person_id = $2;

-- src/practice/facts.ts findFacts
select fact, value
  from practice_fact
  where practice_id = $1;

-- src/practice/facts.ts saveFact
insert into practice_fact (practice_id, fact, value, saved_at)
  values ($1, $2, $3, $4)
  on conflict (practice_id, fact) do update
  set value = $5, saved_at = $6;

-- src/practice/holidays.ts findHolidays
select year, days
  from holiday_year
  where practice_id = $1
  order by year;

-- src/practice/holidays.ts findHolidaysByYear
select year, days
  from holiday_year
  where practice_id = $1
  order by year;

-- src/practice/holidays.ts saveHolidayYear
insert into holiday_year (practice_id, year, days, saved_at)
  values ($1, $2, $3, $4)
  on conflict (practice_id, year) do update
  set days = $5, saved_at = $6;

-- src/practice/invitations.ts findInvited
select p.person_id as personId, p.name, p.email, practice.name as practiceName
  from invitation as i
  inner join person as p on p.practice_id = i.practice_id and p.person_id = i.person_id
  inner join practice on practice.practice_id = i.practice_id
  where i.practice_id = $1 and i.token_hash = $2 and i.used_at is null and i.expires_at > $3 and p.left_at is null;

-- src/practice/invitations.ts insertInvitation
delete from invitation
  where practice_id = $1 and person_id = $2;
insert into invitation (practice_id, token_hash, person_id, created_by, created_at, used_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7);

-- src/practice/invitations.ts useInvitation
update invitation
  set used_at = $1
  where practice_id = $2 and token_hash = $3 and used_at is null;

-- src/practice/people.ts findPeople
select person_id as personId, email, name, role, sites, password_hash as passwordHash, left_at as leftAt, oidc_subject as oidcSubject
  from person
  where practice_id = $1
  order by left_at is not null, name;

-- src/practice/people.ts findPerson
select person_id as personId, email, name, role, sites, password_hash as passwordHash, left_at as leftAt, oidc_subject as oidcSubject
  from person
  where practice_id = $1 and person_id = $2;

-- src/practice/people.ts findPersonByEmail
select person_id as personId, email, name, role, sites, password_hash as passwordHash, left_at as leftAt, oidc_subject as oidcSubject
  from person
  where practice_id = $1 and lower(email) = $2;

-- src/practice/people.ts saveLeftAt
update person
  set left_at = $1
  where practice_id = $2 and person_id = $3;

-- src/practice/people.ts savePassword
update person
  set password_hash = $1
  where practice_id = $2 and person_id = $3;

-- src/practice/people.ts savePerson
select person_id as personId, email, name, role, sites, password_hash as passwordHash, left_at as leftAt, oidc_subject as oidcSubject
  from person
  where practice_id = $1 and lower(email) = $2;
insert into person (practice_id, person_id, email, created_at, name, role, sites, password_hash, left_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- src/practice/people.ts updatePerson
update person
  set name = $1, role = $2, sites = $3
  where practice_id = $4 and person_id = $5;

-- src/practice/person-sessions.ts endSession
delete from session
  where practice_id = $1 and person_id = $2 and session_id = $3;

-- src/practice/person-sessions.ts endSessionsOf
delete from session
  where practice_id = $1 and person_id = $2 and session_id != $3;

-- src/practice/person-sessions.ts findSessionsOf
select session_id as sessionId, browser, created_at as createdAt, last_seen_at as lastSeenAt
  from session
  where practice_id = $1 and person_id = $2 and stage = $3
  order by last_seen_at desc;

-- src/practice/person-sessions.ts saveChallenge
update session
  set challenge = $1
  where practice_id = $2 and session_id = $3;

-- src/practice/person-sessions.ts takeChallenge
select challenge
  from session
  where practice_id = $1 and session_id = $2
  for update;
update session
  set challenge = $1
  where practice_id = $2 and session_id = $3;

-- src/practice/public-store.ts countReader
insert into guidance_reader_count (practice_id, version, day, readers)
  values ($1, $2, $3, $4)
  on conflict (practice_id, version, day) do update
  set readers = guidance_reader_count.readers + $5;

-- src/practice/public-store.ts countReaders
select content
  from guidance_version
  where practice_id = $1
  order by version desc
  limit $2;

-- src/practice/public-store.ts findGuidanceVersions
select content, created_at
  from guidance_version
  where practice_id = $1
  order by version desc;

-- src/practice/public-store.ts findPublicDetails
select phone, email, website
  from public_details
  where practice_id = $1;

-- src/practice/public-store.ts findTranslations
select content
  from guidance_translation
  where practice_id = $1
  order by language;

-- src/practice/public-store.ts savePublicDetails
insert into public_details (practice_id, phone, email, website, changed_at)
  values ($1, $2, $3, $4, $5)
  on conflict (practice_id) do update
  set phone = $6, email = $7, website = $8, changed_at = $9;

-- src/practice/sessions.ts close
delete from session
  where practice_id = $1 and token_hash = $2;

-- src/practice/sessions.ts find
select p.person_id as personId, p.email, p.name, p.role, p.sites, s.session_id as sessionId, s.stage, s.last_seen_at as lastSeenAt, practice.name as practiceName
  from session as s
  inner join person as p on p.practice_id = s.practice_id and p.person_id = s.person_id
  inner join practice on practice.practice_id = s.practice_id
  where s.practice_id = $1 and s.token_hash = $2 and s.created_at > $3 and s.last_seen_at > $4 and p.left_at is null;
update session
  set last_seen_at = $1
  where practice_id = $2 and token_hash = $3;

-- src/practice/sessions.ts insertSession
delete from session
  where practice_id = $1 and created_at < $2;
insert into session (practice_id, session_id, person_id, stage, token_hash, browser, created_at, last_seen_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- src/practice/sessions.ts open
delete from session
  where practice_id = $1 and created_at < $2;
insert into session (practice_id, session_id, person_id, stage, token_hash, browser, created_at, last_seen_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- src/practice/store.ts findBeginning
select created_at
  from practice
  where practice_id = $1;

-- src/practice/store.ts findDirectory
select name, automatic_hide, undo_seconds, second_person
  from practice
  where practice_id = $1;
select name, town
  from site
  where practice_id = $1
  order by position;
select name, role, site, aliases
  from staff_member
  where practice_id = $1
  order by position;

-- src/practice/store.ts findGuidance
select content
  from guidance_version
  where practice_id = $1
  order by version desc
  limit $2;

-- src/practice/store.ts findSettings
select name, automatic_hide, undo_seconds, second_person
  from practice
  where practice_id = $1;

-- src/practice/store.ts insertGuidance
insert into guidance_version (practice_id, version, content, created_at)
  values ($1, $2, $3, $4)
  on conflict (practice_id, version) do nothing;

-- src/practice/store.ts saveAutomaticHide
update practice
  set automatic_hide = $1
  where practice_id = $2;

-- src/practice/store.ts saveDeciding
update practice
  set undo_seconds = $1, second_person = $2
  where practice_id = $3;

-- src/practice/store.ts saveDirectory
insert into practice (practice_id, name, created_at)
  values ($1, $2, $3)
  on conflict (practice_id) do update
  set name = $4;
select name, ods_code
  from site
  where practice_id = $1;
delete from site
  where practice_id = $1;
delete from staff_member
  where practice_id = $1;
insert into site (practice_id, position, name, town, ods_code)
  values ($1, $2, $3, $4, $5);
insert into staff_member (practice_id, position, name, role, site, aliases)
  values ($1, $2, $3, $4, $5, $6);

-- src/practice/store.ts saveSecondFactor
update practice
  set second_factor = $1
  where practice_id = $2;

-- src/registers/cover-by-consent.ts coverByConsent
select *
  from case_file
  where practice_id = $1 and kind = $2 and state in ($3)
  order by case_id;

-- src/reviews/store/answers.ts deleteDraft
delete from review_draft
  where practice_id = $1 and contribution_id = $2;

-- src/reviews/store/answers.ts deleteSilence
delete from review_silence
  where practice_id = $1 and contribution_id = $2;

-- src/reviews/store/answers.ts findAnswers
select a.*, p.name as publisher
  from review_answer as a
  left join person as p on p.practice_id = a.practice_id and p.person_id = a.published_by
  where a.practice_id = $1 and a.contribution_id = $2
  order by a.published_at desc;

-- src/reviews/store/answers.ts findDraft
select *
  from review_draft
  where practice_id = $1 and contribution_id = $2;

-- src/reviews/store/answers.ts insertAnswer
insert into review_answer (practice_id, text, contribution_id, step_id, answer_id, warnings, drafted_by, published_by, published_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- src/reviews/store/answers.ts saveDraft
update review_draft
  set text = $1, handed_over = $2, drafted_by = $3, drafted_at = $4, revision = revision + $5
  where practice_id = $6 and contribution_id = $7 and revision = $8
  returning revision;

-- src/reviews/store/answers.ts saveSilence
insert into review_silence (practice_id, contribution_id, reason, chosen_by, chosen_at)
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;

-- src/reviews/store/reviews.ts countStars
 select to_char(coalesce(c.posted_at, c.captured_at) at time zone 'Europe/London', 'YYYY-MM') as month, n.account_name as place, c.rating::int as rating, count(*)::int as count
  from contribution c join connection n using (practice_id, connection_id)
  where c.practice_id = $1 and c.channel = 'google-review' and c.rating is not null and coalesce(c.posted_at, c.captured_at) >= $2
  group by 1, 2, 3
  order by 1, 2, 3;

-- src/reviews/store/reviews.ts findReview
 select c.contribution_id, n.account_name as place, c.author_name, c.rating, v.text, c.posted_at, c.captured_at, c.network_state, array(select distinct f.kind
  from finding f
  where f.practice_id = c.practice_id and f.contribution_id = c.contribution_id and f.version = c.current_version and f.struck_by is null
  order by 1) as kinds, d.handed_over, s.contribution_id is not null as silent, step.state as step_state, r.state as shown
  from contribution c join connection n using (practice_id, connection_id) join contribution_version v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  left join review_draft d on d.practice_id = c.practice_id and d.contribution_id = c.contribution_id
  left join review_silence s on s.practice_id = c.practice_id and s.contribution_id = c.contribution_id
  left join public_reply r on r.practice_id = c.practice_id and r.contribution_id = c.contribution_id
  left join lateral (select st.state
  from step st
  where st.practice_id = c.practice_id and st.contribution_id = c.contribution_id and st.kind in ('reply', 'withdraw-reply')
  order by st.requested_at desc, st.step_id desc
  limit 1) step on true
  where c.practice_id = $1 and c.channel = 'google-review' and c.contribution_id = $2;

-- src/reviews/store/reviews.ts findReviews
 select c.contribution_id, n.account_name as place, c.author_name, c.rating, v.text, c.posted_at, c.captured_at, c.network_state, array(select distinct f.kind
  from finding f
  where f.practice_id = c.practice_id and f.contribution_id = c.contribution_id and f.version = c.current_version and f.struck_by is null
  order by 1) as kinds, d.handed_over, s.contribution_id is not null as silent, step.state as step_state, r.state as shown
  from contribution c join connection n using (practice_id, connection_id) join contribution_version v on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id and v.version = c.current_version
  left join review_draft d on d.practice_id = c.practice_id and d.contribution_id = c.contribution_id
  left join review_silence s on s.practice_id = c.practice_id and s.contribution_id = c.contribution_id
  left join public_reply r on r.practice_id = c.practice_id and r.contribution_id = c.contribution_id
  left join lateral (select st.state
  from step st
  where st.practice_id = c.practice_id and st.contribution_id = c.contribution_id and st.kind in ('reply', 'withdraw-reply')
  order by st.requested_at desc, st.step_id desc
  limit 1) step on true
  where c.practice_id = $1 and c.channel = 'google-review' and (c.captured_at, c.contribution_id) < ($2, $3)
  order by c.captured_at desc, c.contribution_id desc
  limit $4;

-- src/safeguarding/store.ts findAlert
select case_id as caseId, is_drill as isDrill, version, kinds, rung, next_rung_at as nextRungAt
  from alert
  where practice_id = $1 and case_id = $2;

-- src/safeguarding/store.ts findAlertsOf
select distinct on (l.target_id) l.target_id as contributionId, c.state, a.case_id as caseId, a.kinds, a.is_drill as isDrill, a.version, a.rung, a.next_rung_at as nextRungAt
  from case_link as l
  inner join alert as a on a.practice_id = l.practice_id and a.case_id = l.case_id
  inner join case_file as c on c.practice_id = l.practice_id and c.case_id = l.case_id
  where l.practice_id = $1 and l.target_kind = $2 and l.target_id in ($3)
  order by l.target_id, c.opened_at desc;

-- src/safeguarding/store.ts findNotice
select notice_id as noticeId, case_id as caseId, way, address, attempts, sent_at as sentAt
  from alert_notice
  where practice_id = $1 and notice_id = $2;

-- src/safeguarding/store.ts findNotices
select p.name, n.way, n.rung, n.made_at as madeAt, n.sent_at as sentAt, n.failure
  from alert_notice as n
  inner join person as p on p.practice_id = n.practice_id and p.person_id = n.person_id
  where n.practice_id = $1 and n.case_id = $2
  order by n.made_at, p.name, n.way;

-- src/safeguarding/store.ts findOnCall
select o.person_id as personId, p.email, o.phone, o.rung, o.hours as when
  from on_call as o
  inner join person as p on p.practice_id = o.practice_id and p.person_id = o.person_id
  where o.practice_id = $1
  order by o.rung, o.person_id;

-- src/safeguarding/store.ts findSafeguardingSettings
select *
  from safeguarding_settings
  where practice_id = $1;

-- src/safeguarding/store.ts insertAlert
insert into alert (practice_id, case_id, is_drill, kinds)
  values ($1, $2, $3, $4);

-- src/safeguarding/store.ts insertNotices
insert into alert_notice (practice_id, notice_id, case_id, rung, person_id, made_at, way, address)
  values ($1, $2, $3, $4, $5, $6, $7, $8), ($9, $10, $11, $12, $13, $14, $15, $16)
  on conflict do nothing
  returning notice_id;

-- src/safeguarding/store.ts lockAlert
select case_id as caseId, is_drill as isDrill, version, kinds, rung, next_rung_at as nextRungAt
  from alert
  where practice_id = $1 and case_id = $2
  for update;

-- src/safeguarding/store.ts markDrill
update alert
  set is_drill = $1
  where practice_id = $2 and case_id = $3;

-- src/safeguarding/store.ts saveNoticeOutcome
update alert_notice
  set sent_at = $1, failure = $2, attempts = attempts + $3
  where practice_id = $4 and notice_id = $5;

-- src/safeguarding/store.ts saveOnCall
delete from on_call
  where practice_id = $1;
insert into on_call (practice_id, person_id, rung, hours, phone)
  values ($1, $2, $3, $4, $5);

-- src/safeguarding/store.ts saveRung
update alert
  set rung = $1, next_rung_at = $2
  where practice_id = $3 and case_id = $4;

-- src/safeguarding/store.ts saveSafeguardingSettings
insert into safeguarding_settings (practice_id, opens_at, closes_at, escalate_minutes, signpost_by_itself, crisis_text, emergency_text, local_contacts, drill_next_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (practice_id) do update
  set opens_at = $10, closes_at = $11, escalate_minutes = $12, signpost_by_itself = $13, crisis_text = $14, emergency_text = $15, local_contacts = $16, drill_next_at = $17;

-- src/safeguarding/store.ts saveWhatWasFound
update alert
  set version = $1, kinds = $2
  where practice_id = $3 and case_id = $4;
