import { expect, test } from 'vitest'
import { openReceiver, openSurgery } from '../surgery.testing.ts'
import { ALL_SCOPES, ALL_TASKS } from '../world/builder.ts'

test('a token tells what it is, to its own app', async () => {
  const { call, app, page, pageToken, userToken, simulator } = await openSurgery()
  const appToken = `${app.id}|${app.secrets[0] ?? ''}`
  const asked = await call('GET', `debug_token?input_token=${pageToken}`, { token: appToken })
  expect(asked.body).toMatchObject({
    data: {
      app_id: app.id,
      type: 'PAGE',
      profile_id: page.id,
      is_valid: true,
      expires_at: 0,
      scopes: ALL_SCOPES,
      user_id: userToken.ownerId,
    },
  })
  const user = await call('GET', `debug_token?input_token=${userToken.value}`, { token: appToken })
  expect(user.body).toMatchObject({ data: { type: 'USER' } })
  const other = simulator.build.createApp()
  const stranger = `${other.id}|${other.secrets[0] ?? ''}`
  const refused = await call('GET', `debug_token?input_token=${pageToken}`, { token: stranger })
  expect(refused.body).toMatchObject({ error: { code: 100 } })
  expect((await call('GET', 'debug_token', { token: appToken })).status).toBe(400)
})

test('a dead token is told to be dead, not refused', async () => {
  const { call, app, pageToken, simulator } = await openSurgery()
  const token = `${app.id}|${app.secrets[0] ?? ''}`
  simulator.build.revokeToken(pageToken, 460)
  const dead = await call('GET', `debug_token?input_token=${pageToken}`, { token })
  expect(dead.body).toMatchObject({
    data: { is_valid: false, type: 'PAGE', error: { code: 190, subcode: 460 } },
  })
  const unknown = await call('GET', 'debug_token?input_token=EAABnone', { token })
  expect(unknown.body).toMatchObject({ data: { is_valid: false, scopes: [] } })
})

test('a person sees the pages they manage, with a token for each that they granted', async () => {
  const { call, page, pageToken, userToken, simulator } = await openSurgery()
  const ungranted = simulator.build.createPage({ name: 'Other', adminIds: [userToken.ownerId] })
  const { body } = await call('GET', 'me/accounts', { token: userToken.value })
  expect(body).toEqual({
    data: [
      {
        id: page.id,
        name: page.name,
        category: 'Medical centre',
        access_token: pageToken,
        tasks: ALL_TASKS,
      },
      { id: ungranted.id, name: 'Other', category: 'Medical centre', tasks: [] },
    ],
  })
  const permissions = await call('GET', 'me/permissions', { token: userToken.value })
  expect(permissions.body).toMatchObject({
    data: ALL_SCOPES.map((permission) => ({ permission, status: 'granted' })),
  })
  expect((await call('GET', 'me', { token: userToken.value })).body).toMatchObject({
    id: userToken.ownerId,
  })
})

test('an app subscribes after its callback has echoed the challenge', async () => {
  const { call, app, subscribe, page } = await openSurgery()
  const receiver = await openReceiver()
  const token = `${app.id}|${app.secrets[0] ?? ''}`
  expect((await subscribe(receiver)).body).toEqual({ success: true })
  expect((await call('GET', `${app.id}/subscriptions`, { token })).body).toEqual({
    data: [
      {
        object: 'page',
        callback_url: receiver.url,
        active: true,
        fields: [{ name: 'feed', version: 'v25.0' }],
      },
    ],
  })
  expect((await call('GET', `${page.id}/subscribed_apps`)).body).toMatchObject({
    data: [{ id: app.id, subscribed_fields: ['feed'] }],
  })
  await call('DELETE', `${page.id}/subscribed_apps`)
  expect((await call('GET', `${page.id}/subscribed_apps`)).body).toEqual({ data: [] })
  await call('DELETE', `${app.id}/subscriptions`, { token })
  expect((await call('GET', `${app.id}/subscriptions`, { token })).body).toEqual({ data: [] })
  expect((await call('GET', app.id, { token })).body).toMatchObject({ id: app.id })
})

test('a callback that refuses, is away or lives elsewhere is refused with 2200', async () => {
  const { call, app } = await openSurgery()
  const receiver = await openReceiver('other words')
  const token = `${app.id}|${app.secrets[0] ?? ''}`
  const subscribeTo = (url: string) =>
    call('POST', `${app.id}/subscriptions`, {
      token,
      body: { object: 'page', callback_url: url, fields: ['feed'], verify_token: 'words' },
    })
  const refused = await subscribeTo(receiver.url)
  expect(refused.body).toHaveProperty('error.message', expect.stringContaining('Code = 403'))
  const urls = [receiver.url, 'http://127.0.0.1:1/', 'http://example.org/', 'https://127.0.0.1:1/']
  for (const url of urls) {
    expect((await subscribeTo(url)).body).toMatchObject({ error: { code: 2200 } })
  }
})

test('a subscription names an object, an address and known fields, with the app token', async () => {
  const { call, app } = await openSurgery()
  const token = `${app.id}|${app.secrets[0] ?? ''}`
  const fine = { object: 'page', callback_url: 'http://127.0.0.1:1/', fields: 'feed' }
  const wrong = [
    { ...fine, object: 'user' },
    { ...fine, callback_url: 'nowhere' },
    { ...fine, fields: 'comments' },
    { ...fine, fields: '' },
  ]
  for (const body of wrong) {
    const answer = await call('POST', `${app.id}/subscriptions`, { token, body })
    expect(answer.body).toMatchObject({ error: { code: 100 } })
  }
  const asPage = await call('POST', `${app.id}/subscriptions`, { body: fine })
  expect(asPage.body).toMatchObject({ error: { code: 10 } })
})

test('a page is subscribed to known fields, with the permission for it', async () => {
  const { call, app, page, simulator } = await openSurgery()
  const path = `${page.id}/subscribed_apps`
  expect((await call('POST', path)).body).toMatchObject({ error: { code: 100 } })
  const unknown = await call('POST', path, { body: { subscribed_fields: 'comments' } })
  expect(unknown.body).toMatchObject({ error: { code: 100 } })
  const token = simulator.build.createToken({
    type: 'page',
    appId: app.id,
    ownerId: page.id,
    tasks: ['MODERATE'],
  }).value
  const refused = await call('POST', path, { token, body: { subscribed_fields: 'feed' } })
  expect(refused.body).toMatchObject({ error: { code: 200 } })
})
