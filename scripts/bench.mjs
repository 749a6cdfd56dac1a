/**
 * `npm run bench -- purchase` and `npm run bench -- reads`: what a purchase and what shoppers read cost, side
 * by side with another commit. This file only makes sure that packages are there; scripts/bench/ does the work.
 */
import { createRequire } from "node:module"
import { join } from "node:path"
import { checkNode, checkWritable, giveUp, installPackages, root } from "./lib/bootstrap.mjs"
import { createProgress } from "./lib/progress.mjs"

const [name, ...args] = process.argv.slice(2)
if (name !== "purchase" && name !== "reads")
  giveUp("Say what to measure: npm run bench -- purchase, or npm run bench -- reads")

checkNode()
checkWritable()
process.chdir(root)
const progress = createProgress()
try {
  await installPackages(progress)
} catch (error) {
  giveUp(error.message)
}

const require = createRequire(import.meta.url)
require("tsx/cjs/api").register()
if (name === "purchase") {
  const { benchPurchases } = require(join(root, "scripts/bench/purchase.ts"))
  await benchPurchases(progress, args)
} else {
  const { benchReads } = require(join(root, "scripts/bench/reads.ts"))
  await benchReads(progress, args)
}
