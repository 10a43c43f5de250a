import { expect, test } from 'vitest'
import { slugOf } from './site-slug.ts'

test.each([
  ['Stretton Medical Centre', 'stretton-medical-centre'],
  ['St. Mary’s Surgery', 'st-marys-surgery'],
  ['Meddygfa’r Tŷ Gwyn', 'meddygfar-ty-gwyn'],
])('the site %s has the address %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
