/** Millimetres in points, the unit of a PDF. */
export function mm(length: number): number {
  return (length * 72) / 25.4
}

/** Width and height in points. */
export const A4 = [mm(210), mm(297)] as const
export const A4_LANDSCAPE = [mm(297), mm(210)] as const
