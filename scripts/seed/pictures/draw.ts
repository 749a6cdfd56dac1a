/**
 * Draws the pictures of the sample listings: `npx tsx scripts/seed/pictures/draw.ts`.
 * Needs `rsvg-convert` and `pngquant`; only who changes a drawing has to run it, the PNG files are
 * part of the repository. The same drawings always give the same files.
 */
import { execFileSync } from "node:child_process"
import { readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { listings } from "../data/listings"
import { picture, type View } from "./drawing/picture"
import { drawings } from "./drawings"

/** A picture starts with many colours and loses some until it is small enough. */
const COLOURS = [64, 48, 36, 28, 20, 16, 12, 10]
const LARGEST_BYTES = 24_000

function viewOf(file: string): { name: string; view: View } {
  const name = file.replace(/\.png$/, "")
  for (const view of ["detail", "flaw"] as const) {
    if (name.endsWith(`-${view}`)) return { name: name.slice(0, -view.length - 1), view }
  }
  return { name, view: "whole" }
}

function quantised(png: Buffer, colours: number): Buffer {
  return execFileSync("pngquant", ["--strip", "--speed=1", "--nofs", `${colours}`, "-"], {
    input: png,
  })
}

function draw(file: string): number {
  const { name, view } = viewOf(file)
  const drawing = drawings[name]
  if (!drawing) throw new Error(`There is no drawing named ${name} for the picture ${file}.`)
  if (view === "flaw" && !drawing.flaw) throw new Error(`The drawing ${name} has no flaw to show.`)
  const svg = picture(name, drawing, view)
  const rendered = execFileSync("rsvg-convert", ["--format=png"], { input: svg })
  let small: Buffer = rendered
  for (const colours of COLOURS) {
    small = quantised(rendered, colours)
    if (small.length <= LARGEST_BYTES) break
  }
  writeFileSync(join(__dirname, file), small)
  return small.length
}

const wanted = [...new Set(listings.flatMap((listing) => listing.pictures))].sort()
for (const file of readdirSync(__dirname)) {
  if (file.endsWith(".png") && !wanted.includes(file)) rmSync(join(__dirname, file))
}
const sizes = wanted.map(draw)
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`
const total = sizes.reduce((sum, size) => sum + size, 0)
process.stdout.write(
  `${wanted.length} pictures, ${kilobytes(total)}, the largest ${kilobytes(Math.max(...sizes))}\n`
)
