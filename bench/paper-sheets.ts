import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { makeForms } from '../src/fft/paper/make-forms.ts'
import { openPages } from '../src/fft/paper/open-pages.ts'
import { FORM_WIDTH } from '../src/fft/rules/paper-form.ts'
import type { Chance } from './paper-chance.ts'
import { type Damage, damage, DAMAGES } from './paper-damage.ts'
import { type Drawn, fillIn } from './paper-pen.ts'

/** A file as a practice would send it, with what stands on the slip. */
export interface TestSheet extends Drawn {
  readonly serial: number
  readonly damage: Damage
  readonly bytes: Buffer
}

const PRINT_ID = 'TEST0001'

/** Prints slips, fills them in and damages them: the first route. */
export async function* makeSheets(count: number, chance: Chance): AsyncGenerator<TestSheet> {
  const run = {
    practiceName: 'Willow Bank Surgery',
    site: 'Willow Bank Surgery',
    printId: PRINT_ID,
  }
  const printed = await makeForms({ ...run, layout: 'standard', slips: count, at: new Date(0) })
  const file = await openPages(printed)
  for (let serial = 1; serial <= count; serial++) {
    const page = await file.open(Math.ceil(serial / 2))
    const canvas = createCanvas(Math.floor(page.width / 2), page.height)
    paint(canvas, page, serial % 2 === 1 ? 0 : Math.floor(page.width / 2))
    const drawn = fillIn(canvas.getContext('2d'), canvas.width / FORM_WIDTH, chance)
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    const rgb = new Uint8ClampedArray((data.length / 4) * 3)
    for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
      rgb.set(data.subarray(from, from + 3), to)
    }
    const kind = DAMAGES[serial % DAMAGES.length] ?? 'clean scan'
    const sheet = { width: canvas.width, height: canvas.height, data: rgb }
    yield { ...drawn, serial, damage: kind, bytes: await damage(sheet, kind, chance) }
  }
}

function paint(
  canvas: Canvas,
  page: { readonly width: number; readonly height: number; readonly data: Uint8Array },
  left: number,
): void {
  const context = canvas.getContext('2d')
  const image = context.createImageData(canvas.width, canvas.height)
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const from = 3 * (y * page.width + left + x)
      const to = 4 * (y * canvas.width + x)
      for (let color = 0; color < 3; color++)
        image.data[to + color] = page.data[from + color] ?? 255
      image.data[to + 3] = 255
    }
  }
  context.putImageData(image, 0, 0)
}
