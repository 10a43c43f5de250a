import type { WorldClock } from '../../channels/simulator/clock/world-clock.ts'
import type { FacebookSimulator } from '../../channels/simulator/facebook/facebook-simulator.ts'
import type { Keeper } from './keeper.ts'
import type { ScriptEvent } from './script/event.ts'
import { findAgeMs, findWaitMs, script } from './script/script.ts'
import { drawWaitingRoom } from './waiting-room-picture.ts'

type Stage = Pick<FacebookSimulator, 'world' | 'build' | 'act'>

/**
 * Plays the script on the simulated page, from where it was left. An event is on the disk before
 * anybody is told of it, so that none happens twice, however the program ends.
 * @returns what stops it
 */
export function startPlayer(stage: Stage, keeper: Keeper, clock: WorldClock): () => void {
  let cancel = waitForNext()

  function waitForNext(): () => void {
    const { played } = keeper.progress()
    const event = script[played]
    if (event === undefined) return () => undefined
    return clock.schedule(findWaitMs(played), () => {
      play(event)
      cancel = waitForNext()
    })
  }

  function play(event: ScriptEvent): void {
    const { played, ids } = keeper.progress()
    const idOf = (key: string) => ids[key] ?? ''
    const createdMs = clock.now() - findAgeMs(played)
    const made = isPossible(stage, event, idOf) ? perform(stage, event, idOf, createdMs) : {}
    keeper.note({ played: played + 1, ids: { ...ids, ...made } })
  }

  return () => {
    cancel()
  }
}

type IdOf = (key: string) => string

/** Somebody may have removed what the event is about, or blocked who wants to write. */
function isPossible({ world }: Stage, event: ScriptEvent, idOf: IdOf): boolean {
  const subject = idOf(event.kind === 'comment' ? event.under : event.key)
  const isThere = world.comments.has(subject) || world.posts.has(subject)
  if (event.kind !== 'comment') return isThere
  const authorId = findPerson(world, event.by)?.id
  const blocks = [...world.pages.values()].some(({ blockedIds }) => blockedIds.has(authorId ?? ''))
  return isThere && !blocks
}

/** Does it; answers with the id of what a later event speaks of. */
function perform(
  { world, build, act }: Stage,
  event: ScriptEvent,
  idOf: IdOf,
  createdMs: number,
): Readonly<Record<string, string>> {
  switch (event.kind) {
    case 'comment': {
      const { id } = act.comment(idOf(event.under), {
        authorId: (findPerson(world, event.by) ?? build.createPerson(event.by)).id,
        message: event.text,
        createdMs,
        ...(event.hasPicture === true && {
          photoId: build.addPhoto(drawWaitingRoom(), 'image/png').id,
        }),
      })
      return event.key === undefined ? {} : { [event.key]: id }
    }
    case 'edit':
      act.edit(idOf(event.key), event.text)
      return {}
    case 'delete':
      act.remove(idOf(event.key))
      return {}
  }
}

function findPerson(world: Stage['world'], name: string) {
  return [...world.people.values()].find((person) => person.name === name)
}
