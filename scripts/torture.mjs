/**
 * `npm run torture -- vouchers`, `mails` …: a spec file at the size for which nobody waits in `npm test`.
 */
const SPECS = {
  vouchers: ["modules", "modules/vouchers-torture"],
  "last-piece": ["flows", "flows/last-piece"],
  moments: ["crashes", "crashes/moments"],
  "voucher-endings": ["crashes", "crashes/vouchers"],
  mails: ["crashes", "crashes/mails"],
  "purchase-life": ["modules", "modules/purchase-life"],
  outages: ["crashes", "crashes/outages"],
  "redis-outages": ["redis", "redis/outages"],
  "couriers-down": ["flows", "flows/couriers-down"],
  ledger: ["crashes", "crashes/ledger"],
  "live-claims": ["modules", "modules/live-claims-torture"],
  payouts: ["crashes", "crashes/payouts"],
}
const [what, ...more] = process.argv.slice(2)
const spec = SPECS[what]
if (!spec) {
  console.error(`Say what to torture: npm run torture -- ${Object.keys(SPECS).join(", or -- ")}`)
  process.exit(1)
}
process.env.RELUV_TORTURE = "full"
process.argv.splice(2, Infinity, ...spec, ...more)
await import("./test.mjs")
