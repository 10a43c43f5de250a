import type { z } from 'zod'
import type { Json } from '../../json.ts'
import type { WriteFilter } from '../../ledger/ledger.ts'
import { readText, type Parameters } from '../../web/read-parameters.ts'
import { NO_CHAOS } from '../chaos/chaos.ts'
import type { FacebookSimulator } from '../facebook-simulator.ts'
import { createReadyWorld } from '../ready-world.ts'
import { FACEBOOK_SETTINGS } from '../settings.ts'
import type { World } from '../world/world.ts'
import {
  actsInput,
  appInput,
  faultInput,
  pageInput,
  parkInput,
  personInput,
  photoInput,
  resetInput,
  revokeInput,
  secretInput,
  tokenInput,
} from './control-inputs.ts'
import { readChanges } from './read-changes.ts'
import { runAct } from './run-act.ts'
import { SAMPLE_PHOTO } from './sample-photo.ts'

/** Throws an error whose message says what was wrong with the call. */
export type ControlRoute = (
  simulator: FacebookSimulator,
  parameters: Parameters,
) => Promise<Json> | Json

/** What a program can do to the simulated world, by method and by path below `/__sim/`. */
export const CONTROL_ROUTES: Readonly<Record<string, ControlRoute>> = {
  'GET world': ({ world }) => tellWorld(world),
  'POST ready-world': (simulator) => tellReady(createReadyWorld(simulator)),
  'POST app': ({ build }, body) => {
    const { id, secrets } = build.createApp(parse(appInput, body))
    return { id, secret: secrets[0] }
  },
  'POST page': ({ build }, body) => ({ id: build.createPage(parse(pageInput, body)).id }),
  'POST person': ({ build }, body) => {
    const { name, id } = parse(personInput, body)
    return { id: build.createPerson(name, id).id }
  },
  'POST token': ({ build }, body) => ({
    token: build.createToken(parse(tokenInput, body)).value,
  }),
  'POST token/revoke': ({ build }, body) => {
    const { token, subcode } = parse(revokeInput, body)
    return done(() => {
      build.revokeToken(token, subcode)
    })
  },
  'POST app/secret': ({ build }, body) => {
    const { appId, secret } = parse(secretInput, body)
    return done(() => {
      build.rotateSecret(appId, secret)
    })
  },
  'POST photo': ({ build }, body) => {
    const { base64, contentType } = parse(photoInput, body)
    const photo =
      base64 === undefined
        ? build.addPhoto(SAMPLE_PHOTO.bytes, SAMPLE_PHOTO.contentType)
        : build.addPhoto(Buffer.from(base64, 'base64'), contentType)
    return { id: photo.id }
  },
  'POST acts': ({ act }, body) => ({
    ids: parse(actsInput, body).acts.map((input) => runAct(act, input)),
  }),
  'GET comment': ({ world }, parameters) => tellComment(world, readText(parameters, 'id') ?? ''),
  'GET requests': ({ ledger }) => plain(ledger.requests()),
  'GET requests/parked': ({ ledger }) => plain(ledger.requestsWhileParked()),
  'GET requests/token-in-url': ({ ledger }) => plain(ledger.requestsWithTokenInUrl()),
  'GET writes': ({ ledger }, parameters) => plain(ledger.writes(readWriteFilter(parameters))),
  'GET deliveries': ({ ledger }) => plain(ledger.deliveries()),
  'GET deliveries/pending': ({ deliveries }) => ({ pending: deliveries.pending() }),
  'POST deliveries/idle': async ({ deliveries }) => {
    await deliveries.idle()
    return { pending: deliveries.pending() }
  },
  'DELETE ledger': ({ ledger }) => done(ledger.clear),
  'POST faults': ({ faults }, body) => {
    const fault = parse(faultInput, body)
    return done(() => {
      faults.add(fault)
    })
  },
  'DELETE faults': ({ faults }) => done(faults.clear),
  'POST park': ({ usage }, body) => {
    const { ownerId, minutes } = parse(parkInput, body)
    return done(() => {
      usage.park(ownerId, minutes * 60_000)
    })
  },
  'POST chaos': ({ changeChaos }, body) =>
    done(() => {
      changeChaos(readKnown(NO_CHAOS, body))
    }),
  'POST settings': ({ changeSettings }, body) =>
    done(() => {
      changeSettings(readKnown(FACEBOOK_SETTINGS, body))
    }),
  'POST reset': ({ reset }, body) => {
    const options = parse(resetInput, body)
    return done(() => {
      reset(options)
    })
  },
}

function parse<Schema extends z.ZodType>(schema: Schema, body: Parameters): z.output<Schema> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}`)
}

function readKnown<Options extends object>(known: Options, body: Parameters): Partial<Options> {
  const changes = readChanges(known, body)
  if (!changes.ok) throw new Error(`${changes.error} is unknown, or of another kind.`)
  return changes.value
}

function done(run: () => void): Json {
  run()
  return { done: true }
}

/** Records of the ledger are plain data that JSON can carry. */
function plain(records: readonly object[]): Json {
  return records as readonly Json[]
}

function readWriteFilter(parameters: Parameters): WriteFilter {
  return { objectId: readText(parameters, 'objectId'), kind: readText(parameters, 'kind') }
}

function tellWorld(world: World): Json {
  return {
    apps: [...world.apps.values()].map(({ id, name, subscription }) => ({
      id,
      name,
      callbackUrl: subscription?.callbackUrl,
    })),
    pages: [...world.pages.values()].map(({ id, name, subscribedApps }) => ({
      id,
      name,
      subscribedApps: Object.fromEntries(subscribedApps),
    })),
    people: world.people.size,
    posts: [...world.posts.values()].map(({ id, kind }) => ({ id, kind })),
    comments: world.comments.size,
  }
}

function tellComment(world: World, id: string): Json {
  const comment = world.comments.get(id)
  if (!comment) return { isThere: false }
  const { isHidden, isPrivatelyAnswered, parentId, postId, authorId, message } = comment
  return { isThere: true, isHidden, isPrivatelyAnswered, parentId, postId, authorId, message }
}

function tellReady(ready: ReturnType<typeof createReadyWorld>): Json {
  return {
    appId: ready.app.id,
    appSecret: ready.app.secrets[0],
    pageId: ready.page.id,
    pageToken: ready.pageToken.value,
    userToken: ready.userToken.value,
    postIds: ready.postIds,
  }
}
