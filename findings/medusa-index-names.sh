#!/usr/bin/env bash
# Two unique indexes of one column in Medusa's data model language, for two kinds of rows.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund @medusajs/utils@2.21.2 @medusajs/types@2.21.2 @electric-sql/pglite@0.5.17

cat > try.cjs <<'JS'
const { model, toMikroOrmEntities } = require("@medusajs/utils")
const { MikroORM } = require("@mikro-orm/postgresql")

/** A trip has one driver and one guide; and any number of passengers. */
const Seat = model
  .define("seat", { id: model.id().primaryKey(), trip: model.text(), role: model.text() })
  .indexes([
    { on: ["trip"], unique: true, where: "role = 'driver'" },
    { on: ["trip"], unique: true, where: "role = 'guide'" },
  ])

async function main() {
  const orm = await MikroORM.init({ entities: toMikroOrmEntities([Seat]), dbName: "none", connect: false })
  const sql = await orm.schema.getCreateSchemaSQL()
  console.log(sql.match(/CREATE UNIQUE INDEX [^;]+/g).join("\n"))

  const { PGlite } = await import("@electric-sql/pglite")
  const db = await PGlite.create()
  await db.exec(sql)
  const take = (id, role) =>
    db.query("insert into seat (id, trip, role) values ($1, 'bromo', $2)", [id, role]).then(
      () => "taken",
      () => "refused"
    )
  await take("1", "driver")
  await take("2", "guide")
  console.log("a second driver:", await take("3", "driver"))
  console.log("a second guide:", await take("4", "guide"))
}
main()
JS

output=$(node try.cjs)
expected=$(cat <<'TEXT'
CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seat_trip_unique" ON "seat" ("trip") WHERE role = 'driver' AND deleted_at IS NULL
CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seat_trip_unique" ON "seat" ("trip") WHERE role = 'guide' AND deleted_at IS NULL
a second driver: refused
a second guide: taken
TEXT
)

echo "@medusajs/utils $(node -p 'JSON.parse(require("fs").readFileSync("node_modules/@medusajs/utils/package.json")).version')"
echo "$output"
cat <<'WORDS'

An index is named after its table and columns, not after its `where`, and is made `IF NOT EXISTS`. Of two unique
indexes of the same column for different rows only the first is made; the second is passed over as if it stood there
already, by the generated migration too, and nothing says so. Each needs a `name` of its own.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
