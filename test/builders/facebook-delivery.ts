import { createHmac } from 'node:crypto'

/** Such ids exceed 2^53, as many of Facebook's do. */
export const PAGE_ID = '100200300400500601'
export const POST_ID = `${PAGE_ID}_555000111222333`
export const COMMENT_ID = '555000111222333_777000111222333'

type Value = Readonly<Record<string, unknown>>

/** A comment as the `feed` webhook tells it. `undefined` leaves a field out. */
export function someCommentValue(given: Value = {}): Value {
  return {
    item: 'comment',
    verb: 'add',
    from: { id: '24681357902468135', name: 'Jo Bloggs' },
    comment_id: COMMENT_ID,
    post_id: POST_ID,
    parent_id: POST_ID,
    created_time: 1_792_999_990,
    message: 'Waited 40 minutes on the phone again',
    ...given,
  }
}

/** A visitor's post as the `feed` webhook tells it. */
export function somePostValue(given: Value = {}): Value {
  return {
    item: 'post',
    verb: 'add',
    from: { id: '24681357902468135', name: 'Jo Bloggs' },
    post_id: POST_ID,
    created_time: 1_792_999_990,
    message: 'Does anybody know when the surgery opens?',
    ...given,
  }
}

/** One page's entry of a delivery, with these `feed` values in order. */
export function someEntry(values: readonly Value[], pageId = PAGE_ID): Value {
  const changes = values.map((value) => ({ field: 'feed', value }))
  return { id: pageId, time: 1_793_000_000, changes }
}

export function writeDelivery(...entry: readonly Value[]): Buffer {
  return Buffer.from(JSON.stringify({ object: 'page', entry }))
}

/** As Meta writes it on the wire: nothing beyond ASCII, and slashes escaped. */
export function writeEscapedDelivery(...entry: readonly Value[]): Buffer {
  const text = writeDelivery(...entry).toString()
  const escaped = text
    .replaceAll('/', String.raw`\/`)
    .replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return Buffer.from(escaped)
}

/** The header that proves who sent these bytes. */
export function signBytes(appSecret: string, body: Buffer): string {
  return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
}
