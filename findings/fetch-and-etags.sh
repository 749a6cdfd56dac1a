#!/usr/bin/env bash
# What Express answers to an `If-None-Match` that comes from fetch, and from another client of the same library.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund express@4.21.2 undici@7.16.0

cat > try.js <<'JS'
import express from "express"
import { fetch, request } from "undici"

const app = express()
app.get("/listing", (asked, answer) => {
  console.log(`  asked with cache-control: ${asked.headers["cache-control"] ?? "nothing"}`)
  answer.set("cache-control", "no-cache").json({ title: "Kebaya" })
})
const server = app.listen(0, "127.0.0.1")
await new Promise((ready) => server.on("listening", ready))
const url = `http://127.0.0.1:${server.address().port}/listing`

const first = await request(url)
await first.body.dump()
const headers = { "if-none-match": first.headers.etag }
console.log("request, which knows the etag")
const asked = await request(url, { headers })
console.log(`  ${asked.statusCode}`)
await asked.body.dump()
console.log("fetch, which knows the etag")
console.log(`  ${(await fetch(url, { headers })).status}`)
console.log("fetch, which says what it wants of caches")
console.log(`  ${(await fetch(url, { headers: { ...headers, "cache-control": "max-age=0" } })).status}`)
server.close()
JS

output=$(node try.js)
expected=$(cat <<'TEXT'
  asked with cache-control: nothing
request, which knows the etag
  asked with cache-control: nothing
  304
fetch, which knows the etag
  asked with cache-control: no-cache
  200
fetch, which says what it wants of caches
  asked with cache-control: max-age=0
  304
TEXT
)

for package in express undici; do
  echo "$package $(node -p "JSON.parse(require('fs').readFileSync('node_modules/$package/package.json')).version")"
done
echo "$output"
cat <<'WORDS'

Whoever hands fetch an `If-None-Match` themselves gets the whole body each time: fetch then turns its own cache off
by adding `Cache-Control: no-cache`, which Express takes for somebody who wants nothing from a cache. The same
header through `request` of the same library is answered 304, and so is fetch when it is told a Cache-Control.
A server-side cache in front of an Express API that is built on fetch so saves nothing until it says `max-age=0`.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
