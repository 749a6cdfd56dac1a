/**
 * `npm test`: every suite on a fresh clone. `npm run test:flows -- purchase` runs one suite, filtered.
 * This file only makes sure that packages are there; scripts/test.ts does the work.
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
const { test } = require(join(root, "scripts/test.ts"))
await test(progress, process.argv.slice(2))
