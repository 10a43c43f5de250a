import type { Point } from './paper-form.ts'

/** A point of the form, in its millimetres, and where it was found in the picture, in pixels. */
export interface Pair {
  readonly form: Point
  readonly picture: Point
}

/** Leads from the form to the picture, as a camera sees a flat sheet. */
export type Homography = (point: Point) => Point

/**
 * The view that fits the pairs best; undefined for fewer than four, or where they lie on one line.
 * Solves the normal equations of the direct linear transform with the last element fixed at 1.
 */
export function fitHomography(pairs: readonly Pair[]): Homography | undefined {
  if (pairs.length < 4) return undefined
  const normal = Array.from({ length: 8 }, () => new Float64Array(9))
  for (const { form, picture } of pairs) {
    const { x, y } = form
    add(normal, [x, y, 1, 0, 0, 0, -x * picture.x, -y * picture.x], picture.x)
    add(normal, [0, 0, 0, x, y, 1, -x * picture.y, -y * picture.y], picture.y)
  }
  const h = solve(normal)
  if (h === undefined) return undefined
  const at = (index: number) => h[index] ?? 0
  return ({ x, y }) => {
    const w = at(6) * x + at(7) * y + 1
    return { x: (at(0) * x + at(1) * y + at(2)) / w, y: (at(3) * x + at(4) * y + at(5)) / w }
  }
}

function add(normal: readonly Float64Array[], row: readonly number[], value: number): void {
  normal.forEach((line, index) => {
    const factor = row[index] ?? 0
    for (let column = 0; column < 8; column++) {
      line[column] = (line[column] ?? 0) + factor * (row[column] ?? 0)
    }
    line[8] = (line[8] ?? 0) + factor * value
  })
}

/** Gauss–Jordan with the largest pivot; each row ends with its value. */
function solve(rows: Float64Array[]): readonly number[] | undefined {
  const cell = (row: Float64Array, column: number) => row[column] ?? 0
  for (let column = 0; column < rows.length; column++) {
    const size = (row: Float64Array) => Math.abs(cell(row, column))
    const pivot = rows.slice(column).reduce((a, b) => (size(b) > size(a) ? b : a))
    if (size(pivot) < 1e-9) return undefined
    rows[rows.indexOf(pivot)] = rows[column] ?? pivot
    rows[column] = pivot
    pivot.set(pivot.map((value) => value / cell(pivot, column)))
    for (const row of rows) {
      if (row !== pivot)
        row.set(row.map((value, at) => value - cell(row, column) * cell(pivot, at)))
    }
  }
  return rows.map((row) => cell(row, rows.length))
}

/** How far off the pairs lie on average, in pixels. */
export function measureMisfit(view: Homography, pairs: readonly Pair[]): number {
  const sum = pairs.reduce((total, { form, picture }) => {
    const at = view(form)
    return total + Math.hypot(at.x - picture.x, at.y - picture.y)
  }, 0)
  return sum / pairs.length
}

/** How many pixels a millimetre of the form takes at a point. */
export function scaleAt(view: Homography, { x, y }: Point): number {
  const [here, right, down] = [view({ x, y }), view({ x: x + 1, y }), view({ x, y: y + 1 })]
  const across = Math.hypot(right.x - here.x, right.y - here.y)
  return (across + Math.hypot(down.x - here.x, down.y - here.y)) / 2
}
