import type { FacebookSimulator } from '../../channels/simulator/facebook/facebook-simulator.ts'
import type { GoogleSimulator } from '../../channels/simulator/google/create-google-simulator.ts'
import { type KeptDemonstration, type Progress, writeKept } from './demonstration-file.ts'

export interface Keeper {
  readonly progress: () => Progress
  /** Notes how far the script is, with the world as it is now: on the disk when this returns. */
  readonly note: (progress: Progress) => void
  /** Writes the worlds if anybody changed them since: Heed, or a visitor. */
  readonly keepWorld: () => void
  /** How many of Google's reviews have been written. */
  readonly reviewsPlayed: () => number
  readonly noteReview: (played: number) => void
}

/** Keeps the simulated world and the script's progress together, so that neither runs ahead. */
export function createKeeper(
  folder: string,
  { save }: Pick<FacebookSimulator, 'save'>,
  google: Pick<GoogleSimulator, 'save'>,
  first: KeptDemonstration,
): Keeper {
  let kept = first
  const write = (changes: Partial<KeptDemonstration>) => {
    kept = { ...kept, ...changes }
    writeKept(folder, kept)
  }
  return {
    progress: () => kept.progress,
    note: (progress) => {
      write({ progress, world: save() })
    },
    reviewsPlayed: () => kept.google.played,
    noteReview: (played) => {
      write({ google: { ...kept.google, played, world: google.save() } })
    },
    keepWorld: () => {
      const world = save()
      if (!world.equals(kept.world)) write({ world })
      const reviews = google.save()
      if (!reviews.equals(kept.google.world)) write({ google: { ...kept.google, world: reviews } })
    },
  }
}
