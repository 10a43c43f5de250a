import { describe, expect, test } from 'vitest'
import {
  COMMENT_ID,
  PAGE_ID,
  POST_ID,
  someCommentValue,
  someEntry,
  somePostValue,
  writeDelivery,
  writeEscapedDelivery,
} from '../../../test/builders/facebook-delivery.ts'
import { readFacebookDelivery } from './read-delivery.ts'

const ours = new Set([PAGE_ID])
const page = { id: PAGE_ID, name: 'Willow Bank Surgery' }
const author = { authorId: '24681357902468135', authorName: 'Jo Bloggs' }

const readBody = (body: Buffer | string) => readFacebookDelivery(Buffer.from(body), ours)
const changesIn = (...entry: readonly Readonly<Record<string, unknown>>[]) =>
  readBody(writeDelivery(...entry)).changes.map(({ change }) => change)
const readValue = (value: Readonly<Record<string, unknown>>) => changesIn(someEntry([value]))[0]
const readMessaging = (event: unknown) => changesIn({ id: PAGE_ID, time: 1, messaging: [event] })[0]

describe('a comment', () => {
  test('is read with its words, author, time and place', () => {
    expect(readValue(someCommentValue())).toEqual({
      ...{ kind: 'said', externalId: COMMENT_ID, channel: 'facebook-comment', added: true },
      ...{ text: 'Waited 40 minutes on the phone again', mediaUrls: [] },
      ...{ postId: POST_ID, parentId: POST_ID, permalink: undefined, ...author },
      postedAt: new Date(1_792_999_990_000),
    })
  })
  test.each(['edit', 'edited', 'update'])('%s brings other words', (verb) => {
    expect(readValue(someCommentValue({ verb }))).toMatchObject({ kind: 'said', added: false })
  })
  test.each(['remove', 'delete'])('%s takes it away, without words, time or author', (verb) => {
    const value = someCommentValue({ verb, message: undefined, created_time: undefined, from: undefined }) // prettier-ignore
    expect(readValue(value)).toEqual({
      ...{ kind: 'removed', externalId: COMMENT_ID, channel: 'facebook-comment' },
      mayBeOwn: false,
    })
  })
  test.each([
    ['hide', 'hidden'],
    ['unhide', 'visible'],
  ])('%s is a hint that it is %s now, whoever did it', (verb, to) => {
    expect(readValue(someCommentValue({ verb, from: page }))).toEqual({
      ...{ kind: 'stirred', externalId: COMMENT_ID, channel: 'facebook-comment', to },
      mayBeOwn: false,
    })
  })
  test('is read without an author, a post, words or a time', () => {
    const value = { item: 'comment', verb: 'add', comment_id: COMMENT_ID }
    expect(readValue(value)).toMatchObject({ kind: 'said', added: true, externalId: COMMENT_ID })
    expect(readValue(value)).toMatchObject({ text: undefined, postedAt: undefined })
  })
  test('is read in the form before 2018', () => {
    const old = { from: undefined, sender_id: author.authorId, sender_name: author.authorName }
    expect(readValue(someCommentValue(old))).toMatchObject(author)
  })
  test('that is a picture alone has no words, and its pictures once each', () => {
    const value = someCommentValue({ message: undefined, photo: 'a', photos: ['a', 'b'] })
    expect(readValue(value)).toMatchObject({ text: '', mediaUrls: ['a', 'b'] })
  })
  test('whose edit tells no words has to be asked for', () => {
    const value = someCommentValue({ verb: 'edited', message: undefined, photo: 'a' })
    expect(readValue(value)).toMatchObject({ text: undefined, mediaUrls: ['a'] })
  })
  test('keeps its place in the text where a database could not hold it', () => {
    const value = someCommentValue({ message: 'a\0b\ud800c', from: { id: '1', name: 'J\0o' } })
    expect(readValue(value)).toMatchObject({ text: 'a\uFFFDb\uFFFDc', authorName: 'J\uFFFDo' })
  })
  test('by the page itself is its own reply, and no contribution', () => {
    expect(readValue(someCommentValue({ from: page }))).toEqual({ kind: 'ignored' })
    expect(readValue(someCommentValue({ from: page, verb: 'edited' }))).toEqual({ kind: 'ignored' })
  })
  test('removed by the page may have been its own reply', () => {
    expect(readValue(someCommentValue({ from: page, verb: 'remove' }))).toMatchObject({
      ...{ kind: 'removed', mayBeOwn: true },
    })
  })
})

describe('ids', () => {
  test('that are bare numbers beyond 2^53 stay exact', () => {
    const body = `{"object":"page","entry":[{"id":${PAGE_ID},"time":1,"changes":[{"field":"feed","value":
      {"item":"comment","verb":"add","comment_id":17841405726653027,"post_id":17841405726653029,
       "from":{"id":17841405726653031,"name":"Jo"},"message":"Hello"}}]}]}`
    expect(readBody(body).changes).toMatchObject([
      {
        accountId: PAGE_ID,
        change: {
          ...{ externalId: '17841405726653027', postId: '17841405726653029' },
          authorId: '17841405726653031',
        },
      },
    ])
  })
  test('of pages that are not connected are named, and what they tell is left', () => {
    const reading = readBody(
      writeDelivery(someEntry([someCommentValue()], '9'), someEntry([someCommentValue()])),
    )
    expect(reading.unknownAccounts).toEqual(['9'])
    expect(reading.changes.map(({ accountId }) => accountId)).toEqual([PAGE_ID])
  })
})

describe('a post', () => {
  test.each(['post', 'photo', 'video', 'share', 'link', 'status'])(
    'of a visitor is read, told as %s',
    (item) => {
      expect(readValue(somePostValue({ item }))).toMatchObject({
        ...{ kind: 'said', externalId: POST_ID, channel: 'facebook-post', postId: undefined },
        ...author,
      })
    },
  )
  test.each([
    ['with its author', { item: 'photo', from: page }],
    ['without one, as a status', { item: 'status', from: undefined }],
  ])('of the page itself, told %s, is the context of what is said under it', (_, given) => {
    expect(readValue(somePostValue(given))).toEqual({
      ...{ kind: 'own-post', externalId: POST_ID, text: somePostValue()['message'] },
      postedAt: new Date(1_792_999_990_000),
    })
  })
  test.each([
    ['hide', { kind: 'stirred', to: 'hidden' }],
    ['unhide', { kind: 'stirred', to: 'visible' }],
    ['remove', { kind: 'removed' }],
  ])('that the page told to %s may be its own or a visitor’s', (verb, change) => {
    expect(readValue(somePostValue({ verb, from: page }))).toEqual({
      ...change,
      ...{ externalId: POST_ID, channel: 'facebook-post', mayBeOwn: true },
    })
  })
})

describe('a private message', () => {
  const sent = { sender: { id: '7392015648120394' }, timestamp: 1_793_000_000_001 }
  test('is read with its words, sender and time in milliseconds', () => {
    expect(readMessaging({ ...sent, message: { mid: 'm_1', text: 'hello' } })).toMatchObject({
      ...{ kind: 'said', externalId: 'm_1', channel: 'facebook-message', text: 'hello' },
      ...{ authorId: '7392015648120394', postedAt: new Date(1_793_000_000_001) },
    })
  })
  test('of a picture has no words', () => {
    const attachments = [{ type: 'image', payload: { url: 'u' } }]
    expect(readMessaging({ ...sent, message: { mid: 'm_1', attachments } })).toMatchObject({
      ...{ text: '', mediaUrls: ['u'] },
    })
  })
  test('that the page sent is no contribution', () => {
    const message = { mid: 'm_1', text: 'hello', is_echo: true }
    expect(readMessaging({ ...sent, message })).toEqual({ kind: 'ignored' })
  })
  test('that was deleted is removed', () => {
    const message = { mid: 'm_1', is_deleted: true }
    expect(readMessaging({ ...sent, message })).toMatchObject({ kind: 'removed' })
  })
  test.each(['read', 'delivery', 'reaction', 'postback'])('%s carries no words', (kind) => {
    expect(readMessaging({ ...sent, [kind]: { mid: 'm_1' } })).toEqual({ kind: 'ignored' })
  })
  test('whose words were changed says the new ones', () => {
    const event = { ...sent, message_edit: { mid: 'm_1', text: 'hello again', num_edit: 1 } }
    expect(readMessaging(event)).toMatchObject({ kind: 'said', added: false, text: 'hello again' })
  })
  test.each([
    ['a message without an id', { ...sent, message: { text: 'hello' } }],
    ['an edit without an id', { ...sent, message_edit: { text: 'hello again' } }],
  ])('whose words cannot be read, as %s, is shown', (_, event) => {
    expect(readMessaging(event)).toEqual({ kind: 'unreadable' })
  })
})

test('names of changed fields without values ask for a look around', () => {
  const changes = changesIn({ id: PAGE_ID, time: 1, changed_fields: ['feed'] })
  expect(changes).toEqual([{ kind: 'look-around' }])
})

describe('a mention', () => {
  const mention = (value: object) =>
    changesIn({ id: PAGE_ID, time: 1, changes: [{ field: 'mention', value }] })[0]
  test('in a comment elsewhere is that comment, without an author', () => {
    const value = someCommentValue({ from: undefined, message: 'Anyone else with @The Surgery?' })
    expect(mention(value)).toMatchObject({
      ...{ kind: 'said', channel: 'facebook-mention', externalId: COMMENT_ID, authorId: undefined },
    })
  })
  test('without words is asked for', () => {
    const value = { item: 'post', verb: 'add', post_id: '1_2' }
    expect(mention(value)).toMatchObject({ externalId: '1_2', text: undefined })
  })
})

describe('a recommendation', () => {
  const rating = (given: object = {}) => ({
    ...{ item: 'rating', verb: 'add', open_graph_story_id: '904801129604590' },
    ...{ reviewer_id: '705955836155788', reviewer_name: 'Jo Bloggs', created_time: 1_792_990_000 },
    ...{ review_text: 'Rude reception', recommendation_type: 'NEGATIVE', rating: null, ...given },
  })
  const told = (value: object) =>
    changesIn({ id: PAGE_ID, time: 1, changes: [{ field: 'ratings', value }] })[0]
  test('is known by its story, with whether it recommends', () => {
    expect(told(rating())).toMatchObject({
      ...{ kind: 'said', channel: 'facebook-recommendation', externalId: '904801129604590' },
      ...{ text: 'Rude reception', recommends: false, authorName: 'Jo Bloggs' },
    })
  })
  test('without a story is known by its author', () => {
    const value = rating({ open_graph_story_id: undefined })
    expect(told(value)).toMatchObject({ externalId: '705955836155788' })
  })
  test('that was taken back is removed', () => {
    expect(told(rating({ verb: 'remove' }))).toMatchObject({ kind: 'removed' })
  })
  test('with a comment under it tells of that comment', () => {
    const value = rating({
      item: 'comment',
      comment_id: '1_9',
      from: { id: '7' },
      message: 'Me too',
    })
    expect(told(value)).toMatchObject({
      ...{ kind: 'said', channel: 'facebook-comment', externalId: '1_9', text: 'Me too' },
    })
  })
})

describe('of no interest are', () => {
  test.each([
    ['a reaction', { item: 'reaction', reaction_type: 'angry' }],
    ['a like', { item: 'like' }],
  ])('%s', (_, given) => {
    expect(readValue(someCommentValue(given))).toEqual({ kind: 'ignored' })
  })
})

describe('kept and shown as unreadable is', () => {
  test.each([
    ['an unknown item', someCommentValue({ item: 'hologram' })],
    ['an unknown verb', someCommentValue({ verb: 'whisper' })],
    ['a comment without an id', someCommentValue({ comment_id: undefined })],
    ['a post without an id', somePostValue({ post_id: undefined })],
    ['a value without a verb', someCommentValue({ verb: undefined })],
  ])('%s', (_, value) => {
    expect(readValue(value)).toEqual({ kind: 'unreadable' })
  })
  test.each([
    ['an unknown field', { changes: [{ field: 'hours', value: {} }] }],
    ['a change of odd shape', { changes: ['?'] }],
    ['nothing at all', {}],
  ])('%s', (_, given) => {
    expect(changesIn({ id: PAGE_ID, time: 1, ...given })).toEqual([{ kind: 'unreadable' }])
  })
  test('an entry without a page', () => {
    expect(changesIn({ time: 1 })).toEqual([{ kind: 'unreadable' }])
  })
})

test('one change of odd shape loses no other in its entry or its delivery', () => {
  const odd = { id: PAGE_ID, time: 1, changes: [{ value: 1 }, { field: 'feed', value: someCommentValue() }] } // prettier-ignore
  const changes = changesIn(odd, { time: 1 }, someEntry([someCommentValue(), somePostValue()]))
  expect(changes.map(({ kind }) => kind)).toEqual([
    ...['unreadable', 'said', 'unreadable', 'said', 'said'],
  ])
})

test('reads what Meta escapes as what was written', () => {
  const message = 'Café 😡 https://x.example “quoted”'
  const body = writeEscapedDelivery(someEntry([someCommentValue({ message })]))
  expect(body.toString()).toContain(String.raw`\ud83d\ude21 https:\/\/`)
  expect(readBody(body).changes[0]?.change).toMatchObject({ text: message })
})

test('keeps the order in which changes stand in a delivery', () => {
  const verbs = ['add', 'hide', 'edited', 'remove']
  const changes = changesIn(someEntry(verbs.map((verb) => someCommentValue({ verb }))))
  expect(changes.map(({ kind }) => kind)).toEqual(['said', 'stirred', 'said', 'removed'])
})
