import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { someEntry, writeDelivery } from '../../test/builders/facebook-delivery.ts'
import {
  decide,
  deliver,
  findContributionId,
  findQueueEntry,
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  tellComment,
} from '../../test/builders/practice-on-facebook.ts'
import { SILENT_HOST, useTestSpine } from '../../test/setup/test-spine.ts'
import { keepMediaAgain } from './ask-again.ts'
import type { Channel } from './channel.ts'
import { keepMediaOf } from './keep-media.ts'
import { purgeMedia } from './purge-media.ts'

const spine = useTestSpine()
const picture = Buffer.from('the bytes of a picture')
const hash = createHash('sha256').update(picture).digest()
const personId = spine.makeId()
let practice: PracticeOnFacebook
let photoId: string
let comments = 0

beforeAll(async () => {
  practice = await makePracticeOnFacebook(spine)
})
beforeEach(() => {
  photoId = spine.simulator.build.addPhoto(picture, 'image/png').id
})

/** An address under which the picture is served for as long as the simulated network does. */
const addressOf = (id: string, given = '') => {
  const expires = Math.floor(spine.clock.now() / 1000) + 14 * 24 * 3600
  return `${spine.simulator.url}/media/${id}?oe=${expires.toString(16)}${given}`
}

/** A comment with a picture at this address, taken in and judged. */
async function writePicture(photo: string) {
  const commentId = `555_${(comments += 1)}`
  await tellPicture(commentId, photo)
  return { commentId, contributionId: await findContributionId(spine, commentId) }
}
async function tellPicture(commentId: string, photo: string) {
  const value = tellComment(spine, practice, commentId, { message: 'Look', photo })
  await deliver(spine, practice.practiceId, writeDelivery(someEntry([value], practice.pageId)))
}

const findMedia = (contributionId: string) =>
  spine.asOwner<{
    media_id: string
    state: string
    sha256: Buffer | null
    bytes: Buffer | null
    failure: string | null
  }>('select * from media where contribution_id = $1 order by found_at, media_id', [contributionId])

const purge = async (contributionId: string) => {
  const [media] = await findMedia(contributionId)
  return purgeMedia(spine.deps, practice.practiceId, { mediaId: media?.media_id ?? '', personId })
}

test('a picture is kept with its bytes and their SHA-256, and makes a person look', async () => {
  const { contributionId } = await writePicture(addressOf(photoId))
  expect(await findMedia(contributionId)).toMatchObject([
    { state: 'kept', content_type: 'image/png', bytes: picture, sha256: hash },
  ])
  expect(await findQueueEntry(spine, contributionId)).toMatchObject({ queue: 'routine' })
})

test('a picture that is told of again is fetched once', async () => {
  const address = addressOf(photoId)
  const { commentId, contributionId } = await writePicture(address)
  await tellPicture(commentId, address)
  expect(await findMedia(contributionId)).toHaveLength(1)
})

describe('a picture that cannot be fetched', () => {
  test('and never can, has failed, with a reason', async () => {
    const { contributionId } = await writePicture('https://evil.example/p.png')
    const [media] = await findMedia(contributionId)
    expect(media).toMatchObject({ state: 'failed', bytes: null })
    expect(media?.failure).toContain('own hosts')
  })

  test('just now, is wanted still, and holds up removal until it is kept', async () => {
    const { contributionId } = await writePicture(`${SILENT_HOST}/p.png`)
    expect(await findMedia(contributionId)).toMatchObject([{ state: 'wanted' }])
    const removal = await decide(spine, practice, contributionId, { action: 'remove' })
    expect(removal).toMatchObject({ error: { because: 'evidence-first' } })
  })

  test('is fetched when a person asks for it again', async () => {
    const { contributionId } = await writePicture(addressOf('0'))
    const [failed] = await findMedia(contributionId)
    expect(failed).toMatchObject({ state: 'failed' })
    await spine.asOwner('update media set url = $2 where media_id = $1', [
      failed?.media_id,
      addressOf(photoId),
    ])
    const wanted = { mediaId: failed?.media_id ?? '', personId }
    await keepMediaAgain(spine.deps, practice.practiceId, wanted)
    await spine.work()
    expect(await findMedia(contributionId)).toMatchObject([{ state: 'kept', failure: null }])
  })
})

describe('a picture that a person marked indecent', () => {
  test('loses its bytes, and keeps its hash and its place', async () => {
    const { contributionId } = await writePicture(addressOf(photoId))
    expect(await purge(contributionId)).toEqual({ ok: true, value: contributionId })
    expect(await findMedia(contributionId)).toMatchObject([
      { state: 'purged', bytes: null, sha256: hash },
    ])
  })

  test('is not kept again, whatever address the network gives it', async () => {
    const { commentId, contributionId } = await writePicture(addressOf(photoId))
    await purge(contributionId)
    await tellPicture(commentId, addressOf(photoId, '&again=1'))
    const media = await findMedia(contributionId)
    expect(media.map(({ state, bytes }) => [state, bytes])).toEqual([
      ['purged', null],
      ['purged', null],
    ])
  })

  test('stays purged when it was being fetched meanwhile', async () => {
    const { contributionId } = await writePicture(`${SILENT_HOST}/p.png`)
    const [media] = await findMedia(contributionId)
    await spine.asOwner('update media set url = $2 where media_id = $1', [
      media?.media_id,
      addressOf(photoId),
    ])
    const purging = (channel: Channel): Channel => ({
      ...channel,
      fetchMedia: async (url) => {
        const fetched = await channel.fetchMedia(url)
        await purge(contributionId)
        return fetched
      },
    })
    const channels = new Map(
      [...spine.deps.channels].map(([network, channel]) => [network, purging(channel)]),
    )
    await keepMediaOf({ ...spine.deps, channels }, practice.practiceId, media?.media_id ?? '')
    expect(await findMedia(contributionId)).toMatchObject([{ state: 'purged', bytes: null }])
  })

  test('holds up nothing: what showed it can be removed', async () => {
    const { contributionId } = await writePicture(addressOf(photoId))
    await purge(contributionId)
    expect(await decide(spine, practice, contributionId, { action: 'remove' })).toMatchObject({
      ok: true,
    })
  })
})
