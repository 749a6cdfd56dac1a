#!/usr/bin/env bash
# zod 4.2.0 and 4.6.7: the same schema, and the same data, are accepted by one minor version and refused by the other.
#
# What a good engineer takes for an upgrade without work changes what a service lets in:
#   - a key of `z.unknown()` (or `z.any()`, or `z.custom()`) may be missing for 4.2; for 4.6 it has to be there;
#   - `z.coerce.string()` reads a missing key as the text "undefined" in 4.2; 4.6 refuses it;
#   - `z.iso.datetime()` takes a moment without seconds in 4.2; 4.6 refuses it;
#   - the error map of a schema is asked for its type alone in 4.2; in 4.6 also for its limits, before the map of the parse.
# Answers of vendors that leave fields out are refused then, and messages change, without a line of our own having changed.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error --save-exact older@npm:zod@4.2.0 newer@npm:zod@4.6.7

cat >look.cjs <<'JS'
const versions = { "4.2.0": require("older"), "4.6.7": require("newer") }

const CASES = {
  "a missing key of z.unknown()": (z) => z.object({ details: z.unknown() }).safeParse({}).success,
  "a missing key of z.coerce.string()": (z) =>
    z.object({ note: z.coerce.string() }).safeParse({}).data?.note ?? "refused",
  "2026-11-30T10:00Z as a datetime": (z) => z.iso.datetime().safeParse("2026-11-30T10:00Z").success,
  "too short: whose message": (z) =>
    z.string({ error: () => "the schema's" }).min(3).safeParse("a", { error: () => "the parse's" })
      .error.issues[0].message,
}
const EXPECTED = {
  "a missing key of z.unknown()": [true, false],
  "a missing key of z.coerce.string()": ["undefined", "refused"],
  "2026-11-30T10:00Z as a datetime": [true, false],
  "too short: whose message": ["the parse's", "the schema's"],
}

let isSo = true
for (const [what, ask] of Object.entries(CASES)) {
  const seen = Object.values(versions).map(ask)
  console.log(`${what}: ${Object.keys(versions).map((name, at) => `${name} ${seen[at]}`).join(", ")}`)
  if (String(seen) !== String(EXPECTED[what])) isSo = false
}
if (!isSo) {
  console.error("zod behaves otherwise by now")
  process.exit(1)
}
JS
node look.cjs
