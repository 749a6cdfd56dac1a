#!/usr/bin/env bash
# bwip-js 4.11.4: `raw` is one function by `require`, and quite another by `import`.
#
# By `require` it is the documented one that answers a barcode's bars as data: `raw({ bcid: "code128", text })` is a list
# with the widths in `sbs`. By `import` every kind of barcode is exported as a function of its own name, and there is a kind
# called "raw", whose function draws a picture of digits that are given as they are and answers a promise; the documented
# one is not to be had under that name. So code that is moved from `require` to a dynamic `import()`, or from CommonJS to
# modules, compiles as before and fails when it runs, and only where the text is no digits.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error --save-exact bwip-js@4.11.4

cat >look.cjs <<'JS'
const { readFileSync } = require("node:fs")
const required = require("bwip-js")
const { version } = JSON.parse(readFileSync("node_modules/bwip-js/package.json", "utf8"))
const asked = { bcid: "code128", text: "AB-12" }

async function main() {
  const imported = await import("bwip-js")
  const list = required.raw(asked)
  const answer = imported.raw(asked)
  const said = await answer.then(() => "a picture", (error) => String(error.message))
  console.log(`bwip-js ${version}`)
  console.log(`  require: ${Array.isArray(list) ? `a list, with ${list[0].sbs.length} widths` : typeof list}`)
  console.log(`  import: ${answer instanceof Promise ? "a promise" : typeof answer}, of: ${said}`)
  const isSo = Array.isArray(list) && answer instanceof Promise && /must contain only digits/.test(said)
  if (isSo) return
  console.error("bwip-js behaves otherwise by now")
  process.exit(1)
}

main()
JS
node look.cjs
