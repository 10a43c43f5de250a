import { sql } from 'kysely'

/** Finding `f` is about the current words of contribution `c`: of the newest judgement, or added by a person. */
export const isCurrent = sql<boolean>`(f.version = c.current_version
  and (f.judgement_id is null or f.judgement_id = (select j.judgement_id from judgement j
    where j.practice_id = f.practice_id and j.contribution_id = f.contribution_id
    order by j.judged_at desc, j.judgement_id desc limit 1)))`

/** It is about the current words, and nobody struck it. */
export const isStanding = sql<boolean>`(f.struck_by is null and ${isCurrent})`
