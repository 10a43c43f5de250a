import { create } from 'qrcode'

/** Light cells around the code, which scanners need. */
const MARGIN = 4

/** A QR code drawn in the page itself: the policy of pages allows no images from elsewhere. */
export function QrCode({ text }: { readonly text: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const cells = [...data].flatMap((dark, index) =>
    dark === 0 ? [] : [`M${(index % size) + MARGIN} ${Math.floor(index / size) + MARGIN}h1v1h-1z`],
  )
  const side = size + 2 * MARGIN
  return (
    <svg
      className="heed-qr"
      viewBox={`0 0 ${side} ${side}`}
      width="200"
      height="200"
      role="img"
      aria-label="QR code for your authenticator app"
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={cells.join('')} fill="#212b32" />
    </svg>
  )
}
