#!/usr/bin/env bash
# What Medusa's data model language makes of the `where` of an index.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund @medusajs/utils@2.21.2 @medusajs/types@2.21.2 @electric-sql/pglite@0.5.17

cat > try.cjs <<'JS'
const { model, mikroOrmCreateConnection, toMikroOrmEntities } = require("@medusajs/utils")
const { MikroORM } = require("@mikro-orm/postgresql")

const Booking = model
  .define("booking", { id: model.id().primaryKey(), room: model.text(), guest: model.text(), state: model.text() })
  .indexes([
    { on: ["room"], unique: true, where: "state = 'held' or state = 'paid'" },
    { on: ["guest"], where: "state = 'held'" },
    { on: ["state"] },
    { on: ["room", "guest"], unique: true },
    { on: ["guest", "room"], where: null },
  ])

async function main() {
  const orm = await MikroORM.init({ entities: toMikroOrmEntities([Booking]), dbName: "none", connect: false })
  const sql = await orm.schema.getCreateSchemaSQL()
  const indexes = sql.match(/CREATE (UNIQUE )?INDEX [^;]+/g).filter((line) => !line.includes("booking_deleted_at"))
  console.log(indexes.map((line) => line.replace(/ IF NOT EXISTS "[^"]+"/, "")).join("\n"))

  const { PGlite } = await import("@electric-sql/pglite")
  const db = await PGlite.create()
  await db.exec(sql)
  const book = (id, room, state) =>
    db.query("insert into booking (id, room, guest, state) values ($1, $2, 'g', $3)", [id, room, state])
  const again = (id, room, state) => book(id, room, state).then(() => "taken again", (error) => error.message)
  await book("1", "red", "paid")
  await book("2", "blue", "held")
  await db.exec("update booking set deleted_at = now()")
  console.log("the room of a deleted paid booking:", await again("3", "red", "paid"))
  console.log("the room of a deleted held booking:", await again("4", "blue", "held"))
  const upsert = "insert into booking (id, room, guest, state) values ('5', 'green', 'g', 'x') on conflict (room, guest) do nothing"
  console.log("on conflict:", await db.query(upsert).then(() => "found", (error) => error.message))
}
main()
JS

output=$(node try.cjs)
expected=$(cat <<'TEXT'
CREATE UNIQUE INDEX ON "booking" ("room") WHERE state = 'held' or state = 'paid' AND deleted_at IS NULL
CREATE INDEX ON "booking" ("guest") WHERE state = 'held' AND deleted_at IS NULL
CREATE INDEX ON "booking" ("state") WHERE deleted_at IS NULL
CREATE UNIQUE INDEX ON "booking" ("room", "guest") WHERE deleted_at IS NULL
CREATE INDEX ON "booking" ("guest", "room")
the room of a deleted paid booking: taken again
the room of a deleted held booking: duplicate key value violates unique constraint "IDX_booking_room_unique"
on conflict: there is no unique or exclusion constraint matching the ON CONFLICT specification
TEXT
)

echo "@medusajs/utils $(node -p 'JSON.parse(require("fs").readFileSync("node_modules/@medusajs/utils/package.json")).version')"
echo "$output"
cat <<'WORDS'

Each index of a model gets `deleted_at IS NULL`, asked or not; only `where: null` leaves it out, and then
no condition of one's own is possible. The words are put behind such a condition without brackets, so with
an `or` in it a deleted booking that is `held` goes on blocking its room, and one that is `paid` does not.
And `on conflict (room, guest)` finds no index, though the model says `unique`.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
