import { expect, test } from 'vitest'
import { judgePassword } from './judge-password.ts'

const own = ['Priya Nair', 'priya.nair@willowbank.example', 'Willow Bank Surgery']

test.each([
  ['too short', 'goat lamp'],
  ['breached', 'password1234'],
  ['breached, with letters exchanged', 'P@ssw0rd123'],
  ['a row of keys', 'qwertyuiop1'],
  ['the same again and again', 'aaaaaaaaaaaa'],
  ['a season and a year', 'Summer2026!'],
  ['one’s own name', 'Priya Nair 1'],
  ['the practice’s name', 'willowbanksurgery'],
  ['too long to be derived', 'x7'.repeat(150)],
])('refuses what is %s', (_, password) => {
  expect(judgePassword(password, own)).toMatch(/^Enter a password/)
})

test.each(['tuesday lampshade goat', 'correct horse', 'kX3-vv91-Qmt0'])('takes %s', (password) => {
  expect(judgePassword(password, own)).toBeUndefined()
})
