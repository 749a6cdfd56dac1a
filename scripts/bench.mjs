/**
 * `npm run bench -- purchase` and `npm run bench -- reads`: what a purchase and what shoppers read cost, side
 * by side with another commit; `npm run bench -- analytics`: what analytics cost over many orders. This file only makes sure that packages are there; scripts/bench/ does the work.
 */
import { createRequire } from "node:module"
import { join } from "node:path"
import { checkNode, checkWritable, giveUp, installPackages, root } from "./lib/bootstrap.mjs"
import { createProgress } from "./lib/progress.mjs"

const [name, ...args] = process.argv.slice(2)
const BENCHES = { purchase: "benchPurchases", reads: "benchReads", analytics: "benchAnalytics" }
const bench = BENCHES[name]
if (!bench) giveUp(`Say what to measure: npm run bench -- ${Object.keys(BENCHES).join(", or -- ")}`)

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
await require(join(root, `scripts/bench/${name}.ts`))[bench](progress, args)
