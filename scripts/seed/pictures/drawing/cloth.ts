import { circle, HEIGHT, path, times, WIDTH } from "./svg"

const FABRICS = [
  "plain",
  "denim",
  "stripes",
  "pinstripes",
  "lurik",
  "plaid",
  "dots",
  "floral",
  "leaves",
  "kawung",
  "parang",
  "rib",
  "knit",
  "tenun",
  "rattan",
] as const
export type Fabric = (typeof FABRICS)[number]

/** The colours a piece is drawn with, all derived from one or two of them. */
export interface Cloth {
  /** The fill of the cloth: a colour, or its woven or printed pattern. */
  fill: string
  main: string
  line: string
  /** The inner side, or a part that lies in shadow. */
  deep: string
  pale: string
  accent: string
  accentLine: string
}

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** Mixes two colours; 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const other = channels(to)
  const mixed = channels(from).map((value, at) => value + ((other[at] ?? value) - value) * share)
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`
}

/** How bright a colour looks, from 0 to 255. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
  return red * 0.299 + green * 0.587 + blue * 0.114
}

function distance(one: string, other: string): number {
  const there = channels(other)
  return Math.hypot(...channels(one).map((value, at) => value - (there[at] ?? value)))
}

/** A seam has to be seen on black cloth as well as on white. */
function seam(colour: string): string {
  if (brightness(colour) < 62) return mix(colour, "#ffffff", 0.24)
  return mix(colour, "#2a1d1a", brightness(colour) > 215 ? 0.32 : 0.42)
}

export function clothOf(main: string, accent: string, fabric: Fabric): Cloth {
  return {
    fill: fabric === "plain" ? main : "url(#fabric)",
    main,
    line: seam(main),
    deep: mix(main, "#1d1512", 0.34),
    pale: mix(main, "#ffffff", 0.32),
    accent,
    accentLine: seam(accent),
  }
}

/** A tile turned by 45° with this side repeats on whole pixels, which keeps the files small. */
const DIAGONAL = Math.SQRT2

/** The weave or print of a piece as an SVG pattern named `fabric`. */
export function weave(fabric: Fabric, main: string, accent: string): string {
  const tile = (width: number, height: number, drawn: string, turn = 0) =>
    `<pattern id="fabric" width="${width}" height="${height}" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(${turn})"><rect width="${width}" height="${height}" fill="${main}"/>` +
    `${drawn}</pattern>`
  const band = (x: number, width: number, fill: string, opacity = 1) =>
    `<rect x="${x}" width="${width}" height="200" fill="${fill}" opacity="${opacity}"/>`
  const row = (y: number, height: number, fill: string, opacity = 1) =>
    `<rect y="${y}" width="200" height="${height}" fill="${fill}" opacity="${opacity}"/>`
  const dark = mix(main, "#1d1512", 0.22)
  const light = mix(main, "#ffffff", 0.18)

  switch (fabric) {
    case "plain":
      return ""
    case "denim":
      return tile(DIAGONAL * 3, DIAGONAL * 3, band(0, 1.6, light, 0.5), 45)
    case "stripes":
      return tile(40, 40, row(0, 16, accent))
    case "pinstripes":
      return tile(22, 22, band(0, 3, accent, 0.75))
    case "lurik":
      return tile(
        44,
        44,
        band(0, 8, accent) + band(12, 2, accent) + band(18, 2, light) + band(24, 4, dark)
      )
    case "plaid":
      return tile(
        72,
        72,
        band(0, 24, accent, 0.55) +
          row(0, 24, accent, 0.55) +
          band(46, 4, "#ffffff", 0.4) +
          row(46, 4, "#ffffff", 0.4)
      )
    case "dots":
      return tile(36, 36, circle(9, 9, 5, { fill: accent }) + circle(27, 27, 5, { fill: accent }))
    case "floral":
      return tile(
        78,
        78,
        flower(20, 22, accent) +
          flower(58, 60, mix(accent, "#ffffff", 0.35)) +
          leaf(56, 20, accent) +
          leaf(16, 62, accent)
      )
    case "leaves":
      return tile(
        90,
        90,
        palm(24, 40, 20, accent) + palm(70, 78, -160, mix(accent, "#ffffff", 0.3))
      )
    case "kawung":
      return tile(
        48,
        48,
        petals(24, 24, accent) +
          times(4, (i) => petals((i % 2) * 48, Math.floor(i / 2) * 48, accent))
      )
    case "parang":
      return tile(
        DIAGONAL * 26,
        DIAGONAL * 26,
        path("M0,18 C8,0 17,2 18.4,18 C20,34 29,36 36.8,18", { line: accent, width: 8 }) +
          circle(9.2, 29, 3.2, { fill: accent }) +
          circle(27.6, 7, 3.2, { fill: accent }),
        -45
      )
    case "rib":
      return tile(14, 14, band(0, 5, dark, 0.32))
    case "knit":
      return tile(
        20,
        16,
        path("M0,3 L10,13 L20,3", { line: dark, width: 3, opacity: 0.38 }) +
          path("M0,-5 L10,5 L20,-5", { line: light, width: 2, opacity: 0.3 })
      )
    case "tenun":
      return tile(
        60,
        84,
        row(0, 10, accent) +
          row(70, 4, accent) +
          path("M30,18 L48,40 L30,62 L12,40 Z", { fill: accent, opacity: 0.85 }) +
          path("M30,29 L39,40 L30,51 L21,40 Z", { fill: main }) +
          path("M0,30 L8,40 L0,50 Z M60,30 L52,40 L60,50 Z", { fill: light })
      )
    case "rattan":
      return tile(
        28,
        28,
        path("M0,7 H12 M16,21 H28 M7,14 V28 M21,0 V14", { line: dark, width: 5, opacity: 0.45 }) +
          path("M0,14 H28 M14,0 V28", { line: light, width: 2, opacity: 0.6 })
      )
  }
}

function flower(x: number, y: number, fill: string): string {
  const petal = (index: number) => {
    const angle = (index * Math.PI * 2) / 5
    return circle(Math.round(x + Math.cos(angle) * 8), Math.round(y + Math.sin(angle) * 8), 6.5, {
      fill,
    })
  }
  return times(5, petal) + circle(x, y, 4, { fill: "#fff3d6" })
}

function leaf(x: number, y: number, fill: string): string {
  return path(
    `M${x - 10},${y + 8} C${x - 8},${y - 8} ${x + 6},${y - 10} ${x + 12},${y - 8} C${x + 10},${y + 6} ${x},${y + 10} ${x - 10},${y + 8} Z`,
    { fill, opacity: 0.45 }
  )
}

function palm(x: number, y: number, turn: number, fill: string): string {
  const blade = (index: number) =>
    `<path transform="rotate(${-64 + index * 32})" d="M0,0 C10,-8 12,-26 0,-38 C-12,-26 -10,-8 0,0 Z"/>`
  return `<g transform="translate(${x},${y}) rotate(${turn})" fill="${fill}">${times(5, blade)}</g>`
}

function petals(x: number, y: number, fill: string): string {
  const petal = (index: number) =>
    `<path transform="rotate(${45 + index * 90})" d="M0,-3 C10,-9 10,-22 0,-29 C-10,-22 -10,-9 0,-3 Z"/>`
  return `<g transform="translate(${x},${y})" fill="${fill}">${times(4, petal)}</g>`
}

const SOFT = ["#f3e9dd", "#e6ece3", "#f4e3df", "#e1eaf0", "#ebe5f0", "#f5edd2", "#e3e0da"]
/** For pieces that are almost white. */
const DEEPER = ["#c3d2c8", "#c4d0dd", "#e0c4b6", "#cfc5dc", "#d9cba6"]

/** A soft wall behind the piece, with a woven texture; never too near to the piece's own colour. */
export function background(seed: number, main: string): string {
  const walls = brightness(main) > 205 ? DEEPER : SOFT
  const turned = walls.map((_, at) => walls[(at + seed) % walls.length] ?? main)
  const ground = turned.find((colour) => distance(colour, main) > 58) ?? "#c8cdd2"
  const ink = mix(ground, "#6b5a4a", 0.13)
  const textures = [
    { size: 26, drawn: path("M0,26 L26,0", { line: ink, width: 2 }) },
    { size: 28, drawn: circle(7, 7, 2.4, { fill: ink }) + circle(21, 21, 2.4, { fill: ink }) },
    {
      size: 32,
      drawn: path("M0,8 L16,24 L32,8", { line: ink, width: 2 }),
    },
    { size: 30, drawn: path("M0,0 H30 M0,0 V30", { line: ink, width: 2 }) },
    {
      size: 40,
      drawn: path("M0,20 C10,8 10,8 20,20 C30,32 30,32 40,20", { line: ink, width: 2 }),
    },
  ]
  const texture = textures[Math.floor(seed / 7) % textures.length] ?? { size: 30, drawn: "" }
  return (
    `<pattern id="wall" width="${texture.size}" height="${texture.size}" patternUnits="userSpaceOnUse">` +
    `${texture.drawn}</pattern>` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${ground}"/>` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#wall)" opacity="0.6"/>` +
    `<circle cx="320" cy="400" r="292" fill="${mix(ground, "#ffffff", 0.5)}"/>`
  )
}
