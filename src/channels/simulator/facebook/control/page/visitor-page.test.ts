import { expect, test } from 'vitest'
import { openSurgery } from '../../surgery.testing.ts'

async function open() {
  const surgery = await openSurgery()
  const url = `${surgery.simulator.url}/__sim/`
  const submit = (fields: Readonly<Record<string, string>>) =>
    fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ pageId: surgery.page.id, ...fields }),
      redirect: 'manual',
    })
  const read = async () => (await fetch(url)).text()
  return { ...surgery, submit, read }
}

test('a visitor comments on a post, with a photo, and finds the comment on the page', async () => {
  const { submit, read, postId, simulator } = await open()
  const message = 'Waited <b>40</b> minutes & nobody came'
  const answer = await submit({ parentId: postId, name: 'Sam Patel', message, photo: 'yes' })
  const [comment] = simulator.world.comments.values()
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toContain(`#${comment?.id ?? ''}`)
  expect(comment?.message).toBe(message)
  expect(simulator.world.photos.has(comment?.photoId ?? '')).toBe(true)
  const page = await read()
  expect(page).toContain('Waited &lt;b&gt;40&lt;/b&gt; minutes &amp; nobody came')
  expect(page).toContain('alt="Photo from Sam Patel"')
})

test('a name is one person, who can post, reply and delete', async () => {
  const { submit, simulator, read } = await open()
  await submit({ name: 'Sam Patel', message: 'Hello' })
  const post = [...simulator.world.posts.values()].at(-1)
  await submit({ parentId: post?.id ?? '', name: 'Sam Patel', message: 'One more thing' })
  const [comment] = simulator.world.comments.values()
  expect(comment?.authorId).toBe(post?.authorId)
  await submit({ parentId: comment?.id ?? '', name: 'Jo Bloggs', message: 'Same here' })
  expect(await read()).toContain('to Sam Patel')
  await submit({ removeId: comment?.id ?? '' })
  expect(simulator.world.comments.size).toBe(0)
})

test('a hidden comment is marked as hidden', async () => {
  const { call, comment, read } = await open()
  const id = comment()
  expect(await read()).not.toContain('>Hidden<')
  await call('POST', id, { body: { is_hidden: true } })
  expect(await read()).toContain('>Hidden<')
})

test('what is missing, gone or refused is said on the page', async () => {
  const { submit, comment, call, page, person } = await open()
  const words = async (fields: Readonly<Record<string, string>>) => {
    const answer = await submit(fields)
    return [answer.status, /role="alert"><p>([^<]*)/.exec(await answer.text())?.[1]]
  }
  expect(await words({ name: '', message: 'x' })).toEqual([409, 'Enter a name'])
  expect(await words({ name: 'Sam', message: ' ' })).toEqual([409, 'Enter what you want to say'])
  expect((await words({ removeId: '1' }))[0]).toBe(409)
  comment()
  await call('POST', `${page.id}/blocked`, { body: { user: person.id } })
  expect((await words({ name: 'Jo Bloggs', message: 'x' }))[0]).toBe(409)
})

test('every field has its label, and no id is used twice', async () => {
  const { comment, read } = await open()
  comment('Again', comment())
  const page = await read()
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const labelled = [...page.matchAll(/ for="([^"]+)"/g)].map(([, id]) => id)
  const fields = [...page.matchAll(/<(?:textarea|input type="text") id="([^"]+)"/g)].map(
    ([, id]) => id,
  )
  expect(fields.length).toBeGreaterThan(2)
  expect(labelled.toSorted()).toEqual(fields.toSorted())
  expect(page).toContain('<html lang="en-GB">')
  expect(page).not.toContain('<script')
})

test('a permanent link leads to the comment or the post on the page', async () => {
  const { call, comment, simulator, postId } = await open()
  simulator.changeSettings({ permalinkHost: simulator.url })
  const id = comment()
  for (const objectId of [id, postId]) {
    const { body } = await call('GET', `${objectId}?fields=permalink_url`)
    const link = await fetch((body as { permalink_url: string }).permalink_url, {
      redirect: 'manual',
    })
    expect([link.status, link.headers.get('location')?.split('#')[1]]).toEqual([303, objectId])
  }
})

test('without a page there is a page that says so', async () => {
  const { read, simulator } = await open()
  simulator.reset({ emptiesWorld: true })
  expect(await read()).toContain('No page yet')
})
