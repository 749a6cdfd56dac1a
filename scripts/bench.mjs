/**
 * `npm run bench -- <what>`: how long things take and what they hold, beside another commit (`purchase`, `reads`, `changes`),
 * beside Medusa by itself (`mixed`, `idle`), or alone; whether an upgrade leaves all as it was (`upgrade`); and what screens
 * look like in the middle of things (`chat-screens`, `live-screens`). Each says more with `--help`.
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
  "live-room": ["live-room.ts", "benchLiveRoom"],
  idle: ["idle.ts", "benchIdle"],
  upgrade: ["upgrade.ts", "benchUpgrade"],
  storefront: ["storefront-pages.ts", "benchStorefront"],
  "chat-screens": ["chat-screens.ts", "lookAtChat"],
  "live-screens": ["live-screens.ts", "lookAtLive"],
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
