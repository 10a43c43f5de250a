import { expect, test } from 'vitest'
import { createMint } from './mint.ts'

const mint = createMint(1_793_000_000_000)
const page = mint.page()
const post = mint.post(page)
const comment = mint.comment(post)

test('no part of an id of content survives as a JavaScript number', () => {
  const parts = [mint.person(), page, mint.photo(), post, comment].flatMap((id) => id.split('_'))
  expect(parts.filter((part) => String(Number(part)) === part)).toEqual([])
})

test('a post is named after its page and a comment after its post', () => {
  expect(post.startsWith(`${page}_`)).toBe(true)
  expect(comment.split('_')[0]).toBe(post.split('_')[1])
})

test('a later run has the same pages and apps and other comments', () => {
  const later = createMint(1_793_000_000_001)
  expect([later.page(), later.app()]).toEqual([page, createMint(0).app()])
  expect(later.comment(post)).not.toBe(comment)
})

test('no id is given twice', () => {
  const ids = Array.from({ length: 1000 }, () => mint.comment(post))
  expect(new Set(ids).size).toBe(1000)
})
