#!/usr/bin/env bash
# What the time to live of a lock does in Medusa's locking in PostgreSQL.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --legacy-peer-deps \
  @medusajs/framework@2.21.2 @medusajs/locking-postgres@2.21.2 @electric-sql/pglite@0.3.14

cat > try.js <<'JS'
const { PGlite } = require("@electric-sql/pglite")
const { PostgresAdvisoryLockProvider } = require("@medusajs/locking-postgres/dist/services/advisory-lock")

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function main() {
  const database = new PGlite()
  await database.exec(
    `create table locking (id text, owner_id text, expiration timestamptz, constraint locking_pkey primary key (id))`
  )
  const manager = {
    execute: async (statement, values = []) => {
      let n = 0
      return (await database.query(statement.replace(/\?/g, () => `$${++n}`), values)).rows
    },
  }
  const locks = new PostgresAdvisoryLockProvider({ manager })
  const take = (key, ownerId) =>
    locks.acquire(key, { ownerId, expire: 1 }).then(
      () => "taken",
      ({ message }) => message
    )
  const say = (what, outcome) => console.log(`${what}: ${outcome}`)

  say("without an owner, for a second", await take("cart"))
  say("by Ani, for a second", await take("order", "ani"))
  await wait(2_500)
  const { rows } = await database.query(`select count(*)::int as over from locking where expiration < now()`)
  say("over by its own time", `${rows[0].over} of 2`)
  say("the first one again, without an owner", await take("cart"))
  say("the first one by Budi", await take("cart", "budi"))
  say("the second one by Budi", await take("order", "budi"))
  say("the second one by Ani", await take("order", "ani"))
  await locks.release("cart")
  say("the first one after somebody released it", await take("cart"))
  process.exit(0)
}
main().catch((error) => { console.error(error); process.exit(1) })
JS

output=$(node try.js 2>&1)
expected=$(cat <<'TEXT'
without an owner, for a second: taken
by Ani, for a second: taken
over by its own time: 2 of 2
the first one again, without an owner: Failed to acquire lock for key "cart"
the first one by Budi: Failed to acquire lock for key "cart"
the second one by Budi: Failed to acquire lock for key "order"
the second one by Ani: taken
the first one after somebody released it: taken
TEXT
)
echo "@medusajs/locking-postgres $(node -p 'JSON.parse(require("fs").readFileSync("node_modules/@medusajs/locking-postgres/package.json")).version')"
echo "$output"
cat <<'WORDS'

The time to live is written down, and read only for the owner who has the lock already. To everybody else a lock whose
time is over is a lock: it ends when it is released, or when its row is deleted. Medusa's own workflows (completing a
cart, changing it, booking a payment) take theirs without an owner, so the key of a process that died is refused to all,
itself after a restart included.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
