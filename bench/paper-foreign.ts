import QRCode from 'qrcode'
import sharp from 'sharp'
import type { Chance } from './paper-chance.ts'

/** What the codes of other people's papers say. */
const OTHER_CODES = [
  'https://www.nhs.uk/',
  'HF2:TEST0001:0001S',
  'HF1:TEST0001:001S',
  'HF1:test0001:0001S',
  'WIFI:S:Surgery;T:WPA;P:secret;;',
  '0123456789',
]

/** Pages that are no slips: blank ones, text, noise, and papers with codes of others. */
export async function makeForeignPages(chance: Chance): Promise<readonly Buffer[]> {
  const [width, height] = [1169, 1654]
  const blank = () => sharp({ create: { width, height, channels: 3, background: '#f4f1ea' } })
  const pages: Buffer[] = [await blank().jpeg().toBuffer()]
  for (const code of OTHER_CODES) {
    const mark = await QRCode.toBuffer(code, { errorCorrectionLevel: 'H', scale: 7 })
    const place = {
      left: Math.round(chance.between(50, 800)),
      top: Math.round(chance.between(50, 1200)),
    }
    pages.push(
      await blank()
        .composite([{ input: mark, ...place }])
        .jpeg()
        .toBuffer(),
    )
  }
  for (let page = 0; page < 20; page++) {
    const lines = Array.from({ length: 30 }, (_, line) => {
      const words = 'm'.repeat(Math.round(chance.between(20, 60)))
      return `<text x="90" y="${120 + line * 48}" font-size="26">${words}</text>`
    })
    const corners = [40, 1090].flatMap((x) =>
      [40, 1570].map((y) => `<rect x="${x}" y="${y}" width="46" height="46"/>`),
    )
    const svg = `<svg width="${width}" height="${height}">${lines.join('')}${corners.join('')}</svg>`
    pages.push(
      await blank()
        .composite([{ input: Buffer.from(svg) }])
        .jpeg({ quality: 60 })
        .toBuffer(),
    )
  }
  return pages
}
