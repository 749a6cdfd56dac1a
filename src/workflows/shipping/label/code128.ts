import { raw } from "bwip-js"
import { z } from "zod"

/** A dark bar: where it starts and how wide it is, both in modules (the width of the thinnest bar). */
type Bar = { start: number; width: number }
export type Barcode = { bars: Bar[]; modules: number }

/** Widths in modules: bar, space, bar, space … */
const symbol = z.tuple([z.object({ sbs: z.array(z.number().positive()).min(1) })])

/** The bars of a text in Code 128. Throws for a text that Code 128 does not know. */
export function code128(text: string): Barcode {
  const [{ sbs }] = symbol.parse(raw({ bcid: "code128", text }))
  const bars: Bar[] = []
  let modules = 0
  sbs.forEach((width, index) => {
    if (index % 2 === 0) bars.push({ start: modules, width })
    modules += width
  })
  return { bars, modules }
}
