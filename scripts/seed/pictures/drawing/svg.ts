/** The few SVG words the drawings are written in. The middle of the canvas is x = 0. */

export const WIDTH = 640
export const HEIGHT = 800

export interface Stroke {
  fill?: string
  line?: string
  width?: number
  dash?: string
  opacity?: number
  clip?: string
}

/** A path; without a fill it is only a line, without a line only a shape. */
export function path(d: string, { fill, line, width = 3, dash, opacity, clip }: Stroke): string {
  const parts = [`<path d="${d}" fill="${fill ?? "none"}"`]
  if (line) {
    parts.push(`stroke="${line}" stroke-width="${width}"`)
    parts.push(`stroke-linejoin="round" stroke-linecap="round"`)
  }
  if (dash) parts.push(`stroke-dasharray="${dash}"`)
  if (opacity !== undefined) parts.push(`opacity="${opacity}"`)
  if (clip) parts.push(`clip-path="url(#${clip})"`)
  return `${parts.join(" ")}/>`
}

export function circle(x: number, y: number, r: number, stroke: Stroke): string {
  return path(`M${x - r},${y} a${r},${r} 0 1,0 ${2 * r},0 a${r},${r} 0 1,0 ${-2 * r},0 Z`, stroke)
}

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  stroke: Stroke
): string {
  const r = Math.min(radius, width / 2, height / 2)
  const [w, h] = [width - 2 * r, height - 2 * r]
  const corner = (dx: number, dy: number) => `a${r},${r} 0 0,1 ${dx},${dy}`
  return path(
    `M${x + r},${y} h${w} ${corner(r, r)} v${h} ${corner(-r, r)} h${-w} ${corner(-r, -r)} v${-h} ${corner(r, -r)} Z`,
    stroke
  )
}

/** Moves, scales and turns what is drawn, in that order when read from the outside. */
export function place(
  drawn: string,
  at: { x?: number; y?: number; scale?: number; turn?: number }
): string {
  const { x = 0, y = 0, scale = 1, turn = 0 } = at
  return `<g transform="translate(${x},${y}) rotate(${turn}) scale(${scale})">${drawn}</g>`
}

/** What is drawn on the right, also on the left. */
export function both(drawn: string): string {
  return `${drawn}<g transform="scale(-1,1)">${drawn}</g>`
}

/** Keeps what is drawn inside a shape. The name must be unique in the picture. */
export function inside(name: string, d: string, drawn: string): string {
  return `<clipPath id="${name}"><path d="${d}"/></clipPath><g clip-path="url(#${name})">${drawn}</g>`
}

type Point = readonly [x: number, y: number]
/** A straight line to a point, or a curve with two handles before the point. */
export type Segment = readonly [Point] | readonly [Point, Point, Point]

/** A closed outline from its right half, which goes from top centre to bottom centre. */
export function symmetric(start: Point, segments: readonly Segment[]): string {
  const word = (points: Segment) =>
    points.length === 1 ? `L${points[0].join(",")}` : `C${points.map((p) => p.join(",")).join(" ")}`
  const flip = ([x, y]: Point): Point => [-x, y]
  const right: string[] = []
  const left: string[] = []
  let from = start
  for (const segment of segments) {
    right.push(word(segment))
    left.unshift(
      segment.length === 1
        ? word([flip(from)])
        : word([flip(segment[1]), flip(segment[0]), flip(from)])
    )
    from = segment.length === 1 ? segment[0] : segment[2]
  }
  return `M${start.join(",")} ${right.join(" ")} ${left.join(" ")} Z`
}

/** Repeats a drawing a number of times, counted from 0. */
export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("")
}
