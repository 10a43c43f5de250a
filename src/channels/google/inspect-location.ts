import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import type { GoogleCredentials } from './credentials.ts'
import { createGoogleClient, type GoogleSettings } from './google-client.ts'
import { NOT_GRANTED } from './google-failure.ts'

export interface LocationSettings extends GoogleSettings {
  /** Where locations' names are told, such as `https://mybusinessbusinessinformation.googleapis.com`. */
  readonly informationUrl: string
}

export interface InspectedLocation {
  readonly locationName: string
  /** What is missing, each in one sentence that says what to do. */
  readonly warnings: readonly string[]
}

/** `1` and `2`, with or without what Google writes before them → `accounts/1/locations/2`. */
export function nameLocation(account: string, location: string): string {
  const bare = (name: string, kind: string) => name.replace(new RegExp(`^(.*/)?${kind}/`), '')
  return `accounts/${bare(account, 'accounts')}/locations/${bare(location, 'locations')}`
}

/**
 * Asks Google whether the credentials open this location.
 * @returns an error, in one sentence, only for wrong credentials or a wrong location
 */
export async function inspectLocation(
  settings: LocationSettings,
  accountId: string,
  credentials: GoogleCredentials,
): Promise<Result<InspectedLocation, string>> {
  const reviews = await createGoogleClient(settings)(credentials, {
    method: 'GET',
    path: `/v4/${accountId}/reviews`,
    query: { pageSize: '1' },
  })
  if (!reviews.ok && isWrong(reviews.error)) return err(explain(reviews.error, accountId))
  const locationName = await readName(settings, accountId, credentials)
  return ok({ locationName, warnings: reviews.ok ? [] : [reviews.error.message] })
}

function isWrong({ kind, code }: NetworkFailure): boolean {
  return (
    kind === 'auth' ||
    kind === 'gone' ||
    kind === 'invalid' ||
    (kind === 'permission' && code !== NOT_GRANTED)
  )
}

function explain({ kind }: NetworkFailure, accountId: string): string {
  if (kind === 'auth') return 'Google does not accept the client and the refresh token together.'
  if (kind === 'permission') return `This Google account does not see to ${accountId}.`
  return `Google knows no ${accountId}.`
}

const Location = z.object({ title: z.string().min(1) })

async function readName(
  settings: LocationSettings,
  accountId: string,
  credentials: GoogleCredentials,
): Promise<string> {
  const location = accountId.replace(/^accounts\/[^/]+\//, '')
  const asked = { ...settings, baseUrl: settings.informationUrl }
  const answer = await createGoogleClient(asked)(credentials, {
    ...{ method: 'GET', path: `/v1/${location}`, query: { readMask: 'title' } },
  })
  const title = answer.ok ? Location.safeParse(answer.value).data?.title : undefined
  return title ?? `Google location ${location.replace('locations/', '')}`
}
