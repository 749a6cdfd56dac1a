/**
 * `npm run bench -- purchase`: what a purchase costs, side by side with another commit.
 * This file only makes sure that packages are there; scripts/bench/purchase.ts does the work.
 */
import { createRequire } from "node:module"
import { join } from "node:path"
import { checkNode, checkWritable, giveUp, installPackages, root } from "./lib/bootstrap.mjs"
import { createProgress } from "./lib/progress.mjs"

const [name, ...args] = process.argv.slice(2)
if (name !== "purchase") giveUp("Say what to measure: npm run bench -- purchase")

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
const { benchPurchases } = require(join(root, "scripts/bench/purchase.ts"))
await benchPurchases(progress, args)
