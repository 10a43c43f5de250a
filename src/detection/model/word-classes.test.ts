import { expect, test } from 'vitest'
import { prepareText } from '../text/prepare-text.ts'
import { CLASSES, classify, parseWordClasses } from './word-classes.ts'

const classes = parseWordClasses('nan grandad\nwait waiting\n')

test('each line is a class', () => {
  expect([...classes]).toEqual([
    ['nan', 0],
    ['grandad', 0],
    ['wait', 1],
    ['waiting', 1],
  ])
})

test('numbers and unknown words have classes of their own', () => {
  const { words } = prepareText({ text: 'Nan waits 40 zzz', channel: 'facebook-comment' })
  const [nan, waits, forty, unknown] = classify(words, classes)
  expect([nan, forty]).toEqual([0, CLASSES])
  expect(waits).toBe(unknown)
})
