#!/usr/bin/env bash
# zod 4.2.0: a schema that is described is two schemas in memory, of some 12 kB each.
#
# Each schema of the classic API has all its methods as functions of its own, so that the smallest one holds thousands of
# bytes where one of zod/mini holds a few hundred to two thousand. `.describe()` and `.meta()` answer a copy, and the copy
# keeps the schema that it was made from, though nothing of ours does: a description doubles what a field holds. The same text
# given by `.register(z.globalRegistry, { description })` is read by `z.toJSONSchema` just so, and costs next to nothing.
# Whoever describes some thousand fields for a reference pays for them in each server process.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error --save-exact zod@4.2.0

cat >look.cjs <<'JS'
const z = require("zod")
const mini = require("zod/mini")
const COUNT = 3_000

/** Kilobytes that each of many schemas holds. */
function held(make) {
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  const kept = Array.from({ length: COUNT }, make)
  globalThis.gc()
  const kb = (process.memoryUsage().heapUsed - before) / COUNT / 1_024
  return kept.length === COUNT ? kb : NaN
}

const description = "whole rupiah"
const registered = () => z.string().register(z.globalRegistry, { description })
held(() => z.string())
const kb = {
  plain: held(() => z.string()),
  described: held(() => z.string().describe(description)),
  registered: held(registered),
  mini: held(() => mini.string()),
}
console.log(`Node ${process.version}, zod ${require("zod/package.json").version}; kB a schema:`)
for (const [what, each] of Object.entries(kb)) console.log(`  ${what}: ${each.toFixed(1)}`)
const says = (schema) => z.toJSONSchema(schema).description
console.log(`  read back: ${says(z.string().describe(description))}, ${says(registered())}`)

const isSo =
  kb.described > kb.plain * 1.7 &&
  kb.registered < kb.plain * 1.2 &&
  kb.mini < kb.plain / 3 &&
  says(registered()) === description
if (!isSo) {
  console.error("zod behaves otherwise by now")
  process.exit(1)
}
JS
node --expose-gc look.cjs
