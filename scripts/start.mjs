/**
 * `npm start`: the whole marketplace on this machine. `npm run dev` is the same with reload on change.
 * This file only makes sure that packages are there; scripts/start.ts does the work.
 */
import { createRequire } from "node:module"
import { join } from "node:path"
import { checkNode, checkWritable, giveUp, installPackages, root } from "./lib/bootstrap.mjs"
import { createProgress } from "./lib/progress.mjs"

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
const { start } = require(join(root, "scripts/start.ts"))
await start(progress, { develop: process.argv.includes("--develop") })
