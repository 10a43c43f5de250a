import { beforeAll, expect, test } from 'vitest'
import { makePractice } from '../../../../test/builders/practice-with-page.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'

const { house, web } = useTestHouse()

beforeAll(async () => {
  await makePractice(house(), { name: 'Willow Bank Surgery' })
  await makePractice(house(), { name: 'Elm Park Surgery', page: '1002' })
})

test('an installation of several practices asks which one is meant, and keeps to it', async () => {
  const choice = (await web().app.inject({ url: '/guidance' })).body
  const href = /href="(\/guidance\?practice=[^"]+)">Elm Park Surgery/.exec(choice)?.[1] ?? ''
  const { body } = await web().app.inject({ url: href })
  expect(body).toContain('<p class="public-header__name">Elm Park Surgery</p>')
  expect(body).toMatch(/href="\/help-now\?practice=/)
})
