import { background, clothOf, type Fabric, weave } from "./cloth"
import { type Flaw, ringedFlaw } from "./flaws"
import { type GarmentName, garments } from "./garments"
import { HEIGHT, place, WIDTH } from "./svg"

/** How a piece is drawn: its kind, its colours, its cloth, and the flaw to show from near. */
export interface Drawing {
  garment: GarmentName
  main: string
  accent: string
  fabric?: Fabric
  flaw?: { kind: Flaw; at: readonly [x: number, y: number] }
}

/** The whole piece, a close-up of it, or a close-up of its flaw. */
export type View = "whole" | "detail" | "flaw"

/** The same name always gets the same wall behind it. */
function seedOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7)
}

const SHADOW =
  `<filter id="lift" x="-20%" y="-20%" width="140%" height="150%">` +
  `<feGaussianBlur in="SourceAlpha" stdDeviation="7"/><feOffset dx="0" dy="12"/>` +
  `<feComponentTransfer><feFuncA type="linear" slope="0.24"/></feComponentTransfer>` +
  `<feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>`

export function picture(name: string, drawing: Drawing, view: View): string {
  const { garment, main, accent, fabric = "plain", flaw } = drawing
  const { draw, closeUp } = garments[garment]
  const [x, y] = view === "flaw" && flaw ? flaw.at : closeUp
  const scale = { whole: 1, detail: 2, flaw: 2.4 }[view]
  const piece =
    `<g filter="url(#lift)">${draw(clothOf(main, accent, fabric))}</g>` +
    (flaw && view === "flaw" ? ringedFlaw(flaw.kind, ...flaw.at) : "")
  const moved =
    view === "whole"
      ? place(piece, { x: WIDTH / 2 })
      : place(piece, { x: WIDTH / 2 - x * scale, y: HEIGHT / 2 - y * scale, scale })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" ` +
    `viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>${SHADOW}${weave(fabric, main, accent)}</defs>` +
    `${background(seedOf(name), main)}${moved}</svg>\n`
  )
}
