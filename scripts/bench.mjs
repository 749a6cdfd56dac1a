/**
 * `npm run bench -- purchase`, `reads`, `changes`, `analytics`, `sessions`, `streams`, `vouchers`, `alerts`, `chat` and `mixed`: what a
 * purchase and what shoppers read cost, side by side with another commit, how soon shoppers see what changed, what
 * analytics cost over many orders, what a look at each token costs, what open streams cost, what vouchers add to a
 * purchase, what a new listing costs with many saved searches, how soon messages are read, and what all visitors
 * together wait for, beside Medusa by itself.
 * This file only makes sure that packages are there; scripts/bench/ does the work.
 */
import { createRequire } from "node:module"
import { join } from "node:path"
import { checkNode, checkWritable, giveUp, installPackages, root } from "./lib/bootstrap.mjs"
import { createProgress } from "./lib/progress.mjs"

/** What can be measured, and where. */
const BENCHES = {
  purchase: ["purchase.ts", "benchPurchases"],
  reads: ["reads.ts", "benchReads"],
  changes: ["changes.ts", "benchChanges"],
  analytics: ["analytics.ts", "benchAnalytics"],
  sessions: ["sessions.ts", "benchSessions"],
  streams: ["streams.ts", "benchStreams"],
  vouchers: ["vouchers.ts", "benchVouchers"],
  alerts: ["alerts.ts", "benchAlerts"],
  chat: ["chat.ts", "benchChat"],
  mixed: ["mixed.ts", "benchMixed"],
  "chat-screens": ["chat-screens.ts", "lookAtChat"],
}

const [name, ...args] = process.argv.slice(2)
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
const [file, run] = bench
await require(join(root, "scripts/bench", file))[run](progress, args)
